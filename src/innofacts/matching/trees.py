"""The trees of `chances`, as `python benchmarks/fit_chances.py` prints them."""

PRIOR = -2.148
TREES = """
exact 0.5 adds_topic 0.5 at_its_time 0.5 other_number -1.454 ahead_by_closeness 0.4313 swapped 0.1623 ahead_by_likeness
0.2091 -0.055 0.276 -0.088 -0.026 0.658 0.423 0.357 0.055 closeness 0.6505 ahead_by_closeness 0.2663 words 7.5 score
2.661 ahead_by_likeness 0.4255 likeness 0.641 ahead_by_score 3.738 -0.084 -0.052 0.000 0.326 0.185 0.018 0.328 0.615
ahead_by_closeness 0.2512 distance 0.05727 other_number -3.737 measure 0 bound 0.5 ahead_by_score -1.001 conflicts 0.5
0.219 0.219 -0.075 -0.040 -0.090 -0.044 0.219 0.048 closeness 0.3647 times 0.5 unknown 3.5 claim 0.7972 other_number
-1.451 ahead_by_same_number 0.1195 ahead_by_score 0.5636 -0.086 -0.089 -0.067 0.080 -0.009 0.101 0.109 0.296 alone 0.5
other_number -0.6644 other_number 6.424 ahead_by_score 0.6135 at_its_time 0.5 vetoes 4.5 unknown 3.5 -0.075 0.003 0.007
0.176 0.124 0.233 0.034 0.201 ahead_by_closeness 0.3781 other_number -0.6673 other_number -4.498 bound 0.5 bound 0.5
same_number 2.939 grave 0.5 -0.074 -0.035 0.034 0.224 -0.064 0.026 0.135 0.036 other_number -0.6664 vetoes 3.5 swapped
0.6458 ahead_by_closeness 0.4634 ahead_by_closeness 0.2655 likeness 0.7386 same_number -0.4005 -0.040 0.157 -0.076
-0.002 0.128 -0.015 -0.095 0.052 other_number -1.425 distance 0.4708 own_place 0.5 other_number -3.573 swapped 0.453
likeness 0.5227 ahead_by_closeness 1.999 -0.041 0.089 -0.072 -0.009 0.112 -0.060 0.102 0.206 ahead_by_other_number 3.981
closeness 0.7628 told 0.5 bound 0.5 ahead_by_same_number -2.809 own_place 0.5 one_strange 0.3 -0.062 0.016 -0.032 0.105
0.038 0.151 -0.079 0.003 closeness 0.2674 ahead_by_same_number 1.417 share 0.5 ahead_by_closeness 0.2329 at_its_time 0.5
words 7.5 bound 0.5 -0.077 -0.088 -0.061 0.080 0.079 0.156 -0.016 0.104 other_number -1.449 bound 0.5 bound 0.5 times
0.5 vetoes 5.5 distance 0.9441 exact 0.5 -0.072 -0.040 0.112 -0.056 0.052 -0.094 0.148 0.021 ahead_by_score 0.7067
closeness 0.9146 bound 0.5 ahead_by_same_number 1.206 grave 0.5 words 7.5 vetoes 4.5 -0.066 0.102 0.074 -0.023 0.011
0.091 0.086 0.193 ahead_by_same_number 0.3691 ahead_by_closeness 0.9109 bound 0.5 closeness 1.299 likeness 0.5227 told
0.5 ahead_by_closeness -0.1661 -0.063 0.092 0.095 -0.038 0.063 -0.060 -0.028 0.150 ahead_by_likeness 0.1366 distance
0.03673 omits_place 0.5 likeness 0.4222 ahead_by_score 3.425 own_place 0.5 distance 1.089 0.103 -0.034 -0.062 0.048
-0.057 0.049 0.140 -0.087 distance 0.52 adds_topic 0.5 other_number -0.4672 other_number 8.212 distance 0.04989
ahead_by_same_number 3.23 measure 0 0.063 -0.032 0.095 -0.066 -0.074 -0.011 0.048 0.048 ahead_by_closeness 0.1567
closeness 0.9183 conflicts 0.5 times 0.5 share 0.5 other_number -4.103 ahead_by_same_number 7.413 -0.075 -0.024 0.149
-0.020 -0.008 0.071 -0.031 0.163 other_number -0.6664 distance 0.02042 digits 1.5 measure 0 digits 1.5 claim 0.7478
share 0.5 0.061 0.061 0.007 -0.058 0.161 0.045 0.050 -0.010 closeness 0.1835 digits 1.5 adds_topic 0.5 ahead_by_score
3.158 other_number -0.2928 same_number -1.797 bound 0.5 -0.060 0.204 -0.070 -0.101 -0.043 0.067 -0.064 0.040
other_number -0.6664 one_strange 0.7386 words 4.5 bound 0.5 measure 0 vetoes 4.5 same_number 9.85 -0.057 0.028 0.198
0.198 -0.048 0.042 0.048 0.176 ahead_by_score 0.398 digits 3.5 closeness -0.1437 likeness 0.6905 closeness 0.7468
same_number 9.709 digits_of_unit 1.5 -0.051 0.114 -0.088 0.141 -0.061 0.112 0.092 0.018 ahead_by_same_number 0.3503
bound 0.5 digits 1.5 other_number 7.536 other_number -4.788 told 0.5 same_number 3.365 -0.035 -0.073 -0.066 0.072 0.114
-0.033 0.047 -0.019 closeness 0.3272 ahead_by_same_number 1.709 unknown 3.5 ahead_by_likeness 0.3449 told 0.5 bound 0.5
ahead_by_closeness -0.1585 -0.069 0.141 0.075 -0.075 -0.007 0.055 -0.017 0.091 distance 0.5117 ahead_by_score -2.762
change 0.5 likeness 0.05 bound 0.5 ahead_by_other_number 2.127 measure 0 0.061 -0.072 0.021 0.083 -0.043 -0.080 0.133
0.133 grave 0.5 closeness 0.284 own_place 0.5 ahead_by_likeness 0.3286 unknown 3.5 exact 0.5 score 8.261 -0.057 0.037
0.023 0.080 -0.017 -0.079 -0.053 0.131 closeness 0.08779 closeness 0.03682 grave 0.5 unknown 5.5 ahead_by_other_number
-0.6493 ahead_by_closeness -0.0002744 measure 0.5536 -0.065 -0.004 -0.085 0.182 -0.031 0.058 -0.062 0.016 shared 2.5
unknown 3.5 ahead_by_other_number 11.78 grave 0.5 distance 0.05716 likeness 0.7321 measure 0 -0.016 -0.065 0.085 -0.002
0.042 -0.070 0.071 0.071 ahead_by_same_number 0.3503 ahead_by_likeness 0.5136 at_its_time 0.5 ahead_by_score 1.501
shared 1.5 exact 0.5 conflicts 0.5 -0.020 0.081 -0.108 -0.070 -0.027 0.082 0.088 -0.022 other_number -4.491 adds_topic
0.5 either 0.5666 vetoes 3.5 ahead_by_closeness 0.389 same_number -2.495 told 0.5 0.063 -0.039 -0.077 -0.088 -0.065
0.069 0.021 -0.072 ahead_by_same_number 0.3508 closeness 0.9161 adds_topic 0.5 swapped 0.4365 ahead_by_likeness 0.5546
told 0.5 closeness 0.8826 -0.064 0.072 0.031 -0.083 0.055 -0.077 -0.065 0.033 bound 0.5 unknown 3.5 distance 0.7242
vetoes 0.5 likeness 0.378 conflicts 0.5 ahead_by_score 2.84 0.071 -0.025 0.002 0.099 0.080 -0.019 -0.063 0.074
ahead_by_other_number 8.09 other_number 5.491 same_number 7.364 bound 0.5 ahead_by_score 2.147 likeness 0.2679 measure 0
-0.025 0.041 0.117 0.057 0.016 -0.057 0.065 0.065 ahead_by_other_number 12.87 ahead_by_score 0.1167 swapped 0.1576
digits 3.5 ahead_by_same_number 5.094 measure 0 measure 0 -0.036 0.056 0.035 -0.018 -0.017 -0.017 -0.111 -0.111
other_number -3.489 digits 1.5 digits_of_unit 1.5 other_number -6.27 ahead_by_score 0.09775 ahead_by_likeness 0.2162
either 0.3541 -0.047 0.124 -0.059 -0.067 0.004 0.088 0.053 -0.012 digits_of_unit 1.5 ahead_by_likeness 0.1085
ahead_by_same_number 3.059 same_number 4.084 likeness 0.7386 swapped 0.5584 ahead_by_closeness 0.706 0.000 -0.077 0.071
-0.084 -0.003 -0.068 -0.032 -0.056 bound 0.5 ahead_by_other_number 15.64 distance 0.6566 omits_place 0.5 measure 0
ahead_by_likeness -0.1049 vetoes 4.5 -0.030 0.030 0.047 0.047 -0.086 0.064 0.050 -0.085 ahead_by_same_number 0.3502
likeness 0.7846 told 0.5 ahead_by_likeness 0.4722 measure 0 digits_of_unit 2.5 closeness 0.3072 -0.012 -0.058 -0.103
-0.103 0.054 -0.017 -0.051 -0.051 other_number 12.34 ahead_by_likeness 0.03452 measure 0 alone 0.5 omits_place 0.5
measure 0 measure 0 -0.046 0.032 0.011 0.066 -0.072 -0.072 -0.072 -0.072 told 0.5 same_number 9.82 distance 0.4416
ahead_by_same_number 0.3503 measure 0 ahead_by_other_number 0.2133 measure 0.6885 -0.019 0.036 0.154 0.154 -0.015 -0.086
-0.014 -0.086 distance 0.2196 likeness 0.6458 ahead_by_score 1.777 share 0.5 exact 0.5 distance 0.2536 either 0.6782
0.054 -0.008 0.088 -0.074 -0.092 -0.040 0.089 -0.018 bound 0.5 other_number 8.958 same_number 6.746 exact 0.5 shared 1.5
ahead_by_likeness -0.1389 measure 0 -0.028 0.034 -0.093 -0.015 -0.094 0.055 -0.068 -0.068 other_number -5.555
ahead_by_closeness 0.9183 told 0.5 ahead_by_score 0.1366 measure 0 share 0.5 ahead_by_same_number 6.217 -0.066 -0.084
0.021 0.021 0.043 -0.023 -0.077 0.009 unknown 5.5 ahead_by_other_number 12.75 same_number -2.536 distance 0.0372
ahead_by_likeness 0.2387 either 0.169 other_number -6.31 0.019 -0.022 -0.078 -0.030 -0.081 -0.109 -0.082 0.093 told 0.5
other_number -6.201 other_number -0.3991 ahead_by_score 0.5614 share 0.5 closeness 0.3713 ahead_by_closeness 0.3421
-0.076 -0.086 0.041 -0.010 -0.044 -0.067 -0.089 -0.078 same_number 9.99 ahead_by_closeness 2.849 measure 0 other_number
4.616 score 0.7953 measure 0 measure 0 -0.010 0.028 0.028 -0.053 0.082 0.082 0.082 0.082 same_number 9.988 unknown 6.5
measure 0 distance 0.000878 other_number -6.31 measure 0 measure 0 -0.020 0.000 -0.082 0.114 0.096 0.096 0.096 0.096
grave 0.5 ahead_by_same_number 9.808 unknown 6.5 ahead_by_closeness 0.1432 measure 0 ahead_by_likeness 0.4597 measure 0
-0.017 0.029 -0.102 -0.102 -0.038 -0.066 0.101 0.101 ahead_by_likeness 0.7386 conflicts 0.5 same_number 2.111 distance
0.4779 same_number 9.687 measure 0 score 8.231 0.032 -0.025 -0.036 0.076 -0.098 -0.098 0.001 -0.046 ahead_by_score 7.586
ahead_by_same_number 1.102 words 7.5 digits_of_unit 3.5 at_its_time 0.5 ahead_by_closeness 0.3647 measure 0 -0.021 0.064
-0.027 0.063 -0.067 -0.083 0.081 0.081 unknown 4.5 ahead_by_score 4.056 closeness 0.1136 ahead_by_likeness 0.5394
ahead_by_score 4.401 score 3.567 ahead_by_likeness -0.01742 -0.015 -0.086 0.152 0.010 -0.054 0.109 -0.022 0.078 distance
0.5112 unknown 3.5 ahead_by_likeness 0.4061 digits_of_unit 2.5 same_number 2.217 either 0.8221 told 0.5 0.011 -0.034
0.093 -0.019 -0.015 -0.080 0.159 -0.014 conflicts 0.5 closeness 0.2682 digits 2.5 ahead_by_closeness 0.2625 no_subject
0.5 closeness 0.5745 grave 0.5 -0.011 -0.089 -0.008 0.059 -0.054 -0.063 0.088 -0.020 omits_place 0.5 words 4.5 vetoes
7.5 other_number 0.496 ahead_by_likeness 0.4061 digits_of_unit 2.5 ahead_by_closeness 0.7682 0.008 -0.066 -0.001 0.068
0.077 -0.037 -0.065 0.089 told 0.5 ahead_by_likeness 0.2162 distance 0.5734 ahead_by_closeness 0.9862 own_place 0.5
at_its_time 0.5 distance 0.6965 -0.024 0.028 -0.010 0.080 -0.047 -0.118 0.209 -0.083 told 0.5 ahead_by_score 4.197
other_number -1.678 ahead_by_closeness 0.9364 likeness 0.6458 ahead_by_likeness 0.01667 ahead_by_closeness 0.3421 -0.023
0.020 0.071 -0.007 0.022 -0.062 -0.085 -0.080 ahead_by_likeness -0.1366 distance 0.3189 vetoes 2.5 ahead_by_same_number
-0.2479 other_number -2.182 unknown 2.5 unknown 6.5 -0.070 -0.093 -0.069 -0.089 0.015 0.091 -0.004 0.112 bound 0.5
closeness 2.5 distance 0.7242 other_number 0.3773 ahead_by_other_number 14.48 ahead_by_score -2.912 digits_of_unit 0.5
-0.021 0.020 -0.051 0.017 -0.053 0.064 0.118 -0.083 likeness 0.3246 distance 0.02961 claim 0.7596 shared 0.5 score 4.59
other_number -5.885 same_number 2.174 0.073 0.023 -0.033 -0.095 -0.015 0.042 -0.125 -0.009 ahead_by_other_number 5.123
other_number 3.871 no_subject 0.5 ahead_by_likeness 0.03452 measure 0 claim 0.1594 either 0.1966 -0.028 0.029 0.074
0.074 -0.098 -0.042 0.036 -0.012 ahead_by_likeness -0.1254 either 0.1974 omits_place 0.5 absent 0.6333 distance 0.1733
exact 0.5 exact 0.5 0.332 -0.084 -0.102 -0.056 0.011 -0.023 0.000 0.067 same_number 9.829 grave 0.5 measure 0 closeness
0.3189 closeness 1.365 measure 0 measure 0 -0.023 0.014 -0.039 -0.044 0.089 0.089 0.089 0.089 ahead_by_other_number
12.87 told 0.5 same_number 4.78 ahead_by_score 1.551 words 7.5 same_number 2.578 measure 0 -0.010 0.037 -0.079 -0.005
-0.089 0.024 -0.110 -0.110 words 10.5 other_number 12.06 measure 0 ahead_by_likeness -0.1254 measure 0.813 measure 0
measure 0 -0.074 0.008 -0.082 -0.003 0.077 0.077 0.077 0.077 own_place 0.5 words 9.5 ahead_by_closeness 1.022
other_number 7.658 measure 0 digits 1.5 ahead_by_score 2.643 -0.013 -0.076 0.114 0.114 0.064 -0.017 0.084 0.003 vetoes
1.5 own_place 0.5 bound 0.5 measure 0 closeness 1.261 conflicts 0.5 ahead_by_likeness -0.1038 -0.070 -0.070 0.062 0.119
-0.000 -0.053 -0.111 0.040 ahead_by_likeness 0.6528 likeness 0.4365 ahead_by_same_number 0.6425 other_number 8.47
unknown 4.5 likeness 0.7208 told 0.5 -0.004 -0.054 0.018 0.119 -0.059 -0.100 0.033 -0.113 ahead_by_other_number 12.87
swapped 0.6202 ahead_by_other_number 14 ahead_by_score 2.163 distance 0.06635 measure 0 no_subject 0.5 -0.008 0.026
-0.086 -0.003 -0.131 -0.131 -0.063 0.026 ahead_by_closeness 1.818 ahead_by_other_number 7.765 ahead_by_likeness 0.2639
one_strange 0.4143 claim 0.5732 either 0.5826 likeness 0.5584 -0.015 0.047 0.135 0.000 0.030 -0.058 -0.075 -0.036
ahead_by_likeness 0.7386 ahead_by_closeness 0.1419 closeness 0.3176 closeness 0.9183 bound 0.5 measure 0 swapped 0.375
-0.026 0.032 0.008 0.052 -0.034 -0.034 -0.097 -0.077 digits_of_unit 1.5 ahead_by_same_number 0.3196 no_subject 0.5
other_number 5.69 times 0.5 other_number 0.5423 ahead_by_other_number 10.28 -0.029 0.063 0.013 0.075 -0.020 -0.046
-0.014 0.065 ahead_by_same_number 7.555 distance 0.001872 told 0.5 at_its_time 0.5 ahead_by_likeness 0.2831 measure 0
ahead_by_same_number 9.485 0.058 -0.033 -0.011 0.053 0.093 0.093 0.065 -0.070 own_place 0.5 omits_place 0.5
ahead_by_likeness 0.369 ahead_by_closeness 0.2611 swapped 0.2967 either 0.7768 closeness 1.368 0.002 -0.078 0.011 0.089
0.016 -0.036 0.045 0.116 unknown 6.5 other_number 3.229 distance 0.8913 one_strange 0.7386 same_number 9.046 measure 0
measure 0 0.002 0.185 -0.025 0.074 0.141 0.141 0.022 0.022 ahead_by_likeness -0.06695 ahead_by_score 2.702 closeness
0.1047 ahead_by_other_number 0.6257 measure 0 ahead_by_likeness -0.05248 share 0.5 -0.076 0.051 -0.128 -0.128 0.732
-0.025 0.029 -0.006 likeness 0.4365 either 0.387 likeness 0.6202 distance 0.008425 ahead_by_other_number 10.71 unknown
4.5 ahead_by_score -0.1474 0.041 -0.020 -0.019 -0.088 0.028 0.108 0.174 -0.027 vetoes 2.5 unknown 1.5 ahead_by_likeness
0.5394 vetoes 1.5 ahead_by_other_number -0.9037 claim 0.6056 score 2.871 0.017 -0.085 0.234 0.024 0.014 -0.043 -0.138
-0.047 either 0.5631 either 0.5512 other_number 4.197 ahead_by_likeness 0.5394 measure 0 unknown 5.5 own_place 0.5 0.001
-0.065 0.225 0.225 -0.026 -0.136 -0.027 0.056 ahead_by_closeness 2.858 distance 0.7821 ahead_by_score 0.7953
ahead_by_likeness -0.1085 ahead_by_same_number 1.782 measure 0 grave 0.5 -0.056 0.026 -0.046 -0.062 0.012 0.012 -0.099
-0.017 claim 0.6047 ahead_by_score -2.245 distance 0.4356 closeness 0.6294 ahead_by_same_number 3.443 same_number 5.866
other_number -0.4573 -0.070 -0.034 0.030 -0.039 -0.062 0.004 -0.040 0.042 times 0.5 ahead_by_closeness 1.613 own_place
0.5 other_number -2.351 measure 0 vetoes 4.5 one_strange 0.6905 -0.040 -0.047 0.026 0.026 -0.053 0.015 0.036 0.185
digits 1.5 ahead_by_likeness -0.01234 ahead_by_other_number 12.91 distance 0.3222 distance 1.4 ahead_by_other_number
11.79 claim 0.5954 -0.049 -0.057 0.089 -0.010 -0.001 0.086 -0.015 -0.124 likeness 0.7208 ahead_by_other_number 7.437
bound 0.5 vetoes 1.5 ahead_by_other_number 8.082 measure 0.703 measure 0 0.061 -0.009 0.126 0.010 0.026 -0.085 -0.117
-0.117 omits_place 0.5 ahead_by_closeness 0.4578 alone 0.5 closeness 1.116 same_number 9.114 other_number 0.4571
likeness 0.3485 -0.003 0.080 -0.039 0.067 -0.011 0.059 0.089 0.007 shared 2.5 grave 0.5 told 0.5 unknown 4.5
ahead_by_likeness 0.1652 shared 3.5 distance 0.4931 -0.005 0.057 -0.017 -0.058 0.040 0.104 -0.070 0.007 digits 1.5
other_number -6.146 swapped 0.5394 ahead_by_likeness -0.127 either 0.5148 swapped 0.2053 one_strange 0.7386 -0.081
-0.083 0.102 -0.003 -0.018 0.033 -0.076 0.023 one_strange 0.7208 digits 1.5 ahead_by_other_number 2.047 ahead_by_score
-1.992 ahead_by_same_number 3.786 measure 0 ahead_by_score 5.082 -0.081 0.045 -0.008 -0.052 0.117 0.117 -0.051 0.035
ahead_by_closeness 2.849 likeness 0.2762 ahead_by_other_number 17.43 other_number -1.336 adds_topic 0.5 likeness 0.6333
measure 0 -0.032 -0.037 0.023 -0.032 -0.068 -0.090 0.023 0.023 score 8.458 score 3.864 at_its_time 0.5 swapped 0.5798
either 0.54 same_number 9.844 digits 2.5 0.008 -0.094 -0.071 -0.019 -0.018 0.070 0.033 0.136 vetoes 3.5 unknown 3.5
ahead_by_closeness 1.34 other_number -0.3933 ahead_by_closeness 1.193 score 3.611 other_number 3.649 0.058 -0.026 0.049
0.119 -0.017 -0.053 0.059 -0.009 bound 0.5 other_number 4.209 no_subject 0.5 distance 0.06896 likeness 0.2967 score
7.383 ahead_by_closeness -0.01129 -0.041 -0.011 0.095 0.005 0.015 -0.064 0.028 0.069 swapped 0.6077 other_number -5.395
absent 0.45 one_strange 0.4808 at_its_time 0.5 ahead_by_likeness 0.7083 claim 0.5152 -0.062 0.146 0.002 0.034 0.061
-0.039 -0.110 -0.041 shared 2.5 distance 0.4076 same_number -0.5934 same_number -3.332 same_number 9.775 measure 0
ahead_by_same_number 6.285 -0.049 0.017 -0.015 -0.194 0.146 0.146 0.006 0.083 distance 0.08774 ahead_by_other_number
-0.004008 ahead_by_closeness 0.9557 ahead_by_same_number -0.6389 other_number 0.6996 ahead_by_other_number 2.655
ahead_by_other_number 5.085 -0.093 -0.025 -0.063 -0.014 0.012 -0.047 0.140 -0.020 ahead_by_score 9.027 likeness 0.4143
other_number 0.9952 ahead_by_closeness 2.482 digits_of_unit 1.5 measure 0 measure 0 -0.002 -0.028 0.064 0.011 -0.061
-0.061 -0.088 -0.088 vetoes 2.5 claim 0.205 swapped 0.378 score 1.608 other_number 4.183 closeness 2.5 other_number
-3.765 0.039 0.129 -0.026 0.043 -0.015 -0.037 -0.049 0.037 ahead_by_other_number 3.003 score 9.023 digits_of_unit 0.5
ahead_by_other_number 2.352 same_number 9.808 ahead_by_score 2.464 one_strange 0.2426 0.009 0.121 -0.004 -0.155 0.034
-0.013 -0.049 -0.001 ahead_by_same_number 6.417 share 0.5 score 5.823 closeness 0.291 closeness 0.4028 measure 0
other_number -0.6677 -0.041 0.024 0.017 -0.047 0.174 0.174 -0.016 0.054 vetoes 0.5 measure 0 unknown 6.5 measure 0
measure 0 swapped 0.5394 distance 0.4446 0.060 0.060 0.060 0.060 0.002 -0.034 0.104 0.007 ahead_by_closeness 0.5413
distance 0.08234 score 8.427 closeness 1.242 digits 1.5 ahead_by_same_number 0.6587 ahead_by_score 8.733 0.062 0.104
0.059 -0.003 -0.004 -0.043 0.115 -0.032 at_its_time 0.5 swapped 0.5394 measure 0.6882 closeness 1.955 adds_topic 0.5
same_number 5.672 distance 2.277 -0.030 0.050 -0.106 -0.039 0.020 0.130 -0.042 0.099 ahead_by_likeness 0.6528
ahead_by_likeness 0.1508 ahead_by_closeness 0.3303 swapped 0.4853 omits_place 0.5 ahead_by_closeness -0.04098
other_number 5.461 -0.012 0.070 0.011 0.087 -0.093 0.056 -0.093 -0.031 swapped 0.6202 exact 0.5 absent 0.45 at_its_time
0.5 omits_place 0.5 one_strange 0.7083 claim 0.432 -0.026 0.023 -0.007 0.089 -0.064 0.058 -0.113 -0.089 words 9.5
ahead_by_same_number 9.761 same_number 0.5064 grave 0.5 measure 0 ahead_by_other_number -6.433 other_number -0.5107
0.012 -0.022 -0.098 -0.098 -0.081 0.071 -0.088 -0.085 times 0.5 exact 0.5 grave 0.5 other_number -0.3383 measure 0
distance 0.4959 same_number 6.588 -0.047 -0.049 0.062 0.062 0.033 0.010 -0.042 0.060 same_number -1.735 closeness 1.236
distance 0.1574 distance 0.335 other_number 3.495 ahead_by_closeness 1.917 ahead_by_likeness 0.5584 -0.030 -0.064 -0.116
-0.035 0.040 0.004 -0.004 0.055 ahead_by_other_number 17.08 same_number -1.717 measure 0 distance 0.05813 adds_topic 0.5
measure 0 measure 0 -0.057 -0.015 0.026 -0.032 -0.077 -0.077 -0.077 -0.077 digits_of_unit 3.5 ahead_by_closeness 3.172
own_place 0.5 ahead_by_same_number 5.406 measure 0 measure 0 distance 0.1646 -0.005 -0.036 0.054 0.054 -0.046 -0.046
0.116 -0.003 ahead_by_likeness 0.6452 ahead_by_closeness 0.9922 other_number 0.7724 other_number 3.871 ahead_by_likeness
-0.03734 times 0.5 other_number 5.377 -0.003 0.050 0.092 0.014 -0.093 0.067 -0.080 -0.057 digits 1.5 ahead_by_score
7.565 ahead_by_same_number 3.775 ahead_by_score 0.1144 measure 0 ahead_by_score 4.984 ahead_by_likeness 0.5937 0.012
0.073 -0.088 -0.088 0.001 0.086 -0.067 0.026 other_number 5.854 ahead_by_other_number 2.699 ahead_by_closeness 1.834
same_number 9.855 swapped 0.2967 measure 0 same_number -1.298 0.007 -0.095 -0.043 0.024 0.087 0.087 -0.052 0.030 vetoes
1.5 words 6.5 ahead_by_closeness 2.77 ahead_by_closeness 1.962 measure 0 other_number 5.479 other_number 8.436 0.036
-0.070 0.109 0.109 -0.010 0.034 0.041 -0.062 grave 0.5 change 0.5 swapped 0.4808 same_number 9.931 measure 0 same_number
8.886 either 0.5628 0.008 -0.078 0.084 0.084 -0.048 0.096 -0.083 -0.116 shared 3.5 conflicts 0.5 score 6.641 closeness
2.878 alone 0.5 digits_of_unit 1.5 measure 0 0.006 -0.038 -0.032 -0.044 0.048 -0.055 0.109 0.109 same_number 9.988
no_subject 0.5 measure 0 ahead_by_closeness 0.3266 likeness 0.2762 measure 0 measure 0 -0.017 -0.032 -0.028 0.026 0.055
0.055 0.055 0.055 likeness 0.8452 ahead_by_same_number 9.17 measure 0 ahead_by_other_number 9.642 same_number 9.734
measure 0 measure 0 -0.008 0.023 0.152 -0.009 -0.105 -0.105 -0.105 -0.105 ahead_by_other_number 15.58
ahead_by_same_number -0.7595 measure 0 ahead_by_other_number 6.838 other_number 11.47 measure 0 measure 0 -0.009 -0.041
0.021 -0.132 0.082 0.082 0.082 0.082 same_number 9.988 ahead_by_score 10.39 measure 0 told 0.5 measure 0 measure 0
measure 0 0.007 -0.058 -0.139 -0.139 0.082 0.082 0.082 0.082 ahead_by_score 8.67 digits 1.5 ahead_by_other_number
-0.6288 ahead_by_same_number 4.851 score 8.482 measure 0 unknown 1.5 0.015 0.109 -0.010 0.049 0.098 0.098 -0.021 -0.111
same_number -3.346 closeness 0.9645 ahead_by_score 4.056 ahead_by_same_number -0.001819 ahead_by_same_number -3.928
ahead_by_score 3.62 either 0.4785 -0.081 -0.088 -0.098 -0.053 0.002 -0.092 0.103 0.019 same_number -2.851
ahead_by_closeness 1.377 share 0.5 absent 0.5357 swapped 0.4286 distance 0.05261 ahead_by_closeness 0.292 0.043 -0.093
-0.085 -0.088 0.037 0.009 0.008 -0.044 ahead_by_same_number 9.966 other_number 12.34 measure 0 other_number 6.105
measure 0 measure 0 measure 0 0.000 0.042 -0.092 -0.092 0.062 0.062 0.062 0.062 ahead_by_likeness 0.1085
ahead_by_likeness 0.04218 either 0.428 ahead_by_other_number 4.884 ahead_by_closeness 0.006974 closeness -0.04401
ahead_by_likeness 0.1652 -0.022 0.035 0.026 -0.085 -0.087 0.074 0.070 -0.006 ahead_by_likeness 0.7386 closeness 1.442
ahead_by_other_number 7.608 ahead_by_other_number 6.764 swapped 0.453 other_number 0.002217 measure 0 0.007 -0.097 0.026
-0.039 -0.029 -0.113 -0.012 -0.012 ahead_by_same_number 8.96 omits_place 0.5 other_number -0.05564 ahead_by_closeness
0.3853 closeness 0.77 measure 0 measure 0 0.002 -0.025 -0.009 0.044 0.041 0.041 0.060 0.060 closeness 1.11 change 0.5
ahead_by_other_number 4.351 ahead_by_closeness 1.043 measure 0 omits_place 0.5 ahead_by_closeness 1.928 -0.009 0.049
0.058 0.058 -0.086 0.030 0.044 -0.023 ahead_by_other_number 12.93 ahead_by_score 1.078 words 4.5 ahead_by_other_number
7.345 unknown 3.5 measure 0 measure 0 -0.005 -0.063 0.007 0.065 -0.110 -0.110 0.007 0.007 ahead_by_same_number 9.341
same_number 2.552 distance 0.8038 score 3.82 other_number 5.432 measure 0 measure 0 -0.009 -0.073 0.002 0.063 0.078
0.078 0.045 0.045 absent 0.9286 measure 0.1442 ahead_by_closeness 0.159 closeness 0.6652 either 0.1814 closeness 0.6187
either 0.263 -0.038 -0.056 0.130 -0.001 -0.026 0.134 0.030 0.127 score 9.027 same_number 9.367 words 4.5 swapped 0.5394
measure 0 measure 0 told 0.5 0.013 -0.046 0.100 0.100 -0.124 -0.124 0.033 -0.112 ahead_by_score 4.837 digits_of_unit 3.5
shared 2.5 claim 0.6134 own_place 0.5 ahead_by_likeness 0.2783 ahead_by_same_number 3.906 -0.003 -0.054 -0.045 0.143
-0.053 0.035 0.142 0.032 omits_place 0.5 closeness 0.5199 either 0.03022 closeness 0.4049 score 5.978 measure 0
ahead_by_closeness 0.1819 -0.002 0.052 -0.034 0.027 0.112 0.112 -0.061 0.038 distance 0.9086 digits 3.5 same_number
9.726 digits 1.5 either 0.4823 ahead_by_score 5.961 closeness -0.2914 0.036 0.001 0.118 0.041 -0.028 -0.066 0.177 -0.087
omits_place 0.5 ahead_by_other_number 2.699 exact 0.5 exact 0.5 ahead_by_closeness 2.17 ahead_by_score 2.931 measure
0.3085 -0.003 -0.062 -0.041 0.013 -0.007 0.067 0.109 0.001 same_number 9.963 likeness 0.4143 measure 0 other_number 8.47
shared 0.5 measure 0 measure 0 -0.002 -0.093 0.070 0.011 -0.067 -0.067 -0.067 -0.067 other_number -2.131 adds_topic 0.5
ahead_by_score 4.772 closeness 0.3851 distance 0.6779 other_number 4.767 distance 0.03138 0.025 0.067 -0.049 -0.012
-0.039 0.016 -0.030 0.045 ahead_by_score 7.593 ahead_by_likeness 0.7386 shared 2.5 vetoes 1.5 measure 0.5964
other_number -1.421 ahead_by_same_number 9.595 0.060 0.006 -0.101 -0.062 -0.048 -0.119 0.045 -0.091 swapped 0.378
ahead_by_closeness 0.448 either 0.5611 one_strange 0.7386 one_strange 0.3818 ahead_by_other_number -3.512 score 4.341
-0.017 0.127 -0.012 -0.059 0.002 0.071 -0.086 0.021 measure 0.6879 same_number 2.552 claim 0.696 no_subject 0.5
other_number -5.574 distance 0.1313 measure 0.7785 -0.039 0.011 -0.086 0.050 0.081 -0.014 -0.108 -0.030 grave 0.5
ahead_by_other_number 12.99 bound 0.5 ahead_by_other_number 9.649 measure 0 other_number 3.24 measure 0.3696 0.013 0.051
-0.062 -0.062 -0.055 0.025 -0.048 -0.087 ahead_by_closeness 0.5227 shared 2.5 vetoes 4.5 same_number 9.828
ahead_by_likeness 0.5071 likeness 0.2111 other_number 3.415 -0.000 -0.100 0.082 -0.038 -0.099 -0.026 0.044 -0.019
ahead_by_closeness 2.987 absent 0.1833 conflicts 0.5 same_number 3.405 likeness 0.4105 swapped 0.125 claim 0.4298 -0.095
-0.013 -0.005 0.052 -0.038 -0.100 0.043 -0.055 other_number -2.753 distance 0.09109 other_number -2.344 measure 0
other_number -3.646 at_its_time 0.5 likeness 0.2583 -0.081 -0.081 -0.003 -0.054 0.098 0.196 0.027 -0.008
ahead_by_other_number 5.068 ahead_by_other_number 4.397 ahead_by_closeness 1.415 ahead_by_other_number 2.611 omits_time
0.5 claim 0.4809 score 4.325 0.007 -0.039 0.110 0.049 -0.137 -0.033 -0.034 0.019 closeness 1.676 closeness 1.279 measure
0.5162 ahead_by_score 7.969 at_its_time 0.5 ahead_by_same_number 0.7818 claim 0.5992 0.007 -0.058 0.004 0.090 -0.017
-0.090 0.099 -0.019 claim 0.4458 likeness 0.5857 words 7.5 likeness 0.4143 closeness 0.3225 claim 0.4623
ahead_by_likeness 0.1484 -0.017 0.039 0.043 -0.090 0.173 0.001 0.008 0.097 ahead_by_likeness 0.2372
ahead_by_other_number 6.717 told 0.5 other_number 2.541 share 0.5 own_place 0.5 distance 0.4416 -0.018 0.042 -0.001
-0.062 -0.004 0.051 -0.040 -0.038 closeness 0.3788 ahead_by_closeness 0.3127 distance 0.3929 ahead_by_closeness 0.255
same_number 6.678 swapped 0.5394 measure 0 -0.017 0.130 -0.058 -0.131 0.016 -0.031 0.110 0.110 same_number 10.04 bound
0.5 measure 0 ahead_by_score 6.311 digits_of_unit 0.5 measure 0 measure 0 -0.011 0.025 0.084 0.000 0.067 0.067 0.067
0.067 ahead_by_likeness -0.07468 distance 0.02787 digits 1.5 measure 0 other_number -1.558 closeness -0.1755 measure
0.6734 0.049 0.049 -0.044 -0.102 -0.028 0.057 0.018 -0.023 ahead_by_same_number 3.784 omits_place 0.5 closeness 1.268
own_place 0.5 ahead_by_likeness 0.2481 distance 0.1689 either 0.821 -0.051 0.007 0.008 0.108 0.036 -0.023 -0.089 -0.048
ahead_by_likeness 0.4797 ahead_by_same_number 3.775 score 2.879 distance 0.01051 closeness 1.03 closeness 1.024
ahead_by_likeness 0.6334 0.039 0.009 -0.008 -0.097 -0.115 -0.074 0.047 -0.031 ahead_by_score 10.38 closeness 2.878
measure 0 ahead_by_closeness 1.413 absent 0.775 measure 0 measure 0 -0.001 0.027 -0.006 -0.076 0.089 0.089 0.089 0.089
other_number 14.51 ahead_by_likeness -0.06699 measure 0 ahead_by_score 2.702 closeness 0.1169 measure 0 measure 0 -0.046
-0.151 0.003 0.017 0.080 0.080 0.080 0.080 distance 0.03187 exact 0.5 distance 0.07782 measure 0 other_number 3.074
ahead_by_score 0.1353 ahead_by_closeness 0.6138 0.090 0.090 0.055 -0.009 -0.027 -0.081 -0.018 0.023 shared 2.5 closeness
1.054 no_subject 0.5 closeness 0.3794 ahead_by_other_number -0.7854 ahead_by_closeness -0.3702 ahead_by_score 3.486
-0.017 0.022 0.079 -0.025 0.107 -0.013 -0.005 0.145 measure 0.3859 ahead_by_same_number 1.674 either 0.3997
ahead_by_likeness 0.5394 other_number -5.752 measure 0 either 0.4109 -0.013 -0.132 -0.089 0.057 0.196 0.196 -0.191 0.008
absent 0.8167 ahead_by_other_number 13.93 ahead_by_score 1.395 ahead_by_score 4.055 no_subject 0.5 bound 0.5 measure 0
-0.023 0.015 -0.014 0.098 0.020 0.095 0.098 0.098 ahead_by_score 4.056 ahead_by_other_number 3.012 either 0.7869
other_number 1.257 shared 0.5 ahead_by_likeness 0.1596 absent 0.2917 -0.009 0.078 0.029 -0.044 0.133 0.011 -0.018 0.043
ahead_by_closeness 1.183 other_number 3.871 score 8.414 ahead_by_score 3.176 measure 0 ahead_by_same_number 0.8158
measure 0 -0.015 0.018 0.067 0.067 -0.004 -0.065 0.045 0.045 claim 0.4395 one_strange 0.3875 either 0.5667
ahead_by_closeness 3.731 closeness 0.4854 measure 0.5289 swapped 0.2361 -0.015 0.065 -0.009 -0.068 0.003 0.146 0.018
-0.035 ahead_by_other_number 6.297 other_number 0.9043 either 0.1515 measure 0.4119 likeness 0.5584 measure 0
same_number -1.056 -0.026 0.015 -0.057 -0.014 0.087 0.087 -0.056 0.015 likeness 0.5584 absent 0.3667 vetoes 4.5
other_number -0.5885 likeness 0.5394 same_number 4.692 bound 0.5 -0.044 -0.041 0.010 -0.121 -0.048 0.024 0.056 0.163
same_number -3.096 vetoes 4.5 one_strange 0.6905 measure 0 ahead_by_closeness 1.319 ahead_by_closeness 0.7595 distance
0.05713 -0.105 -0.105 -0.031 -0.027 -0.004 0.024 0.015 0.133 likeness 0.4365 closeness 1.057 absent 0.55
ahead_by_same_number 7.061 ahead_by_score -1.989 either 0.5723 ahead_by_likeness 0.11 -0.020 0.161 0.025 -0.040 0.040
-0.008 0.040 0.078 closeness 3.5 ahead_by_other_number 7.569 measure 0 ahead_by_other_number 6.764 claim 0.1992 measure
0 measure 0 -0.004 -0.077 0.098 0.011 -0.045 -0.045 -0.045 -0.045 ahead_by_same_number 3.591 ahead_by_same_number 3.048
other_number 0.7724 claim 0.4654 ahead_by_closeness 0.4701 digits 1.5 words 4.5 0.009 -0.034 -0.017 0.120 0.060 -0.038
-0.092 -0.001 unknown 1.5 ahead_by_other_number -2.184 unknown 2.5 ahead_by_likeness 0.04654 ahead_by_same_number
-0.4801 other_number -2.175 ahead_by_closeness 2.326 -0.026 -0.077 0.104 0.015 -0.026 -0.034 0.001 0.063 ahead_by_score
-0.1167 one_strange 0.5394 claim 0.2143 other_number -0.6123 measure 0 ahead_by_likeness 0.2111 ahead_by_score 4.061
-0.010 0.032 0.123 0.123 -0.017 0.038 -0.056 0.004 ahead_by_score 7.532 digits 1.5 words 4.5 ahead_by_likeness -0.004762
claim 0.7895 likeness 0.5357 ahead_by_same_number 6.449 -0.051 0.052 -0.002 0.049 -0.129 -0.042 -0.071 0.007
other_number 1.257 other_number 0.5338 measure 0.1365 distance 0.02147 own_place 0.5 shared 0.5 ahead_by_same_number
-1.046 0.052 0.010 -0.001 -0.111 0.023 -0.115 -0.033 0.045 distance 0.08774 words 7.5 ahead_by_likeness 0.03741
omits_place 0.5 ahead_by_other_number 9.8 ahead_by_same_number 2.812 either 0.5316 -0.039 0.028 0.009 0.139 -0.017 0.070
0.099 -0.002 ahead_by_closeness 0.1432 closeness 1.017 other_number 3.046 ahead_by_other_number 2.373 measure 0
at_its_time 0.5 ahead_by_likeness 0.07528 -0.028 0.098 -0.046 -0.046 -0.009 0.059 -0.036 0.005 omits_place 0.5
ahead_by_other_number 13.93 distance 0.04746 closeness 0.4742 score 5.333 other_number 3.06 vetoes 5.5 0.004 -0.022
0.025 0.104 0.118 0.016 -0.044 0.034 closeness 0.03592 ahead_by_score 4.401 ahead_by_likeness -0.139 vetoes 3.5
one_strange 0.4365 either 0.1971 ahead_by_likeness 0.3177 0.093 -0.069 -0.065 0.011 0.074 -0.100 0.032 -0.011 closeness
0.04165 other_number -8.445 at_its_time 0.5 ahead_by_closeness -2.489 swapped 0.4661 ahead_by_likeness 0.453 closeness
0.5224 0.217 -0.081 -0.044 -0.089 0.005 -0.077 0.064 0.002 same_number 9.829 told 0.5 measure 0 ahead_by_same_number
7.141 other_number -0.111 measure 0 measure 0 0.006 0.061 -0.058 0.034 0.054 0.054 0.054 0.054 own_place 0.5 one_strange
0.3818 closeness 1.269 claim 0.7895 swapped 0.4365 adds_topic 0.5 ahead_by_closeness 1.626 -0.013 0.050 -0.089 -0.052
0.032 -0.063 0.083 0.009 ahead_by_likeness 0.4869 vetoes 2.5 score 4.001 share 0.5 closeness 0.284 digits 2.5
ahead_by_score 5.969 -0.008 -0.128 -0.013 0.017 -0.101 -0.013 0.060 -0.025 ahead_by_other_number 1.711 vetoes 3.5
ahead_by_other_number 9.731 either 0.74 other_number -0.7649 unknown 4.5 ahead_by_closeness 3.359 0.084 -0.013 -0.017
0.025 -0.018 -0.101 0.035 -0.055 same_number 9.953 vetoes 2.5 measure 0 swapped 0.4327 unknown 4.5 measure 0 measure 0
0.038 -0.084 -0.014 0.033 -0.056 -0.056 -0.056 -0.056 ahead_by_score 7.586 closeness 0.616 same_number 8.293
ahead_by_score 7.215 same_number 4.868 same_number 6.644 ahead_by_closeness 0.3509 0.004 0.138 -0.018 0.039 -0.045
-0.128 -0.044 0.040 ahead_by_score 0.2275 ahead_by_closeness 2.574 times 0.5 ahead_by_score 0.1167 measure 0 same_number
-1.751 unknown 4.5 0.007 0.106 -0.050 -0.050 -0.116 -0.047 -0.008 0.052 same_number 9.957 same_number 9.727 measure 0
unknown 3.5 told 0.5 measure 0 measure 0 -0.013 0.019 0.137 -0.085 -0.062 -0.062 -0.062 -0.062 other_number 6.908
distance 0.3645 closeness 3.5 score -0.7272 ahead_by_closeness 0.7961 measure 0.6197 measure 0 0.019 -0.033 0.005 -0.076
0.001 0.090 -0.029 -0.029 ahead_by_other_number 13.95 closeness 0.5224 claim 0.5854 same_number 6.677 omits_place 0.5
measure 0 measure 0 0.039 -0.046 -0.025 0.031 0.085 0.085 -0.005 -0.005 change 0.5 ahead_by_same_number 9.92 alone 0.5
words 10.5 measure 0 measure 0 measure 0 0.002 0.067 -0.075 -0.075 0.106 0.106 0.003 0.003 absent 0.8167
ahead_by_closeness 1.928 bound 0.5 ahead_by_closeness 1.015 ahead_by_likeness 0.2202 ahead_by_same_number 1.28
ahead_by_score -0.1762 -0.021 0.035 -0.067 -0.013 0.003 0.113 0.106 0.127 ahead_by_score 1.501 omits_place 0.5
ahead_by_score 1.606 alone 0.5 ahead_by_likeness 0.2071 measure 0 other_number 3.284 -0.021 -0.034 0.010 0.161 0.105
0.105 0.038 -0.022 ahead_by_same_number 1.577 ahead_by_likeness 0.5416 same_number 2.446 swapped 0.1909 measure 0.09211
no_subject 0.5 either 0.3995 0.000 0.062 -0.129 -0.053 -0.108 -0.012 0.132 -0.021 words 10.5 ahead_by_other_number 12.93
measure 0 ahead_by_other_number 7.269 ahead_by_likeness 0.3146 measure 0 measure 0 0.000 0.027 -0.077 0.016 0.080 0.080
0.080 0.080 unknown 7.5 same_number 8.938 vetoes 5.5 ahead_by_other_number 9.366 closeness 0.02999 measure 0 measure 0
-0.005 -0.032 0.011 0.081 0.108 0.108 0.007 0.007 ahead_by_other_number 13.95 ahead_by_closeness 1.098 measure 0.5489
swapped 0.5857 vetoes 4.5 measure 0 measure 0 0.003 -0.066 -0.034 0.009 0.013 0.013 0.054 0.054 unknown 5.5 distance
0.9946 distance 0.4213 ahead_by_score -2.16 ahead_by_other_number 3.162 closeness 0.8138 own_place 0.5 -0.031 0.021
-0.000 -0.093 -0.134 0.017 0.018 -0.067 other_number -6.259 likeness 0.641 absent 0.9167 ahead_by_score 0.2679 measure 0
swapped 0.1909 either 0.06652 -0.081 -0.085 0.216 0.216 -0.008 0.029 0.066 -0.028 score 0.8006 closeness 1.279
ahead_by_other_number 11.28 unknown 3.5 likeness 0.1742 other_number -1.194 likeness 0.4143 -0.037 0.061 0.068 0.001
-0.004 -0.024 -0.107 -0.018 other_number 8.887 other_number 7.569 measure 0.4246 other_number 5.36 measure 0 measure 0
ahead_by_score 4.019 -0.001 -0.063 0.080 0.080 -0.069 -0.069 0.048 -0.085 ahead_by_other_number 12.87 digits 1.5
likeness 0.7386 ahead_by_score -0.9439 closeness 1.555 measure 0 measure 0 -0.048 0.048 -0.018 0.014 -0.070 -0.070 0.051
0.051 ahead_by_other_number 13.95 ahead_by_other_number 12.87 digits_of_unit 2.5 likeness 0.2762 measure 0 measure 0
measure 0 -0.021 0.019 -0.111 -0.111 0.006 0.006 0.062 0.062 likeness 0.5584 closeness 1.054 words 7.5 other_number
-2.629 ahead_by_other_number 9.267 ahead_by_other_number -7.846 measure 0 -0.001 -0.026 -0.045 0.006 0.191 -0.001 0.099
0.099 ahead_by_closeness 2.532 ahead_by_other_number 10.28 unknown 1.5 ahead_by_closeness 1.758 closeness 1.26 measure 0
ahead_by_other_number 9.292 0.003 -0.046 -0.012 0.056 0.053 0.053 -0.108 -0.063 no_subject 0.5 other_number 3.098
ahead_by_same_number 1.722 distance 0.1195 other_number 4.52 ahead_by_other_number 10.33 ahead_by_same_number 2.134
0.033 -0.024 -0.108 -0.014 -0.006 0.066 0.138 0.036
"""
