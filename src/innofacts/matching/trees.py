"""The trees of `chances`, as `python benchmarks/fit_chances.py` prints them."""

PRIOR = -0.855
TREES = """
ahead_by_closeness 0.242 ahead_by_score -1.55 grave 0.5 other_number 2.449 same_number 9.854 ahead_by_same_number 0.2133
same_number 7.851 -0.113 0.123 -0.032 0.213 0.078 0.249 -0.066 0.178 closeness 0.7384 ahead_by_other_number 0.8695 score
4.694 ahead_by_score 2.535 adds_topic 0.5 ahead_by_same_number -2.686 grave 0.5 -0.107 0.056 0.136 -0.110 -0.077 0.111
0.217 -0.029 distance 0.1998 ahead_by_same_number -1.836 other_number 0.06274 ahead_by_other_number 1.124 conflicts 0.5
ahead_by_score 2.657 ahead_by_score -0.04405 -0.075 0.052 0.186 -0.014 -0.105 -0.003 -0.055 0.181 other_number 0.2328
ahead_by_likeness 0.2484 conflicts 0.5 distance 0.04429 told 0.5 ahead_by_same_number -1.777 likeness 0.641 0.035 -0.100
0.081 -0.079 0.018 0.168 0.007 -0.058 ahead_by_other_number 1.103 ahead_by_score -1.55 vetoes 2.5 likeness 0.8452
is_renamed 0.5 either 0.3343 distance 0.5112 -0.099 0.030 0.021 -0.102 0.087 0.155 0.088 -0.082 closeness 0.7929
other_number -0.09423 ahead_by_score -3.167 ahead_by_same_number 2.626 ahead_by_same_number -0.001964
ahead_by_other_number 1.643 conflicts 0.5 -0.097 -0.010 -0.014 0.133 -0.077 0.039 0.140 -0.028 closeness 0.7495
other_number 0.8218 ahead_by_score -1.83 same_number 9.93 ahead_by_likeness -0.07359 score 7.147 swapped 0.6491 -0.090
0.077 -0.003 0.131 -0.061 0.100 0.128 -0.022 closeness 0.7164 ahead_by_likeness 0.09945 either 0.4455 ahead_by_score
3.446 closeness -0.04237 score 2.701 ahead_by_score -1.596 -0.092 0.037 -0.060 0.107 -0.024 0.078 0.016 0.121 closeness
0.6286 ahead_by_other_number 0.1967 ahead_by_score -2.466 ahead_by_score 2.657 absent 0.3667 distance 0.03852 conflicts
0.5 -0.092 0.033 0.080 -0.051 0.039 -0.096 0.114 -0.037 closeness 0.9239 ahead_by_likeness 0.1652 score 4.354
ahead_by_score 0.5266 at_its_time 0.5 ahead_by_same_number -2.664 grave 0.5 -0.087 0.018 -0.012 0.101 -0.054 0.047 0.113
-0.034 other_number -0.07624 ahead_by_likeness 0.3303 is_renamed 0.5 alone 0.5 other_number -1.529 conflicts 0.5 bound
0.5 -0.086 0.020 -0.024 0.133 0.106 -0.033 -0.111 -0.039 closeness 0.7164 ahead_by_score 2.952 other_number 1.442
likeness 0.7434 told 0.5 ahead_by_same_number -2.714 ahead_by_same_number -1.777 -0.085 -0.008 0.109 -0.061 -0.080 0.027
0.008 0.100 ahead_by_same_number 0.2947 score 8.748 distance 0.8252 distance 0.06334 times 0.5 grave 0.5 told 0.5 0.038
-0.082 0.030 0.095 0.099 -0.039 -0.028 -0.090 ahead_by_other_number 0.5631 distance 0.05241 measure 0.4832
ahead_by_same_number -4.925 other_number 2.601 conflicts 0.5 conflicts 0.5 -0.065 0.088 -0.079 0.081 0.049 -0.062 0.096
-0.032 distance 0.2388 ahead_by_same_number -1.843 other_number -0.6903 score 5.558 grave 0.5 told 0.5 ahead_by_likeness
-0.01944 -0.055 0.045 0.088 -0.047 -0.082 -0.094 -0.028 0.094 closeness 0.6286 vetoes 1.5 same_number 1.287
ahead_by_likeness 0.1419 other_number 1.005 likeness 0.4853 grave 0.5 -0.023 0.111 -0.080 0.053 -0.008 -0.104 0.087
-0.025 distance 0.1167 grave 0.5 other_number -0.4506 ahead_by_score -5.21 words 7.5 other_number -1.555 conflicts 0.5
-0.080 0.082 -0.057 0.121 -0.081 -0.009 0.069 -0.065 ahead_by_score 0.1247 other_number 2.287 closeness -0.04401
ahead_by_likeness -0.02986 is_renamed 0.5 other_number -2.448 same_number 0.602 -0.085 -0.050 0.072 -0.128 -0.070 0.037
-0.047 0.081 other_number -0.6903 likeness 0.9667 conflicts 0.5 ahead_by_likeness 0.3043 measure 0 ahead_by_likeness
-0.1635 digits_of_unit 1.5 -0.078 0.007 0.237 0.237 -0.001 0.078 0.005 -0.073 ahead_by_other_number -0.00443 vetoes 1.5
same_number 2.17 distance 0.7855 closeness 1.382 one_strange 0.641 is_renamed 0.5 0.067 -0.068 -0.074 0.066 -0.016
-0.122 0.077 -0.100 vetoes 1.5 is_renamed 0.5 ahead_by_score 0.5861 conflicts 0.5 closeness 0.7183 distance 0.05098
other_number -1.353 0.088 -0.050 -0.083 -0.127 0.023 -0.075 -0.041 0.045 ahead_by_same_number 0.3296 same_number 9.93
distance 0.8035 ahead_by_score -2.141 same_number 10.1 adds_topic 0.5 ahead_by_likeness 0.8286 -0.079 -0.010 0.085 0.070
0.074 -0.029 -0.038 0.150 other_number 1.025 ahead_by_likeness 0.2472 is_renamed 0.5 ahead_by_closeness 1.896 vetoes 2.5
same_number -0.5395 vetoes 1.5 -0.069 0.070 0.079 -0.013 -0.063 0.070 -0.141 -0.062 other_number -0.4347 alone 0.5
ahead_by_likeness -0.2195 ahead_by_likeness 0.8452 ahead_by_likeness -0.1833 ahead_by_other_number -0.1102 same_number
-1.615 -0.069 0.135 -0.070 0.065 -0.058 0.016 -0.079 0.067 ahead_by_same_number 0.3296 closeness 0.9824 other_number
-2.56 ahead_by_closeness 0.7907 swapped 0.7208 digits_of_unit 2.5 grave 0.5 -0.068 0.090 0.032 -0.137 -0.058 0.043 0.072
-0.037 other_number -0.6775 distance 0.03252 grave 0.5 ahead_by_likeness -0.03175 told 0.5 swapped 0.7208 omits_place
0.5 -0.058 0.091 -0.066 -0.073 0.060 -0.109 -0.068 0.033 ahead_by_score -0.0001205 closeness 1.292 conflicts 0.5
other_number 2.287 share 0.5 vetoes 2.5 words 5.5 -0.071 0.042 0.051 -0.068 0.074 0.006 -0.069 -0.004
ahead_by_same_number 0.3059 score 7.362 other_number -4.35 swapped 0.7434 is_renamed 0.5 at_its_time 0.5 is_renamed 0.5
-0.056 -0.118 0.054 -0.098 -0.089 -0.049 0.060 -0.125 vetoes 2.5 ahead_by_score -1.508 alone 0.5 ahead_by_closeness
0.5028 conflicts 0.5 distance 0.03898 one_strange 0.6491 -0.056 0.083 0.070 -0.040 0.044 -0.063 0.026 -0.066
ahead_by_other_number -0.5768 other_number 2.432 other_number -2.747 likeness 0.899 ahead_by_score 0.8289 same_number
9.549 swapped 0.6077 -0.064 0.105 0.054 -0.238 -0.060 0.052 0.052 -0.082 ahead_by_other_number -1.574 other_number 2.543
same_number 1.026 ahead_by_score -2.811 share 0.5 likeness 0.5394 grave 0.5 -0.081 -0.021 0.051 -0.060 -0.008 -0.111
0.059 -0.043 ahead_by_closeness -0.0002744 distance 0.05241 grave 0.5 likeness 0.1909 ahead_by_likeness 0.7386
is_renamed 0.5 ahead_by_likeness 0.5136 0.139 0.049 -0.057 0.141 0.053 -0.090 -0.027 -0.097 ahead_by_same_number 0.3501
ahead_by_same_number -1.841 grave 0.5 ahead_by_closeness 2.988 is_renamed 0.5 swapped 0.7208 omits_place 0.5 -0.067
-0.077 0.023 -0.093 0.056 -0.099 -0.061 0.061 distance 0.4467 score 6.267 ahead_by_likeness 0.1421 bound 0.5 conflicts
0.5 score 10.61 omits_time 0.5 -0.016 0.048 0.064 -0.045 -0.068 0.056 0.066 -0.066 score 7.417 swapped 0.7386
other_number 1.481 ahead_by_score 4.074 same_number 0.7013 told 0.5 is_renamed 0.5 -0.039 0.030 -0.135 -0.037 0.013
-0.090 0.064 -0.125 closeness 0.4567 ahead_by_same_number 7.141 is_renamed 0.5 likeness 0.9615 times 0.5 swapped 0.7208
closeness 1.042 -0.056 0.082 -0.023 0.070 0.041 -0.096 -0.072 -0.136 vetoes 1.5 digits_of_unit 0.5 distance 0.04895
is_renamed 0.5 ahead_by_closeness 0.5405 swapped 0.641 adds_topic 0.5 0.046 -0.089 0.071 0.063 0.027 -0.077 -0.041
-0.084 ahead_by_score -1.513 ahead_by_other_number 4.58 adds_topic 0.5 measure 0.9496 own_place 0.5 same_number -1.68
distance 0.02781 -0.070 -0.018 -0.024 0.069 -0.062 0.038 0.090 -0.092 other_number -1.554 alone 0.5 is_renamed 0.5
ahead_by_likeness 0.7386 ahead_by_same_number -0.3251 grave 0.5 closeness 1.039 -0.059 0.113 -0.024 0.082 0.042 -0.032
-0.048 -0.148 other_number -1.766 likeness 0.8452 conflicts 0.5 distance 0.02781 distance 1.572 ahead_by_likeness
-0.1308 ahead_by_score 6.524 0.065 -0.060 -0.034 0.128 -0.025 0.045 -0.024 -0.086 ahead_by_same_number -1.681 closeness
2.01 other_number -3.479 ahead_by_likeness 0.4853 score 2.444 distance 0.0471 conflicts 0.5 -0.059 -0.104 -0.091 -0.013
0.050 -0.049 0.047 -0.031 distance 0.4174 is_renamed 0.5 ahead_by_same_number 8.172 swapped 0.7208 other_number 0.4445
told 0.5 vetoes 2.5 0.032 -0.074 -0.058 -0.117 -0.048 -0.080 0.084 -0.016 other_number -1.65 closeness 1.427
ahead_by_likeness -0.1376 ahead_by_likeness -0.004167 measure 0 share 0.5 swapped 0.6458 -0.076 -0.013 0.114 0.114
-0.008 -0.088 0.039 -0.050 other_number 1.568 distance 0.02961 same_number 0.1407 measure 0.1541 ahead_by_likeness
0.1884 ahead_by_likeness 0.2807 share 0.5 -0.003 0.093 -0.051 0.027 0.020 -0.111 0.047 0.008 vetoes 1.5 conflicts 0.5
share 0.5 ahead_by_score -2.318 grave 0.5 ahead_by_score -2.998 distance 0.178 -0.038 0.058 -0.030 -0.079 -0.069 0.010
-0.059 -0.033 ahead_by_likeness -0.01226 closeness 1.947 is_renamed 0.5 ahead_by_closeness 1.049 same_number -1.14 grave
0.5 other_number -0.3084 -0.062 0.054 -0.076 0.038 0.039 -0.033 -0.074 -0.119 vetoes 1.5 conflicts 0.5
ahead_by_closeness 2.869 ahead_by_likeness -0.2962 ahead_by_same_number 6.732 closeness 0.2484 ahead_by_same_number
0.6056 -0.057 0.056 -0.073 0.122 -0.056 0.007 -0.067 -0.011 ahead_by_likeness -0.09541 ahead_by_other_number 6.315
other_number -4.35 ahead_by_other_number -4.686 same_number 7.139 ahead_by_other_number 1.773 told 0.5 -0.069 -0.055
-0.020 0.060 -0.045 -0.068 0.034 -0.043 other_number -2.761 closeness 1.046 swapped 0.7208 distance 0.09197
ahead_by_same_number -2.634 same_number -1.067 own_place 0.5 0.056 -0.056 -0.084 -0.084 -0.035 0.026 -0.125 0.036
ahead_by_score -2.937 ahead_by_likeness 0.2183 adds_topic 0.5 other_number 5.48 closeness -0.4985 other_number -5.54
closeness 1.922 -0.070 0.049 -0.082 -0.124 -0.052 0.027 -0.064 0.067 ahead_by_likeness -0.01226 alone 0.5 swapped 0.7208
ahead_by_same_number 2.917 measure 0.1903 same_number 3.604 same_number 1.401 -0.053 -0.071 0.052 0.015 -0.009 0.032
-0.136 0.007 ahead_by_score 2.155 likeness 0.8118 told 0.5 ahead_by_other_number 11.94 unknown 1.5 other_number 0.3598
other_number 3.629 -0.023 -0.075 0.043 0.114 0.076 0.024 -0.093 0.089 ahead_by_score -2.65 ahead_by_likeness 0.2436
swapped 0.5635 closeness 1.414 distance 2.609 conflicts 0.5 same_number -0.7189 -0.072 0.035 -0.116 -0.082 0.030 -0.039
-0.121 -0.006 score 7.417 ahead_by_other_number 9.479 conflicts 0.5 ahead_by_score -2.811 other_number 8.887 told 0.5
own_place 0.5 -0.065 0.010 -0.009 -0.070 0.047 -0.039 -0.092 -0.009 other_number -3.383 likeness 0.8452 conflicts 0.5
ahead_by_same_number 8.465 measure 0 same_number 0.3503 other_number 12.78 -0.053 0.101 0.105 0.105 -0.029 0.032 -0.028
-0.092 vetoes 2.5 ahead_by_likeness -0.09541 ahead_by_other_number 4.946 grave 0.5 is_renamed 0.5 closeness 1.298
digits_of_unit 1.5 -0.029 -0.089 0.043 -0.108 -0.029 0.028 0.006 -0.047 vetoes 2.5 same_number -0.4005 ahead_by_likeness
0.4686 closeness 2.5 ahead_by_same_number 2.57 ahead_by_likeness 0.1782 same_number 0.9592 -0.047 -0.118 0.007 0.046
-0.025 0.024 -0.095 -0.019 vetoes 1.5 is_renamed 0.5 swapped 0.7208 score 4.553 other_number 2.276 other_number -2.74
own_place 0.5 -0.033 0.035 -0.068 -0.144 -0.051 0.006 -0.111 0.021 ahead_by_same_number -2.261 other_number 6.41 grave
0.5 ahead_by_other_number 4.159 ahead_by_same_number -2.913 likeness 0.1861 distance 0.0001284 -0.060 0.071 -0.008
-0.125 -0.040 0.026 -0.052 -0.023 ahead_by_likeness -0.09541 share 0.5 one_strange 0.453 other_number 2.426
ahead_by_score -3.262 measure 0.2279 digits 1.5 -0.054 0.018 -0.076 -0.073 -0.022 0.027 0.037 -0.044 closeness 0.2302
ahead_by_other_number 6.691 share 0.5 ahead_by_other_number 3.386 closeness -0.08638 digits 1.5 unknown 1.5 -0.037 0.035
-0.138 -0.073 0.063 0.020 -0.010 -0.047 is_renamed 0.5 ahead_by_score -2.996 ahead_by_closeness 1.399
ahead_by_other_number 4.128 grave 0.5 score 8.846 claim 0.4471 -0.055 0.091 0.026 -0.030 -0.075 -0.145 -0.167 0.002
is_renamed 0.5 conflicts 0.5 ahead_by_score 0.3168 ahead_by_score -2.728 ahead_by_score 6.555 other_number 3.437
ahead_by_closeness 1.211 -0.048 0.027 -0.027 -0.079 -0.075 -0.129 -0.048 -0.169 ahead_by_likeness -0.09541 shared 2.5
conflicts 0.5 score 10.57 times 0.5 is_renamed 0.5 ahead_by_score 6.553 -0.040 -0.062 -0.180 -0.042 0.027 -0.088 -0.012
-0.073 is_renamed 0.5 ahead_by_same_number -2.714 closeness 1.041 distance 0.0484 ahead_by_same_number -0.2421 distance
0.05478 distance 0.01203 0.023 -0.073 0.049 0.006 0.131 -0.073 -0.035 -0.153 swapped 0.6202 vetoes 2.5 alone 0.5
is_renamed 0.5 ahead_by_other_number 5.356 ahead_by_same_number -3.997 ahead_by_likeness 0.5735 0.024 -0.066 -0.015
-0.027 -0.019 0.078 -0.012 -0.106 words 0.5 measure 0 bound 0.5 measure 0 measure 0 measure 0.5524 closeness 0.2507
0.128 0.128 0.128 0.128 -0.033 0.006 -0.031 0.052 digits_of_unit 0.5 ahead_by_likeness 0.1421 swapped 0.7208
ahead_by_same_number -0.2458 swapped 0.7386 conflicts 0.5 exact 0.5 -0.034 -0.041 0.023 -0.103 0.029 -0.025 0.071 -0.091
bound 0.5 told 0.5 closeness 0.228 same_number 7.911 distance 0.04394 likeness 0.873 omits_place 0.5 -0.021 0.035 0.093
-0.087 -0.042 0.097 0.038 0.103 told 0.5 ahead_by_score 2.895 either 0.7849 likeness 0.9161 other_number -0.3515
ahead_by_other_number -1.082 other_number 4.306 -0.016 0.081 0.067 0.020 0.122 -0.024 -0.121 0.066 ahead_by_same_number
4.998 ahead_by_other_number 22.44 told 0.5 ahead_by_likeness 0.5635 measure 0 other_number -0.7231 closeness 0.8811
-0.007 -0.068 -0.266 -0.266 0.093 0.037 -0.092 0.063 ahead_by_likeness -0.09656 ahead_by_closeness 3.876 times 0.5
shared 2.5 measure 0 alone 0.5 is_renamed 0.5 -0.034 -0.062 0.103 0.103 -0.048 0.043 0.030 -0.060 digits_of_unit 0.5
ahead_by_closeness 4.188 conflicts 0.5 ahead_by_likeness 0.431 other_number 15.03 swapped 0.7208 ahead_by_score 8.15
-0.030 0.030 -0.266 0.090 0.023 -0.057 -0.024 -0.093 ahead_by_likeness -0.09541 distance 0.2155 words 2.5 words 3.5
ahead_by_closeness 0.8137 other_number -6.784 bound 0.5 0.030 -0.046 -0.055 0.084 -0.057 0.065 -0.008 0.037 digits 1.5
ahead_by_other_number -3.027 likeness 0.8452 other_number -0.5379 other_number 1.695 ahead_by_score -0.03547 conflicts
0.5 -0.016 -0.106 0.067 0.040 -0.001 -0.020 0.064 -0.076 one_strange 0.6491 measure 0.5281 ahead_by_other_number 2.057
exact 0.5 told 0.5 ahead_by_same_number -2.64 same_number 3.387 -0.015 -0.022 0.019 -0.053 -0.044 0.071 -0.119 -0.020
other_number -4.35 ahead_by_same_number 3.449 share 0.5 ahead_by_closeness 0.9812 other_number -5.056 is_renamed 0.5
digits 1.5 -0.049 0.135 -0.087 0.063 0.029 -0.059 0.031 -0.037 same_number 10.34 told 0.5 distance 0.379 likeness 0.8661
ahead_by_same_number -0.05359 other_number 4.306 measure 0 -0.007 0.062 0.049 -0.076 0.106 0.073 0.115 0.115 bound 0.5
one_strange 0.453 ahead_by_other_number -2.011 one_strange 0.4143 ahead_by_closeness 0.8685 ahead_by_same_number 2.881
omits_place 0.5 -0.010 0.078 -0.009 -0.092 -0.035 -0.106 0.033 0.105 words 0.5 measure 0 unknown 7.5 measure 0 measure 0
told 0.5 closeness 0.6561 0.102 0.102 0.102 0.102 0.000 -0.034 0.028 0.151 share 0.5 closeness 0.3736 one_strange 0.7208
ahead_by_same_number -0.3398 vetoes 4.5 told 0.5 exact 0.5 -0.007 -0.040 0.012 0.047 -0.022 -0.073 0.011 -0.122
same_number 10.36 likeness 0.8661 score 8.963 score 11.44 distance 2.283 measure 0 other_number 18.71 -0.005 -0.456
0.037 0.124 0.089 0.089 0.060 -0.219 share 0.5 is_renamed 0.5 one_strange 0.775 unknown 3.5 score 8.81
ahead_by_other_number 3.777 distance 0.002268 0.016 0.056 -0.065 -0.103 -0.010 -0.039 -0.185 -0.007 bound 0.5 told 0.5
ahead_by_score -1.946 words 0.5 either 0.658 ahead_by_other_number -1.643 claim 0.8656 0.118 -0.009 0.044 -0.077 -0.069
0.106 0.053 0.016 conflicts 0.5 ahead_by_score 6.487 exact 0.5 is_renamed 0.5 closeness -0.3533 ahead_by_closeness 1.262
likeness 0.4853 0.006 -0.083 0.096 0.043 -0.053 0.102 0.030 -0.067 vetoes 1.5 grave 0.5 ahead_by_closeness 2.999
ahead_by_score 2.401 same_number 7.126 ahead_by_same_number 10.42 likeness 0.0625 -0.006 0.050 -0.091 0.105 -0.007
-0.135 0.120 -0.048 is_renamed 0.5 ahead_by_score -3.02 ahead_by_other_number 8.143 closeness 1.29 ahead_by_other_number
-14.02 ahead_by_likeness 0.3417 measure 0 -0.066 0.043 0.217 0.009 -0.062 -0.049 -0.081 -0.081 swapped 0.7208 closeness
0.2341 ahead_by_closeness 1.966 ahead_by_score 9.432 bound 0.5 closeness 1.036 ahead_by_score 3.933 -0.024 -0.139 -0.002
0.047 -0.001 0.100 -0.072 -0.122 times 0.5 closeness 1.95 ahead_by_same_number -2.714 ahead_by_other_number -0.9393
omits_place 0.5 ahead_by_likeness 0.2333 ahead_by_closeness 1.813 0.002 -0.086 0.041 0.091 -0.024 -0.083 0.030 -0.007
told 0.5 digits_of_unit 0.5 claim 0.5537 ahead_by_closeness 4.185 ahead_by_likeness -0.1366 closeness 1.261 other_number
4.315 -0.016 -0.180 -0.031 0.025 -0.005 0.123 -0.093 0.073 swapped 0.7208 adds_topic 0.5 own_place 0.5 bound 0.5 exact
0.5 grave 0.5 other_number 2.133 -0.004 0.029 -0.068 0.075 -0.106 -0.083 -0.056 0.085 omits_place 0.5 same_number 0.1831
closeness 0.988 ahead_by_closeness 0.9367 ahead_by_same_number -2.261 one_strange 0.4365 absent 0.9167 -0.004 -0.089
-0.044 0.009 -0.022 0.109 0.049 0.108 is_renamed 0.5 words 0.5 same_number 9.949 measure 0 same_number 3.254 closeness
1.141 measure 0 0.105 0.105 -0.013 0.012 -0.056 -0.062 -0.078 -0.078 likeness 0.9282 share 0.5 distance 1.488 own_place
0.5 ahead_by_closeness 0.7121 ahead_by_other_number -9.672 measure 0 -0.015 0.010 -0.014 -0.042 0.093 0.057 0.113 0.113
adds_topic 0.5 words 0.5 shared 2.5 measure 0 ahead_by_other_number -2.961 ahead_by_closeness 2.309 vetoes 3.5 0.145
0.145 -0.017 0.012 -0.034 0.111 -0.178 -0.053 ahead_by_likeness -0.08362 closeness 1.947 words 12.5 ahead_by_score 4.414
ahead_by_same_number -3.84 conflicts 0.5 measure 0 -0.043 -0.134 0.111 0.015 0.013 -0.022 0.216 0.216 share 0.5
closeness 0.3794 distance 0.4936 other_number 0.3611 score 3.607 one_strange 0.3583 ahead_by_closeness 0.2165 -0.022
-0.045 0.044 0.013 -0.017 -0.072 -0.006 0.142 unknown 9.5 words 2.5 measure 0 same_number 0.5761 ahead_by_closeness
2.622 measure 0 measure 0 0.064 0.018 0.003 -0.019 0.179 0.179 0.179 0.179 words 0.5 measure 0 unknown 4.5 measure 0
measure 0 same_number 10.02 ahead_by_other_number -4.129 0.146 0.146 0.146 0.146 -0.008 0.033 -0.034 0.049 conflicts 0.5
is_renamed 0.5 ahead_by_score 5.999 unknown 3.5 closeness 1.042 ahead_by_other_number 14.87 words 5.5 0.007 0.037 -0.059
-0.081 -0.023 0.046 -0.095 0.055 same_number 4.009 other_number 6.606 one_strange 0.7386 ahead_by_score 5.608 no_subject
0.5 ahead_by_likeness -0.2253 ahead_by_score -1.889 -0.003 -0.061 -0.092 0.002 -0.046 0.012 0.328 0.061 share 0.5
closeness 0.1586 closeness 0.3066 other_number 0.2806 vetoes 4.5 ahead_by_likeness 0.09206 other_number -0.362 -0.022
-0.097 0.010 0.052 -0.015 0.066 -0.001 -0.041 unknown 9.5 unknown 3.5 measure 0 ahead_by_closeness 2.843 closeness
0.1165 measure 0 measure 0 0.003 -0.023 -0.015 0.043 0.185 0.185 0.185 0.185 share 0.5 other_number -3.817
ahead_by_score 3.759 ahead_by_score 0.0005275 ahead_by_same_number -0.1558 ahead_by_score 1.655 closeness 0.1997 -0.034
-0.050 0.042 0.002 -0.024 -0.075 0.119 -0.008 digits_of_unit 0.5 ahead_by_closeness 4.188 ahead_by_same_number -4.538
other_number 17.93 measure 0 ahead_by_other_number 1.642 digits_of_unit 1.5 -0.018 -0.321 -0.174 -0.174 -0.053 0.074
0.042 0.010 same_number 10.48 other_number -0.5678 ahead_by_closeness 0.049 distance 0.02802 measure 0.2693 measure 0
score 8.63 0.067 0.006 -0.054 -0.005 0.117 0.117 -0.116 0.058 share 0.5 digits_of_unit 0.5 ahead_by_same_number 7.056
times 0.5 closeness 0.3736 ahead_by_other_number 5.042 other_number -1.02 -0.044 -0.004 0.005 0.030 -0.021 -0.045 0.119
0.031 times 0.5 ahead_by_score -0.08551 unknown 3.5 distance 0.1918 exact 0.5 own_place 0.5 other_number -4.35 0.043
-0.012 -0.083 0.030 -0.025 0.008 0.011 0.044 swapped 0.7208 told 0.5 other_number 13.25 ahead_by_likeness 0.1442
ahead_by_other_number -2.51 ahead_by_closeness 0.9636 measure 0 -0.005 0.023 0.049 -0.059 0.050 -0.057 -0.118 -0.118
words 0.5 measure 0 ahead_by_closeness 2.899 measure 0 measure 0 words 4.5 ahead_by_same_number 1.152 0.074 0.074 0.074
0.074 0.013 -0.008 -0.053 0.001 unknown 0.5 ahead_by_other_number -2.084 ahead_by_closeness 2.999 ahead_by_same_number
0.2441 swapped 0.4222 swapped 0.7846 words 4.5 0.020 -0.244 0.050 0.151 -0.000 -0.074 -0.068 0.031 one_strange 0.873
ahead_by_likeness -0.01226 ahead_by_same_number 2.431 distance 0.05156 ahead_by_closeness -4.232 measure 0 measure 0
0.023 -0.044 0.368 0.007 -0.017 -0.017 -0.242 -0.242 is_renamed 0.5 omits_time 0.5 closeness 1.039 times 0.5 absent
0.225 ahead_by_score 3.969 absent 0.1 0.190 0.012 -0.049 -0.004 -0.047 -0.078 -0.113 -0.047 digits 1.5 ahead_by_likeness
0.1412 ahead_by_score -0.4004 ahead_by_other_number -0.2149 vetoes 3.5 ahead_by_likeness -0.004525 other_number 4.376
-0.026 0.035 0.052 0.101 -0.010 0.051 -0.031 0.002 omits_place 0.5 own_place 0.5 ahead_by_likeness 0.1802
ahead_by_other_number -1.175 ahead_by_score -3.02 distance 0.02363 grave 0.5 0.060 -0.054 -0.042 0.010 0.078 -0.020
0.042 0.102 share 0.5 is_renamed 0.5 distance 0.4602 ahead_by_likeness -0.2148 other_number 0.7163 other_number -0.7086
ahead_by_score 2.807 -0.012 0.022 -0.060 -0.042 -0.004 -0.032 -0.013 0.077 ahead_by_closeness 3.073 share 0.5
same_number 5.056 ahead_by_score -2.65 one_strange 0.7846 omits_place 0.5 ahead_by_score 2.309 -0.029 0.013 -0.015
-0.094 -0.097 0.033 -0.068 0.019 ahead_by_same_number -0.09675 ahead_by_score 4.022 vetoes 2.5 ahead_by_score -2.824
score 5.46 ahead_by_closeness -1.206 measure 0.8512 -0.030 0.028 -0.149 -0.060 -0.116 0.008 -0.005 -0.062
ahead_by_same_number 4.99 ahead_by_score -0.5041 swapped 0.3875 ahead_by_score -2.633 omits_place 0.5 closeness -0.6897
ahead_by_closeness 1.218 -0.028 0.034 -0.022 0.019 0.097 0.022 -0.250 0.004 closeness 1.003 shared 5.5 measure 0.2808
one_strange 0.7386 score 8.621 ahead_by_likeness 0.04008 other_number 0.2121 0.005 0.090 -0.181 0.082 0.005 -0.074
-0.201 -0.005 one_strange 0.873 grave 0.5 ahead_by_same_number 0.3502 digits_of_unit 0.5 ahead_by_same_number 3.634
measure 0 measure 0 -0.015 0.015 -0.017 -0.045 -0.028 -0.028 -0.181 -0.181 grave 0.5 told 0.5 ahead_by_score 7.167
same_number 3.392 ahead_by_score -0.2538 ahead_by_likeness 0.4674 claim 0.8365 -0.014 0.015 0.119 -0.060 -0.027 0.056
0.047 -0.092 share 0.5 digits_of_unit 0.5 one_strange 0.7208 closeness 1.157 swapped 0.6458 distance 0.2148 swapped
0.7386 -0.003 -0.024 0.015 -0.045 -0.028 0.000 -0.101 0.001 bound 0.5 shared 2.5 ahead_by_other_number -0.7941
ahead_by_same_number -0.4747 told 0.5 distance 0.04072 ahead_by_score -0.07533 0.007 -0.025 0.023 -0.046 0.053 -0.032
0.078 0.031 bound 0.5 swapped 0.3905 ahead_by_other_number -2.493 told 0.5 ahead_by_same_number -0.5967 distance 0.02745
ahead_by_score -1.612 -0.002 -0.028 0.004 -0.056 0.109 -0.027 0.093 0.022 swapped 0.4396 ahead_by_closeness 0.02196
closeness 1.428 distance 0.0113 ahead_by_same_number -0.8394 ahead_by_likeness 0.3675 ahead_by_other_number 11.09 0.073
-0.013 0.043 0.005 -0.021 0.046 -0.081 -0.015 digits_of_unit 0.5 ahead_by_closeness 4.314 grave 0.5 ahead_by_score 3.33
measure 0 unknown 2.5 vetoes 1.5 -0.027 0.020 -0.150 -0.150 0.008 0.030 -0.057 -0.014 ahead_by_closeness 0.03748
closeness 1.947 omits_place 0.5 same_number 9.8 one_strange 0.3667 own_place 0.5 ahead_by_same_number -1.552 -0.004
-0.077 0.051 0.099 -0.050 0.020 0.095 0.020 same_number 10.46 one_strange 0.5857 ahead_by_likeness -0.07208
digits_of_unit 3.5 distance 0.0258 vetoes 0.5 digits 3.5 -0.005 0.029 -0.070 0.033 0.084 0.113 0.055 -0.018 omits_time
0.5 unknown 3.5 other_number 4.377 omits_place 0.5 other_number -3.667 other_number -0.9539 score 3.467 -0.007 0.032
-0.025 0.043 -0.016 -0.050 0.079 0.023 likeness 0.4105 absent 0.225 own_place 0.5 ahead_by_other_number 6.909
ahead_by_other_number 10.76 measure 0.2031 ahead_by_other_number 0.1982 -0.061 0.018 0.006 -0.050 -0.108 -0.000 -0.000
0.038 ahead_by_likeness -0.09541 distance 0.1797 is_renamed 0.5 words 6.5 ahead_by_score 0.7979 ahead_by_same_number
-0.09813 words 2.5 -0.002 -0.076 -0.050 0.062 0.035 0.008 -0.134 -0.038 ahead_by_score -0.3844 ahead_by_other_number
-0.1046 ahead_by_closeness -0.507 distance 0.05098 other_number 7.623 score 8.764 digits 1.5 0.046 -0.010 0.051 -0.073
-0.026 -0.169 0.037 -0.009 own_place 0.5 exact 0.5 distance 0.01136 ahead_by_score 1.804 omits_place 0.5 same_number 1.6
ahead_by_score 0.2526 -0.024 0.056 -0.065 0.043 0.100 0.025 0.009 -0.018 share 0.5 is_renamed 0.5 distance 0.1657
unknown 3.5 same_number 10.03 ahead_by_closeness 1.258 ahead_by_likeness 0.4028 0.006 0.037 -0.048 -0.089 -0.066 0.009
-0.008 0.095 same_number 10.5 either 0.8518 ahead_by_likeness -0.03741 ahead_by_likeness 0.5703 times 0.5 ahead_by_score
6.121 other_number 18.51 0.006 -0.029 -0.044 -0.010 0.083 0.097 0.077 -0.225 ahead_by_closeness 4.344 digits 3.5
ahead_by_same_number 4.84 unknown 4.5 is_renamed 0.5 measure 0 measure 0 -0.007 0.034 0.037 -0.111 -0.179 -0.179 0.081
0.081 digits 1.5 ahead_by_same_number -0.0001915 is_rest 0.5 other_number 1.278 score 5.988 share 0.5 measure 0 0.009
-0.058 0.075 0.021 0.002 -0.026 0.097 0.097 is_rest 0.5 ahead_by_same_number 4.95 measure 0 claim 0.778 adds_topic 0.5
measure 0 measure 0 0.006 -0.028 0.025 -0.051 0.076 0.076 0.076 0.076 words 12.5 ahead_by_same_number 8.049 measure 0
other_number -0.5795 other_number -3.368 measure 0 measure 0 0.003 -0.015 0.087 0.025 0.121 0.121 0.121 0.121 words 2.5
other_number -6.963 one_strange 0.8819 ahead_by_closeness -1.409 score -0.608 share 0.5 ahead_by_same_number 0.8315
0.161 -0.082 0.146 0.032 0.011 -0.013 -0.021 -0.299 words 0.5 measure 0 own_place 0.5 measure 0 measure 0 one_strange
0.7846 distance 0.01136 0.138 0.138 0.138 0.138 -0.009 -0.124 0.029 0.000 unknown 4.5 is_rest 0.5 ahead_by_closeness
1.093 unknown 0.5 measure 0 likeness 0.4365 conflicts 0.5 0.031 -0.008 -0.109 -0.109 -0.019 0.124 0.058 0.085 share 0.5
closeness 0.1586 claim 0.4779 one_strange 0.7386 same_number 5.993 ahead_by_closeness 1.002 either 0.527 -0.015 0.131
0.022 0.000 -0.028 0.031 -0.170 -0.014 likeness 0.4248 same_number 4.64 unknown 3.5 ahead_by_likeness 0.2391 distance
1.664 words 7.5 closeness -0.4802 -0.010 0.037 -0.030 -0.015 0.012 -0.051 -0.087 0.075 words 12.5 ahead_by_other_number
-1.642 measure 0 ahead_by_score -0.2718 same_number -1.739 measure 0 measure 0 0.001 -0.051 -0.040 0.013 0.147 0.147
0.147 0.147 ahead_by_closeness 2.843 times 0.5 swapped 0.2111 ahead_by_other_number -2.547 ahead_by_score -3.02 grave
0.5 other_number 12.06 0.019 -0.043 -0.028 0.012 0.011 -0.046 -0.123 -0.011 is_rest 0.5 omits_place 0.5 distance 1.033
own_place 0.5 distance 0.05096 measure 0 measure 0 -0.024 0.006 0.051 -0.011 0.160 0.160 -0.107 -0.107 times 0.5
ahead_by_same_number -0.3398 ahead_by_other_number -4.535 closeness 0.6605 alone 0.5 vetoes 1.5 same_number -0.8193
-0.028 0.051 -0.072 0.015 -0.058 -0.005 -0.033 0.018 is_rest 0.5 ahead_by_closeness 3.097 measure 0.4438
ahead_by_other_number -2.091 swapped 0.2361 measure 0 measure 0 -0.010 0.012 -0.018 -0.107 -0.060 -0.060 -0.067 -0.067
swapped 0.6202 bound 0.5 exact 0.5 told 0.5 ahead_by_same_number -2.919 digits_of_unit 2.5 unknown 1.5 -0.004 -0.033
-0.038 0.035 -0.012 0.169 0.045 -0.095 times 1.5 likeness 0.2053 ahead_by_same_number -3.415 same_number 2.169
other_number 18.71 ahead_by_other_number -9.854 claim 0.2975 -0.009 -0.062 0.005 -0.173 -0.080 -0.081 0.218 0.097 words
5.5 grave 0.5 ahead_by_closeness 2.72 ahead_by_same_number -1.722 ahead_by_score 8.153 one_strange 0.7889 claim 0.4259
-0.001 0.022 -0.019 -0.075 -0.020 0.110 0.089 0.034 other_number 0.1468 ahead_by_score 9.135 other_number 1.329
ahead_by_likeness 0.1485 measure 0 told 0.5 either 0.1945 -0.006 0.039 -0.145 -0.145 -0.027 -0.181 0.041 -0.005 score
2.447 closeness 1.676 score 2.85 closeness 1.548 omits_place 0.5 ahead_by_score -2.269 no_subject 0.5 -0.007 0.148
-0.055 0.022 0.011 0.090 0.001 0.026 unknown 9.5 digits 1.5 measure 0 ahead_by_closeness -0.4019 ahead_by_closeness
-0.839 measure 0 measure 0 -0.028 0.033 0.012 -0.010 0.142 0.142 0.142 0.142 closeness 0.8445 ahead_by_other_number
5.699 distance 0.1396 one_strange 0.7386 closeness 0.3441 score 5.405 measure 0 0.005 0.105 -0.101 -0.004 -0.021 -0.001
-0.212 -0.212 likeness 0.8661 either 0.8201 ahead_by_same_number -1.384 ahead_by_same_number -1.123 grave 0.5 measure 0
closeness -0.3584 -0.005 0.020 -0.008 -0.045 0.114 0.114 0.074 0.052 bound 0.5 same_number 10.53 distance 7.646e-05
ahead_by_score -0.7262 distance 0.3278 swapped 0.3818 closeness 0.627 -0.001 -0.018 0.074 0.121 -0.011 -0.069 0.003
0.043 digits_of_unit 2.5 ahead_by_same_number 12.13 ahead_by_same_number -0.06564 ahead_by_score 12.58 same_number 9.248
either 0.4162 ahead_by_same_number -0.0243 -0.004 -0.468 -0.582 0.014 -0.005 0.064 -0.258 0.004 closeness 0.5635 score
8.95 score 7.417 distance 0.2745 closeness 0.3435 ahead_by_closeness -1.393 is_renamed 0.5 0.132 0.012 -0.060 0.024
0.074 -0.027 -0.000 -0.055 claim 0.8686 ahead_by_same_number 11.61 either 0.8713 claim 0.8347 measure 0 measure 0
ahead_by_score -0.5039 0.000 0.089 0.200 0.200 -0.207 -0.207 0.019 -0.022 no_subject 0.5 closeness 0.5829 absent 0.07143
ahead_by_closeness -0.2535 absent 0.4143 other_number -0.7701 ahead_by_score -2.988 -0.006 0.027 -0.005 -0.040 0.025
-0.074 -0.022 0.026 ahead_by_likeness 0.4196 ahead_by_likeness 0.416 ahead_by_same_number -1.463 other_number 3.27e-06
measure 0 claim 0.346 either 0.4879 0.008 -0.012 -0.273 -0.273 -0.099 0.002 0.066 0.015 other_number -6.361
ahead_by_score 0.664 closeness 0.5257 ahead_by_closeness 0.7583 is_renamed 0.5 ahead_by_likeness -0.02302 omits_place
0.5 -0.050 0.135 -0.089 -0.081 0.001 0.035 -0.005 0.027 score 10.32 claim 0.1643 closeness 0.3698 ahead_by_closeness
0.7115 score 10.3 other_number 0.4423 claim 0.8756 -0.004 -0.022 0.006 0.170 -0.056 -0.168 0.084 -0.035 one_strange
0.7101 likeness 0.2288 ahead_by_other_number 9.495 ahead_by_same_number -0.2559 no_subject 0.5 vetoes 4.5 own_place 0.5
0.000 -0.037 -0.004 0.028 -0.013 0.095 -0.157 -0.003 words 5.5 same_number 0.1443 conflicts 0.5 ahead_by_likeness 0.3905
conflicts 0.5 ahead_by_same_number -1.35 other_number 7.44 -0.003 -0.095 0.022 -0.031 0.002 -0.033 -0.003 0.108 either
0.2298 ahead_by_likeness 0.5584 words 12.5 other_number 7.185 same_number 0.3781 ahead_by_likeness -0.2148 measure 0
-0.018 -0.040 -0.161 0.095 -0.033 0.009 0.131 0.131 share 0.5 unknown 3.5 distance 0.1513 no_subject 0.5 other_number
-3.169 vetoes 1.5 ahead_by_likeness -0.004762 -0.007 0.016 0.006 0.042 0.015 -0.041 -0.045 0.030 one_strange 0.8819
is_rest 0.5 vetoes 2.5 change 0.5 measure 0 measure 0 measure 0 -0.000 0.034 -0.081 -0.081 -0.181 -0.181 -0.024 -0.024
other_number -0.5921 closeness 1.407 either 0.5418 other_number -1.553 measure 0 omits_place 0.5 other_number 2.463
-0.004 0.037 0.073 0.073 -0.032 0.050 -0.024 0.005 digits_of_unit 0.5 closeness 3.5 ahead_by_same_number -3.142 vetoes
2.5 either 0.2887 score 7.643 ahead_by_score 1.014 -0.033 -0.004 0.131 0.013 -0.026 -0.084 0.029 0.001 ahead_by_score
-2.996 ahead_by_other_number 4.166 ahead_by_likeness -0.5981 swapped 0.6458 measure 0 ahead_by_other_number -10.74
omits_place 0.5 -0.055 0.138 0.130 0.130 0.013 -0.286 0.007 0.030 ahead_by_other_number 10.1 ahead_by_other_number
-3.016 absent 0.775 same_number 9.796 at_its_time 0.5 ahead_by_other_number 10.12 ahead_by_other_number 13.62 0.001
-0.070 -0.021 0.025 -0.429 -0.009 -0.206 -0.048 words 12.5 same_number 2.66 measure 0 ahead_by_other_number 3.001
digits_of_unit 0.5 measure 0 measure 0 0.003 -0.024 -0.002 0.015 0.132 0.132 0.132 0.132 closeness 3.795 share 0.5 score
4.879 is_renamed 0.5 closeness 0.3398 other_number 11.08 ahead_by_same_number -0.355 0.011 -0.030 0.018 -0.026 -0.014
-0.169 -0.129 -0.007 words 2.5 other_number -6.963 unknown 3.5 ahead_by_other_number -7.83 same_number 0.5816
other_number 0.1242 distance 0.3493 -0.001 -0.081 0.113 0.016 0.004 -0.011 0.034 -0.012 digits_of_unit 0.5 swapped
0.7386 told 0.5 score 8.602 measure 0 ahead_by_likeness -0.1348 ahead_by_likeness 0.5607 -0.007 -0.047 0.102 0.102
-0.016 0.015 -0.011 -0.137 claim 0.5041 ahead_by_closeness 4.231 omits_time 0.5 distance 0.407 measure 0 claim 0.5074
exact 0.5 0.015 -0.015 -0.138 -0.138 -0.416 -0.005 -0.047 0.030 own_place 0.5 ahead_by_closeness 0.9497 distance 0.3488
score 6.766 score 4.313 likeness 0.4105 likeness 0.7596 0.003 0.053 -0.042 -0.006 -0.005 0.034 -0.007 -0.040
ahead_by_closeness 0.05757 other_number -0.805 omits_place 0.5 closeness 1.266 claim 0.5046 same_number 3.225 swapped
0.453 -0.005 0.134 0.026 -0.045 -0.018 0.012 0.042 0.116 ahead_by_likeness -0.2148 other_number 12.66 bound 0.5
ahead_by_closeness 1.522 score 10.18 one_strange 0.453 score 6.827 -0.040 0.060 -0.206 0.036 0.005 -0.031 0.052 -0.009
digits 1.5 ahead_by_score 0.09451 ahead_by_score 0.313 vetoes 0.5 ahead_by_score 0.188 ahead_by_closeness 3.214
ahead_by_closeness -1.215 -0.167 0.013 0.208 0.025 0.011 -0.049 -0.132 -0.010 distance 0.1443 distance 0.05123 likeness
0.4365 ahead_by_score -1.975 other_number 4.307 closeness 0.7898 ahead_by_same_number -1.591 0.059 -0.008 -0.051 0.026
-0.022 0.109 -0.050 0.030 told 0.5 likeness 0.5394 ahead_by_score -0.1602 ahead_by_closeness 3.711 closeness 0.7738
own_place 0.5 other_number 3.993 -0.012 0.055 0.034 -0.001 -0.111 0.085 -0.059 0.064 ahead_by_other_number 14.43
ahead_by_score -0.3847 ahead_by_same_number -1.457 ahead_by_other_number 11.48 vetoes 2.5 measure 0 measure 0.2539 0.013
-0.084 0.002 -0.021 0.073 0.073 -0.066 0.034 measure 0.6881 ahead_by_other_number -3.024 score 4.451 closeness 1.281
own_place 0.5 other_number 2.623 ahead_by_closeness -4.226 -0.030 0.070 -0.014 0.029 -0.024 -0.106 0.372 -0.008 is_rest
0.5 measure 0.1558 distance 0.5778 distance 0.03588 either 0.1568 measure 0 measure 0 -0.038 -0.016 0.932 0.000 0.015
0.015 0.121 0.121 grave 0.5 distance 1.024 ahead_by_closeness 2.55 is_renamed 0.5 other_number -0.5678 shared 1.5 absent
0.2917 0.011 -0.036 -0.007 -0.049 -0.057 0.029 -0.059 0.009 grave 0.5 same_number 6.831 measure 0.9547
ahead_by_same_number 8.198 words 4.5 ahead_by_score 6.908 same_number 8.514 0.003 0.094 0.005 -0.026 -0.007 -0.081
-0.084 0.097 swapped 0.1742 ahead_by_likeness -0.2081 ahead_by_other_number 8.438 ahead_by_score -2.759 other_number
-6.938 ahead_by_same_number 0.5124 words 4.5 -0.040 -0.059 -0.068 0.018 0.010 -0.041 -0.087 -0.024 one_strange 0.7208
bound 0.5 either 0.4562 ahead_by_same_number 13.35 ahead_by_score -1.842 measure 0 closeness 0.7264 -0.004 -0.283 -0.027
0.020 0.142 0.142 0.078 -0.004 same_number 10.36 ahead_by_likeness 0.8661 other_number 1.339 other_number 9.11
same_number 4.552 measure 0 other_number 18.98 0.000 -0.018 0.127 0.053 0.098 0.098 0.053 -0.168 ahead_by_closeness
4.338 ahead_by_likeness 0.4171 ahead_by_score 5.721 ahead_by_same_number -0.02629 unknown 4.5 measure 0 measure 0 0.003
-0.015 0.010 0.071 0.086 0.086 -0.194 -0.194 either 0.8486 score 2.533 either 0.859 ahead_by_same_number 3.882
omits_place 0.5 absent 0.2917 distance 0.01633 -0.007 -0.116 0.015 0.063 0.082 -0.263 0.010 -0.018 ahead_by_other_number
7.181 ahead_by_same_number -0.2138 ahead_by_same_number -3.463 ahead_by_same_number -0.259 times 0.5 same_number -0.2096
ahead_by_score 0.1129 0.000 0.133 -0.061 -0.004 0.001 0.132 -0.042 0.013 digits 1.5 ahead_by_score 0.09337
ahead_by_same_number -0.2277 ahead_by_likeness 0.3762 distance 0.5148 score 7.387 other_number 6.958 -0.002 -0.126 0.035
0.080 -0.003 0.032 -0.021 -0.000 claim 0.5041 closeness -0.01017 claim 0.5068 words 2.5 ahead_by_likeness 0.5167 measure
0 ahead_by_closeness 0.018 0.109 -0.036 0.017 -0.045 -0.469 -0.469 -0.026 0.008 score 1.36 ahead_by_closeness 1.182
ahead_by_closeness 3.109 alone 0.5 ahead_by_likeness 0.03662 is_rest 0.5 score 2.483 -0.009 -0.050 0.027 -0.079 0.006
-0.056 -0.082 -0.015
"""
