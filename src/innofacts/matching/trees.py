"""The trees of `chances`, as `python benchmarks/fit_chances.py` prints them."""

PRIOR = -2.093
TREES = """
distance 0.2189 share 0.5 other_number -1.502 words 5.5 other_number 0.6957 distance 0.4627 same_number 5.38 0.220 0.419
-0.009 0.238 -0.008 -0.077 0.246 0.029 closeness 0.9724 distance 0.5403 bound 0.5 ahead_by_same_number 0.293
other_number -0.4699 omits_place 0.5 distance 0.000878 -0.041 0.204 -0.080 0.032 0.080 0.314 0.185 0.463
ahead_by_other_number 3.492 distance 0.06474 bound 0.5 omits_place 0.5 likeness 0.3875 score 1.353 same_number -1.361
0.118 0.269 -0.073 -0.010 0.223 0.044 0.057 0.364 other_number -1.426 closeness 0.7898 likeness 0.7208 ahead_by_likeness
0.1925 ahead_by_closeness 0.7237 digits_of_unit 1.5 own_place 0.5 -0.081 -0.008 -0.061 0.115 0.222 0.120 -0.074 0.103
distance 0.08578 ahead_by_likeness 0.6334 ahead_by_closeness 0.1432 either 0.6302 no_subject 0.5 ahead_by_score 2.166
times 0.5 0.116 0.204 -0.096 0.018 -0.077 -0.012 -0.041 0.155 closeness 0.9998 ahead_by_likeness 0.1085 bound 0.5
other_number 1.248 bound 0.5 omits_place 0.5 same_number -1.637 -0.068 0.134 0.027 0.238 0.047 0.169 0.070 0.196
closeness 0.8184 ahead_by_likeness 0.1508 words 5.5 bound 0.5 told 0.5 ahead_by_likeness 0.3905 ahead_by_likeness
-0.1908 -0.074 -0.026 0.134 -0.074 0.088 -0.011 -0.068 0.170 other_number -1.449 ahead_by_other_number 0.6332
omits_place 0.5 ahead_by_same_number 0.2071 bound 0.5 digits 1.5 exact 0.5 -0.074 -0.020 -0.041 0.209 0.140 0.036 0.093
0.188 other_number -1.449 ahead_by_closeness 0.8349 likeness 0.5798 ahead_by_likeness 0.3283 times 0.5 claim 0.8762
own_place 0.5 -0.070 0.032 -0.026 0.195 0.113 0.024 -0.033 0.095 distance 0.179 omits_place 0.5 ahead_by_closeness
0.2169 words 7.5 ahead_by_closeness 0.9768 same_number 6.466 adds_topic 0.5 0.024 0.146 0.043 0.150 -0.064 -0.089 0.110
-0.073 ahead_by_closeness 0.1443 other_number 2.47 omits_place 0.5 other_number -4.35 measure 0 bound 0.5 words 3.5
-0.077 -0.017 0.091 0.091 0.017 0.097 0.179 0.062 ahead_by_closeness 0.2658 distance 0.1068 other_number -3.582
ahead_by_score -0.2979 ahead_by_score 2.183 at_its_time 0.5 own_place 0.5 -0.002 0.134 -0.071 0.036 -0.082 0.031 0.031
0.103 other_number -1.502 exact 0.5 bound 0.5 other_number -5.536 measure 0 unknown 4.5 distance 0.000878 -0.073 -0.020
0.056 0.056 0.020 0.117 0.026 0.135 distance 0.5202 ahead_by_score -2.404 ahead_by_score 2.835 distance 0.02442
conflicts 0.5 ahead_by_closeness 0.2344 other_number -1.26 0.024 -0.081 0.080 0.008 -0.071 -0.089 -0.038 0.107
ahead_by_other_number 2.575 ahead_by_same_number 0.2056 ahead_by_likeness 0.641 other_number 0.4442 omits_time 0.5
distance 0.6562 shared 2.5 -0.060 0.028 0.067 -0.053 0.066 -0.033 -0.089 0.014 ahead_by_closeness 0.3686 closeness 1.276
ahead_by_same_number -3.144 other_number -0.6903 measure 0 conflicts 0.5 bound 0.5 -0.060 0.031 0.098 0.098 -0.037
-0.087 0.032 0.085 other_number -2.753 distance 0.03335 grave 0.5 measure 0 likeness 0.4365 told 0.5 words 8.5 0.083
0.083 -0.064 0.010 0.074 -0.047 -0.020 0.079 distance 0.5009 bound 0.5 times 0.5 ahead_by_closeness 0.2838
ahead_by_same_number -1.458 ahead_by_score 1.321 other_number -1.444 -0.039 0.028 -0.019 0.116 -0.078 -0.078 -0.048
0.057 other_number -1.555 grave 0.5 unknown 3.5 at_its_time 0.5 ahead_by_closeness 0.1833 omits_place 0.5 omits_time 0.5
-0.058 0.011 -0.084 -0.093 -0.003 0.069 0.108 0.016 other_number -3.218 closeness 1.022 digits_of_unit 1.5 closeness
0.9998 measure 0 bound 0.5 unknown 3.5 -0.060 0.078 -0.098 -0.098 0.025 0.076 -0.007 0.053 closeness 0.284 vetoes 3.5
ahead_by_same_number -1.466 ahead_by_score 2.796 distance 1.025 unknown 3.5 share 0.5 -0.027 0.101 0.000 -0.074 -0.040
0.080 0.062 -0.003 other_number -1.449 ahead_by_closeness 0.8378 conflicts 0.5 bound 0.5 adds_topic 0.5 told 0.5
ahead_by_same_number 1.42 -0.062 0.012 0.155 -0.036 0.057 -0.042 -0.039 0.035 other_number -1.429 adds_topic 0.5
same_number -1.84 ahead_by_likeness 0.2124 closeness 1.049 either 0.04449 claim 0.9726 -0.032 0.118 -0.067 -0.066 0.011
-0.056 0.046 -0.029 digits 1.5 ahead_by_likeness 0.08804 other_number -0.4347 ahead_by_score 2.555 other_number -5.014
either 0.648 omits_place 0.5 -0.013 0.113 -0.036 0.118 -0.034 -0.086 -0.006 0.057 distance 0.6559 is_renamed 0.5 unknown
4.5 ahead_by_same_number 0.3499 measure 0 one_strange 0.697 same_number 3.462 0.004 0.050 -0.076 -0.076 -0.059 0.104
-0.052 0.166 ahead_by_score 0.609 words 1.5 other_number -4.35 own_place 0.5 other_number 7.536 closeness 0.2677 score
0.8921 0.160 -0.041 -0.031 -0.064 -0.070 -0.094 0.145 0.019 ahead_by_likeness -0.1074 closeness 0.5268 unknown 4.5
shared 2.5 digits 2.5 bound 0.5 distance 0.4076 -0.079 -0.092 -0.075 0.073 -0.016 0.055 0.105 0.017 distance 1.025 grave
0.5 one_strange 0.7386 adds_topic 0.5 ahead_by_same_number 7.809 other_number -1.013 measure 0 0.041 -0.018 -0.037 0.103
-0.062 -0.094 0.161 0.161 other_number -0.6903 other_number -0.9794 omits_place 0.5 alone 0.5 measure 0 own_place 0.5
ahead_by_likeness 0.0746 -0.026 0.044 -0.088 -0.088 -0.062 0.034 0.016 0.098 distance 1.025 unknown 4.5 one_strange
0.697 grave 0.5 times 0.5 unknown 4.5 measure 0 0.026 -0.040 0.001 0.101 -0.070 0.008 0.108 0.108 other_number 1.257
digits 1.5 ahead_by_same_number -0.7271 score -0.3408 ahead_by_other_number 5.492 score 3.11 words 5.5 -0.030 0.052
-0.033 -0.057 -0.049 0.022 0.007 0.073 ahead_by_score 0.09451 ahead_by_closeness 2.437 digits 1.5 share 0.5 measure 0
closeness 0.04929 likeness 0.7386 0.000 -0.067 -0.056 -0.056 0.023 0.082 0.019 -0.063 same_number -3.196 other_number
-3.606 distance 0.7217 distance 0.4024 measure 0.2068 ahead_by_likeness -0.1886 other_number -1.035 -0.087 -0.082 -0.090
-0.049 -0.061 0.031 -0.029 -0.071 ahead_by_same_number 0.3318 ahead_by_score 3.839 told 0.5 ahead_by_likeness 0.5584
measure 0 other_number -6.157 distance 0.4277 -0.011 -0.118 -0.091 -0.091 -0.084 0.048 -0.066 -0.058 same_number 9.988
conflicts 0.5 measure 0 distance 0.52 one_strange 0.5857 measure 0 measure 0 0.029 -0.020 -0.026 -0.105 0.087 0.087
0.087 0.087 swapped 0.641 other_number 1.257 same_number 1.375 likeness 0.3875 ahead_by_likeness -0.2175 claim 0.4961
measure 0 -0.038 0.024 -0.084 0.032 -0.042 -0.104 0.002 0.002 ahead_by_likeness 0.7386 bound 0.5 own_place 0.5
other_number 9.075 ahead_by_closeness -0.05909 absent 0.225 measure 0 -0.018 -0.041 -0.015 0.056 -0.108 -0.100 0.005
0.005 other_number -3.402 ahead_by_same_number 2.702 ahead_by_same_number 0.3142 ahead_by_closeness 0.263 either 0.3939
share 0.5 score 2.824 -0.055 0.007 0.358 -0.042 0.013 -0.042 0.080 0.025 conflicts 0.5 ahead_by_likeness -0.1254 exact
0.5 other_number -0.009174 told 0.5 ahead_by_likeness 0.4968 score 8.444 -0.068 -0.054 0.040 -0.040 -0.044 0.141 -0.056
0.021 ahead_by_likeness 0.2372 ahead_by_same_number 3.872 omits_place 0.5 distance 0.0322 measure 0.5459 unknown 4.5
shared 1.5 0.032 -0.024 -0.137 -0.004 -0.010 0.132 0.178 0.039 words 10.5 is_renamed 0.5 measure 0 ahead_by_other_number
15.8 bound 0.5 measure 0 measure 0 -0.007 0.056 -0.124 0.002 0.108 0.108 0.108 0.108 ahead_by_closeness 0.2169
at_its_time 0.5 swapped 0.5798 ahead_by_same_number -0.1034 score 2.318 bound 0.5 ahead_by_score 4.367 -0.037 -0.077
-0.025 0.063 0.014 0.065 -0.078 -0.004 bound 0.5 closeness 3.795 ahead_by_closeness -0.0007029 ahead_by_other_number
15.75 measure 0 distance 0.2209 ahead_by_same_number 4.621 -0.016 0.062 -0.057 -0.057 0.079 -0.020 0.069 -0.043
ahead_by_score 9.715 share 0.5 measure 0 closeness 0.2872 distance 0.4324 measure 0 measure 0 -0.034 0.025 -0.041 0.018
-0.081 -0.081 -0.081 -0.081 unknown 3.5 other_number -3.516 distance 0.4161 other_number -3.601 vetoes 4.5 same_number
-3.795 likeness 0.5857 -0.052 -0.121 -0.008 0.041 -0.086 0.068 -0.026 0.169 other_number -5.555 shared 0.5 words 1.5
one_strange 0.4808 ahead_by_likeness 0.2049 measure 0 own_place 0.5 -0.028 0.156 -0.074 -0.084 0.135 0.135 -0.014 0.035
digits 1.5 score 9.095 swapped 0.6202 score 5.147 measure 0 is_renamed 0.5 absent 0.4167 0.024 0.093 -0.126 -0.126
-0.002 -0.067 0.003 -0.089 likeness 0.7208 ahead_by_likeness 0.2484 own_place 0.5 closeness 1.481 omits_place 0.5 grave
0.5 one_strange 0.7386 -0.016 0.025 0.017 0.098 -0.099 -0.081 -0.051 0.179 omits_place 0.5 alone 0.5 ahead_by_likeness
0.2351 other_number 4.239 unknown 2.5 ahead_by_closeness 1.412 ahead_by_other_number 1.176 -0.006 0.112 -0.060 0.014
-0.027 0.066 0.230 0.075 ahead_by_likeness 0.5416 is_renamed 0.5 exact 0.5 distance 0.03187 closeness 1.987 at_its_time
0.5 ahead_by_same_number 1.063 0.025 -0.013 -0.036 -0.084 -0.044 0.084 -0.099 -0.029 digits 1.5 likeness 0.3246 swapped
0.5394 ahead_by_closeness 0.8495 ahead_by_same_number 6.311 bound 0.5 same_number 3.209 -0.035 0.064 0.046 0.120 -0.015
0.048 -0.060 0.040 ahead_by_score -2.758 other_number 0.2529 told 0.5 ahead_by_likeness 0.09217 measure 0 digits 1.5
distance 0.0977 -0.066 -0.071 -0.103 -0.103 0.056 0.006 0.039 -0.062 ahead_by_other_number 18.15 distance 1.013 measure
0 adds_topic 0.5 ahead_by_likeness 0.1768 measure 0 measure 0 0.025 -0.035 -0.038 -0.057 0.083 0.083 0.083 0.083
adds_topic 0.5 same_number -1.684 closeness 1.496 likeness 0.5857 distance 0.9086 other_number -0.6137 measure 0 -0.024
-0.100 0.032 -0.012 -0.064 -0.127 0.077 0.077 closeness 3.5 ahead_by_likeness -0.1085 measure 0 closeness 0.5603 bound
0.5 measure 0 measure 0 -0.070 -0.064 -0.002 0.039 -0.087 -0.087 -0.087 -0.087 unknown 4.5 share 0.5 ahead_by_closeness
1.241 words 1.5 distance 0.1444 vetoes 3.5 unknown 5.5 0.152 0.003 -0.040 -0.009 0.142 -0.006 0.127 0.093 swapped 0.641
distance 0.03324 ahead_by_other_number 0.02891 at_its_time 0.5 ahead_by_other_number 5.391 measure 0 vetoes 4.5 0.066
-0.000 -0.003 -0.041 0.077 0.077 -0.108 -0.025 claim 0.8712 shared 2.5 ahead_by_score 7.593 is_renamed 0.5 claim 0.5773
digits_of_unit 2.5 ahead_by_closeness 0.121 -0.001 -0.070 0.158 0.011 -0.037 0.055 -0.004 -0.088 same_number 10.1
ahead_by_score 7.602 measure 0 conflicts 0.5 closeness 0.2401 measure 0 measure 0 0.014 -0.033 -0.041 -0.057 0.074 0.074
0.074 0.074 bound 0.5 ahead_by_closeness 2.535 ahead_by_closeness -0.5172 other_number 9.825 own_place 0.5 score 5.223
unknown 4.5 -0.009 0.101 -0.055 0.010 0.003 -0.112 0.025 0.108 is_renamed 0.5 same_number 9.99 distance 0.001019 claim
0.9002 measure 0 measure 0 measure 0.3285 0.006 -0.041 0.083 0.083 -0.087 -0.087 -0.085 0.010 same_number -1.063
other_number 6.982 closeness 0.3793 ahead_by_other_number 7.62 likeness 0.5857 other_number 0.26 share 0.5 -0.039 0.068
-0.099 -0.065 0.003 -0.042 0.036 -0.011 change 0.5 either 0.9726 ahead_by_same_number 0.0718 measure 0.77 closeness
0.3086 same_number -0.2006 measure 0 -0.006 0.049 -0.035 -0.040 0.072 -0.092 0.155 0.155 ahead_by_closeness 1.996
ahead_by_closeness 1.549 words 7.5 swapped 0.3205 score 2.249 omits_place 0.5 measure 0 -0.015 0.034 -0.012 0.092 -0.051
0.037 0.049 0.049 conflicts 0.5 distance 0.52 bound 0.5 ahead_by_likeness -0.126 same_number 1.378 claim 0.02422 vetoes
4.5 -0.052 0.030 -0.075 0.022 0.031 -0.025 -0.101 -0.005 told 0.5 ahead_by_score 4.197 score -1.265 ahead_by_same_number
3.907 ahead_by_closeness 1.863 measure 0 closeness 0.4433 0.003 -0.073 0.091 -0.014 0.226 0.226 -0.052 -0.061 conflicts
0.5 other_number -5.182 distance 0.0001284 distance 0.3766 other_number 10.74 words 5.5 distance 0.0276 0.064 -0.036
0.022 -0.062 -0.060 0.038 0.103 -0.031 likeness 0.7208 distance 0.5117 own_place 0.5 same_number 9.988
ahead_by_closeness 0.3014 distance 0.06461 one_strange 0.7386 0.015 0.126 -0.020 -0.101 -0.090 -0.001 -0.060 0.078
ahead_by_likeness 0.5584 ahead_by_closeness 0.1178 ahead_by_score 2.554 ahead_by_score 4.955 conflicts 0.5 measure 0
words 5.5 -0.022 0.087 0.029 -0.016 -0.125 -0.125 -0.069 0.030 ahead_by_closeness 1.928 ahead_by_likeness 0.2831
omits_time 0.5 ahead_by_closeness 1.595 told 0.5 words 4.5 other_number 3.495 -0.010 0.083 0.070 -0.045 -0.065 -0.002
0.026 0.102 other_number -5.123 closeness 0.5849 likeness 0.7434 ahead_by_other_number 4.228 other_number -5.826 share
0.5 score 3.189 -0.046 0.125 -0.053 -0.090 0.028 -0.008 -0.114 -0.034 digits 1.5 other_number -6.282 is_renamed 0.5
ahead_by_closeness 0.1477 ahead_by_same_number -0.1511 share 0.5 ahead_by_closeness 1.865 -0.082 0.222 -0.006 0.069
0.014 -0.032 -0.043 -0.104 ahead_by_closeness 1.183 ahead_by_likeness 0.1658 is_renamed 0.5 closeness 1.668 at_its_time
0.5 ahead_by_closeness 1.284 measure 0 -0.010 0.102 0.001 0.063 -0.091 -0.006 -0.098 -0.098 other_number 0.5338
at_its_time 0.5 vetoes 5.5 other_number -0.3032 ahead_by_same_number 0.381 other_number 1.334 ahead_by_other_number
3.124 -0.028 -0.077 0.017 0.103 -0.092 -0.014 0.082 -0.001 one_strange 0.2967 ahead_by_same_number 5.089 distance 0.6314
ahead_by_same_number 4.379 digits_of_unit 1.5 omits_place 0.5 distance 0.8175 -0.017 -0.090 0.073 -0.002 0.015 0.095
-0.095 -0.022 change 0.5 is_renamed 0.5 ahead_by_same_number -0.2628 ahead_by_closeness 1.381 distance 0.001019 measure
0 measure 0 -0.000 0.018 -0.105 -0.017 0.009 0.009 0.100 0.100 share 0.5 vetoes 0.5 other_number -0.9167 measure 0
distance 0.4238 other_number -1.502 score 3.368 0.050 0.050 0.020 -0.019 -0.022 0.082 -0.063 -0.019 share 0.5
at_its_time 0.5 other_number 8.47 exact 0.5 ahead_by_same_number 0.08635 ahead_by_closeness 2.066 measure 0 -0.026 0.058
0.005 0.040 -0.023 0.075 -0.081 -0.081 ahead_by_other_number 11.34 swapped 0.5394 one_strange 0.1548
ahead_by_other_number 10.27 other_number 1.206 measure 0.5446 ahead_by_likeness 0.2817 0.002 0.111 -0.010 -0.052 -0.050
0.031 -0.108 -0.040 swapped 0.2111 one_strange 0.6905 times 0.5 ahead_by_closeness 3.152 shared 2.5 swapped 0.5857
ahead_by_closeness 3.219 -0.016 0.054 0.127 -0.020 -0.026 -0.122 0.049 -0.096 told 0.5 ahead_by_likeness 0.2202 times
0.5 vetoes 3.5 exact 0.5 digits_of_unit 1.5 other_number -1.586 0.029 -0.011 0.092 -0.025 0.011 -0.067 -0.061 -0.070
likeness 0.8284 is_renamed 0.5 ahead_by_other_number 1.559 ahead_by_score -1.402 distance 0.001019 measure 0 measure 0
-0.039 0.014 -0.077 -0.012 -0.109 -0.109 -0.105 -0.105 grave 0.5 distance 1.025 score 8.408 ahead_by_score -2.765
same_number 6.674 ahead_by_closeness 0.1667 measure 0 -0.047 0.029 -0.002 -0.060 -0.017 -0.050 0.064 0.064 bound 0.5
ahead_by_score 9.076 ahead_by_score -2.156 ahead_by_same_number 3.58 measure 0 absent 0.6333 other_number -4.39 -0.003
-0.031 -0.059 -0.059 -0.072 -0.021 0.009 0.059 grave 0.5 other_number -5.123 ahead_by_closeness 3.207 ahead_by_closeness
0.9456 score -1.98 omits_place 0.5 measure 0 -0.015 0.081 0.127 0.013 -0.040 0.009 -0.061 -0.061 unknown 3.5 one_strange
0.8167 distance 0.4076 words 1.5 measure 0 claim 0.5998 told 0.5 0.075 -0.014 0.105 0.105 0.068 -0.015 0.020 -0.091
own_place 0.5 ahead_by_likeness 0.3274 one_strange 0.6905 either 0.02494 alone 0.5 likeness 0.7434 likeness 0.7596 0.052
-0.013 0.044 -0.056 0.009 -0.097 0.170 0.052 omits_place 0.5 closeness 1.739 closeness 1.318 ahead_by_closeness 0.7025
ahead_by_other_number 6.032 ahead_by_score 3.753 either 0.7845 0.003 -0.022 -0.059 -0.014 -0.026 0.081 0.066 0.012
ahead_by_score -2.402 other_number 0.8005 at_its_time 0.5 ahead_by_other_number -0.7069 measure 0 other_number 4.44
alone 0.5 -0.053 -0.060 -0.048 -0.048 -0.029 0.087 0.055 -0.017 ahead_by_other_number 15.65 other_number -0.3183 measure
0 likeness 0.4143 ahead_by_score -1.962 measure 0 measure 0 -0.014 0.041 0.037 -0.020 0.049 0.049 0.049 0.049 closeness
1.437 closeness 1.11 alone 0.5 distance 0.1188 shared 1.5 likeness 0.2788 omits_time 0.5 0.047 -0.007 -0.101 -0.041
0.097 0.062 -0.007 0.056 ahead_by_same_number 3.565 other_number 11.85 swapped 0.08333 ahead_by_score 4.17 measure 0
ahead_by_other_number 4.541 other_number -0.312 0.001 0.057 0.067 0.067 0.050 -0.030 -0.067 -0.100 either 0.849 absent
0.2679 words 4.5 score 2.718 ahead_by_likeness 0.244 distance 0.2249 other_number 5.289 -0.029 0.055 -0.005 0.038 -0.102
-0.048 -0.048 0.051 ahead_by_closeness 2.77 closeness 2.04 conflicts 0.5 ahead_by_other_number 10.14 other_number 9.344
same_number -1.064 ahead_by_closeness 3.077 -0.006 0.029 0.086 0.002 -0.093 -0.031 -0.046 0.025 ahead_by_other_number
11.34 ahead_by_same_number 9.303 ahead_by_other_number 11.79 ahead_by_same_number 3.759 measure 0 measure 0 likeness
0.5941 -0.001 -0.044 0.102 0.102 -0.120 -0.120 0.007 -0.066 ahead_by_score -2.756 closeness 0.8897 ahead_by_score -0.17
closeness 0.2843 measure 0.1961 closeness 0.4866 ahead_by_other_number 10.39 -0.081 -0.060 0.021 -0.117 0.079 0.049
-0.009 0.017 ahead_by_closeness 1.808 other_number 8.125 at_its_time 0.5 bound 0.5 measure 0 ahead_by_closeness 2.153
exact 0.5 0.001 0.039 0.064 0.064 -0.009 0.100 0.103 -0.044 other_number 12.7 ahead_by_likeness 0.5416 measure 0
ahead_by_same_number 6.737 measure 0.5296 measure 0 measure 0 -0.004 0.076 -0.087 -0.001 -0.073 -0.073 -0.073 -0.073
ahead_by_same_number 3.775 ahead_by_same_number 1.782 distance 0.3369 digits_of_unit 3.5 ahead_by_score 4.997
other_number 2.95 at_its_time 0.5 -0.012 0.074 0.029 0.091 -0.126 -0.016 -0.033 0.029 likeness 0.2053 distance 0.3394
same_number -1.056 absent 0.9167 vetoes 3.5 closeness 1.258 closeness 1.989 -0.069 0.018 0.237 -0.058 -0.003 -0.062
0.010 0.035 ahead_by_score 3.847 ahead_by_closeness 3.17 ahead_by_likeness 0.06508 other_number 0.186 measure 0 words
5.5 digits 1.5 -0.002 -0.018 0.042 0.042 0.170 -0.001 0.076 0.001 ahead_by_other_number 15.21 measure 0.6879
ahead_by_closeness 3.558 score 5.196 other_number 0.6579 measure 0 measure 0 -0.003 0.045 -0.034 -0.039 0.102 0.102
-0.030 -0.030 ahead_by_other_number 12.39 same_number -1.716 shared 0.5 ahead_by_closeness 0.2503 distance 0.03187
measure 0 ahead_by_likeness 0.05505 -0.037 -0.048 0.038 0.009 -0.100 -0.100 -0.076 0.016 is_renamed 0.5 omits_place 0.5
bound 0.5 unknown 3.5 ahead_by_score 1.643 measure 0 score 3.747 -0.018 0.028 0.001 0.080 -0.104 -0.104 -0.085 0.094
ahead_by_same_number 3.775 at_its_time 0.5 shared 3.5 exact 0.5 ahead_by_likeness -0.1088 either 0.5272 times 0.5 -0.044
0.045 -0.023 0.027 -0.118 -0.027 -0.046 0.109 claim 0.4763 ahead_by_likeness -0.1091 exact 0.5 ahead_by_other_number
4.936 swapped 0.3205 closeness 1.308 score 8.628 -0.061 -0.092 0.014 0.060 -0.022 0.082 -0.054 0.022
ahead_by_other_number 15.5 ahead_by_same_number 2.192 likeness 0.5857 ahead_by_likeness 0.5416 digits 2.5 measure 0
measure 0 -0.004 -0.058 0.029 -0.020 0.086 0.086 0.015 0.015 ahead_by_likeness 0.5394 ahead_by_score 9.618
ahead_by_score 4.583 distance 0.02961 measure 0 other_number 0.3404 either 0.7845 0.022 0.001 -0.104 -0.104 -0.029
-0.115 0.068 -0.010 score 3.581 distance 0.06916 either 0.2375 likeness 0.1484 ahead_by_closeness 0.2515 measure 0
ahead_by_other_number 10.37 0.029 -0.034 -0.018 0.040 0.188 0.188 0.011 0.042 other_number 12.74 closeness 2.066 measure
0 ahead_by_closeness 1.869 ahead_by_other_number 9.787 measure 0 measure 0 0.007 -0.027 0.056 0.002 -0.041 -0.041 -0.041
-0.041 vetoes 0.5 measure 0 digits 3.5 measure 0 measure 0 ahead_by_other_number 5.36 distance 0.1801 0.045 0.045 0.045
0.045 -0.001 -0.019 0.063 -0.084 one_strange 0.3583 is_renamed 0.5 same_number 7.571 ahead_by_score 7.537 exact 0.5
same_number 2.371 measure 0 -0.006 -0.051 0.001 -0.067 -0.004 0.069 -0.145 -0.145 ahead_by_other_number 12.56 change 0.5
ahead_by_likeness 0.2975 digits 3.5 ahead_by_same_number 0.2578 vetoes 3.5 ahead_by_same_number 3.231 -0.001 0.059 0.008
0.081 -0.018 -0.124 0.065 -0.040 same_number 9.941 ahead_by_other_number 14.58 measure 0 other_number -5.536 shared 1.5
measure 0 measure 0 -0.046 0.013 -0.008 -0.085 0.073 0.073 0.073 0.073 unknown 4.5 closeness 0.5497 likeness 0.378
ahead_by_other_number 7.944 digits 2.5 distance 0.08457 shared 1.5 0.008 -0.095 -0.034 0.014 0.055 -0.033 0.224 0.054
told 0.5 ahead_by_closeness 3.207 ahead_by_score -0.203 ahead_by_likeness 0.1085 measure 0.03464 ahead_by_closeness
0.06635 ahead_by_score 8.213 -0.002 0.028 0.036 -0.075 -0.081 0.239 -0.047 -0.105 ahead_by_other_number 17.43
ahead_by_closeness 2.847 measure 0 closeness 2.04 other_number 11.71 measure 0 measure 0 0.000 0.064 -0.045 0.013 0.054
0.054 0.054 0.054 share 0.5 times 0.5 other_number -1.857 distance 0.001129 distance 0.9218 likeness 0.4365 grave 0.5
0.047 -0.026 0.029 -0.029 -0.015 0.133 -0.016 -0.093 either 0.7732 same_number -3.342 either 0.792 closeness 0.9531
same_number 6.88 measure 0 shared 4.5 -0.082 -0.094 0.015 0.105 -0.096 -0.096 -0.028 0.065 other_number 0.8208
at_its_time 0.5 closeness 0.7747 closeness 1.099 ahead_by_other_number -3.411 distance 0.2616 ahead_by_score -2.388
-0.023 -0.042 -0.027 0.049 -0.120 -0.031 -0.074 -0.008 other_number 10.73 ahead_by_other_number 12.89 same_number 5.373
ahead_by_closeness 2.019 words 4.5 swapped 0.55 measure 0 0.000 0.038 -0.095 0.009 -0.089 -0.003 0.044 0.044
ahead_by_other_number 8.089 other_number 7.569 at_its_time 0.5 digits 3.5 measure 0 ahead_by_closeness 2.229
ahead_by_other_number 9.732 0.002 0.091 0.101 0.101 -0.024 0.084 -0.062 -0.028 ahead_by_likeness 0.7386 absent 0.9286
ahead_by_other_number 7.625 share 0.5 ahead_by_other_number 7.397 measure 0 measure 0 0.005 -0.036 0.013 0.062 -0.137
-0.137 -0.092 -0.092 same_number 10.05 shared 2.5 measure 0 ahead_by_other_number 12.15 distance 1.257 measure 0 measure
0 0.001 -0.042 0.036 -0.058 -0.060 -0.060 -0.060 -0.060 ahead_by_same_number 6.662 either 0.6826 unknown 1.5
other_number 10.41 likeness 0.2164 measure 0 ahead_by_score 7.592 0.008 -0.061 0.050 -0.027 0.099 0.099 0.079 -0.051
ahead_by_same_number 6.615 ahead_by_same_number 3.797 same_number 5.136 conflicts 1.5 measure 0.8441 measure 0
ahead_by_likeness 0.4073 0.000 -0.091 -0.078 -0.001 0.146 0.146 -0.035 0.071 likeness 0.7434 digits 1.5 one_strange
0.8452 ahead_by_same_number 2.709 ahead_by_likeness 0.1884 bound 0.5 measure 0 0.034 0.073 -0.008 0.016 -0.027 -0.094
0.054 0.054 other_number 12.83 share 0.5 measure 0 distance 0.472 distance 0.4214 measure 0 measure 0 0.021 -0.009
-0.036 0.029 -0.050 -0.050 -0.050 -0.050 ahead_by_score 4.837 ahead_by_same_number 4.841 told 0.5 same_number -3.332
measure 0 ahead_by_other_number 4.987 likeness 0.3875 -0.085 0.002 -0.093 -0.093 0.097 0.004 0.086 -0.045 bound 0.5
same_number 9.829 ahead_by_closeness -0.5132 is_renamed 0.5 measure 0 other_number -3.237 score 8.136 -0.004 -0.062
0.048 0.048 -0.014 -0.085 0.041 -0.067 swapped 0.5857 ahead_by_other_number 15.21 other_number 7.909 is_renamed 0.5
measure 0 ahead_by_closeness -0.07984 ahead_by_other_number 12 0.008 -0.059 0.045 0.045 0.032 -0.086 0.075 -0.043
other_number 3.333 same_number 9.861 words 8.5 ahead_by_other_number 7.844 measure 0 ahead_by_likeness -0.04689 measure
0 -0.007 0.042 -0.087 -0.087 0.089 -0.005 0.128 0.128 ahead_by_other_number 9.134 same_number 9.915 unknown 4.5
other_number 4.576 measure 0 score 8.633 measure 0 -0.003 0.041 -0.072 -0.072 -0.044 0.050 0.071 0.071
ahead_by_other_number 7.765 ahead_by_other_number 5.083 ahead_by_likeness -0.01667 other_number 4.839 closeness 0.02585
measure 0 is_renamed 0.5 -0.007 0.066 0.095 -0.042 0.085 0.085 0.007 -0.063 distance 0.009826 ahead_by_likeness -0.04689
ahead_by_likeness 0.2484 score 3.174 likeness 0.3693 closeness 1.224 same_number 6.676 0.034 0.114 0.030 -0.015 -0.010
-0.053 0.037 -0.040 closeness 1.158 ahead_by_likeness -0.0844 ahead_by_closeness 0.5308 ahead_by_other_number 4.522
distance 0.1751 claim 0.4228 omits_place 0.5 -0.064 -0.128 0.060 0.011 -0.024 0.072 -0.036 0.011 swapped 0.5798
ahead_by_other_number 9.692 ahead_by_closeness 0.005687 either 0.5724 ahead_by_same_number 0.8636 measure 0 other_number
7.352 -0.001 -0.023 0.079 0.008 0.070 0.070 -0.093 -0.011 absent 0.225 closeness 0.3834 same_number 7.232 other_number
0.4244 same_number 2.614 likeness 0.2053 measure 0 -0.014 0.067 -0.095 -0.016 -0.021 0.018 0.093 0.093
ahead_by_closeness 3.84 ahead_by_likeness 0.775 measure 0 ahead_by_likeness 0.7386 measure 0 measure 0 measure 0 0.000
-0.123 0.083 0.083 -0.033 -0.033 -0.033 -0.033 ahead_by_closeness 3.208 one_strange 0.1909 other_number 12.91 bound 0.5
other_number -1.698 measure 0 measure 0 -0.017 0.025 -0.012 0.037 -0.007 -0.007 -0.128 -0.128 other_number 7.569
ahead_by_same_number 9.39 ahead_by_other_number 8.251 ahead_by_likeness 0.5394 measure 0 measure 0 words 5.5 0.003
-0.047 0.074 0.074 0.091 0.091 -0.014 0.065 same_number 9.341 score 1.051 ahead_by_likeness 0.08929 closeness 1.541
ahead_by_closeness 0.6719 digits_of_unit 1.5 told 0.5 0.002 0.030 -0.010 -0.027 -0.065 0.022 0.144 0.023 other_number
9.075 ahead_by_other_number 9.731 score 5.217 swapped 0.5798 words 6.5 ahead_by_same_number -1.043 measure 0.7502 0.004
-0.048 0.079 -0.021 -0.118 -0.043 0.045 -0.038 same_number 8.938 ahead_by_score 0.2459 ahead_by_other_number 4.047
distance 0.2182 omits_place 0.5 told 0.5 ahead_by_same_number 5.607 0.028 -0.000 -0.027 0.019 0.050 -0.052 0.088 0.061
ahead_by_same_number 9.699 claim 0.697 measure 0 ahead_by_closeness 3.986 share 0.5 measure 0 measure 0 0.008 0.072
-0.005 -0.065 0.089 0.089 0.089 0.089 closeness 2.878 swapped 0.4365 unknown 1.5 closeness 1.318 at_its_time 0.5 claim
0.5126 vetoes 1.5 -0.009 0.013 -0.004 0.053 0.094 0.013 0.047 -0.064 grave 0.5 same_number 9.973 ahead_by_other_number
2.529 closeness 0.03662 measure 0 other_number 1.838 ahead_by_score 0.9872 -0.022 0.016 -0.097 -0.097 -0.022 0.067
-0.103 -0.026 grave 0.5 ahead_by_same_number -1.496 same_number 6.972 ahead_by_score -0.5022 ahead_by_closeness 2.337
claim 0.8962 at_its_time 0.5 -0.015 -0.046 0.012 0.058 -0.025 -0.114 -0.061 0.081 distance 0.07882 score 5.89 distance
0.1748 ahead_by_score -4.436 ahead_by_other_number 8.198 same_number 2.715 other_number 1.526 0.073 -0.021 0.086 -0.013
0.048 0.118 -0.007 -0.050 ahead_by_closeness 2.257 score 9.095 ahead_by_closeness 2.539 alone 0.5 score 9.863 measure 0
either 0.04449 0.003 -0.016 -0.154 -0.005 0.079 0.079 0.067 -0.006 one_strange 0.3205 shared 2.5 shared 3.5
ahead_by_other_number 11.74 ahead_by_score 4.219 omits_place 0.5 measure 0 -0.008 -0.046 -0.011 0.080 0.029 0.078 -0.057
-0.057 other_number 13.37 change 0.5 measure 0 digits 2.5 distance 0.3559 measure 0 measure 0 0.007 -0.024 -0.011 0.118
0.076 0.076 0.076 0.076 ahead_by_same_number -0.7618 alone 0.5 closeness 0.7575 ahead_by_likeness 0.2843 absent 0.9167
ahead_by_same_number -0.4464 ahead_by_other_number 12.78 -0.024 0.091 -0.066 0.017 0.163 -0.004 0.032 -0.016
ahead_by_score 7.167 other_number 10.73 claim 0.7922 same_number 9.872 ahead_by_score 2.816 words 4.5 ahead_by_closeness
0.8115 -0.000 -0.085 -0.065 -0.012 0.012 0.116 0.020 -0.044 is_renamed 0.5 measure 0.9074 ahead_by_closeness 1.474 score
3.797 distance 1.016 ahead_by_likeness -0.1755 measure 0 0.004 0.036 -0.039 0.021 -0.155 0.082 -0.102 -0.102
ahead_by_likeness 0.5394 other_number 12.34 ahead_by_score 1.998 distance 0.03252 measure 0 measure 0 likeness 0.5941
0.018 -0.000 -0.048 -0.048 -0.117 -0.117 0.072 -0.039 score 8.664 ahead_by_closeness 0.7046 other_number 0.5969 distance
0.09688 ahead_by_closeness 1.027 score 9.031 ahead_by_same_number 6.327 0.038 -0.004 -0.063 -0.003 0.080 -0.045 0.085
0.052 digits 1.5 same_number 4.188 ahead_by_closeness 3.643 likeness 0.2762 ahead_by_same_number 6.384
ahead_by_other_number 15.75 one_strange 0.1111 -0.025 0.048 0.020 0.140 -0.008 0.065 0.011 -0.105 ahead_by_likeness
0.1423 exact 0.5 words 6.5 ahead_by_closeness 0.2353 ahead_by_same_number 0.8614 ahead_by_closeness 1.872 same_number
3.732 -0.009 -0.029 0.055 -0.045 0.021 -0.019 0.005 0.093 shared 3.5 ahead_by_other_number 5.132 no_subject 0.5
one_strange 0.7386 ahead_by_score 0.4434 same_number 4.566 measure 0 0.001 0.101 -0.060 -0.003 -0.125 -0.024 0.023 0.023
closeness 1.989 ahead_by_other_number 6.733 omits_place 0.5 ahead_by_other_number 4.353 closeness 1.057 same_number
1.066 same_number -0.5107 0.001 0.034 -0.032 -0.085 -0.045 0.033 0.018 0.094 distance 0.302 share 0.5
ahead_by_same_number 0.08993 ahead_by_same_number 5.024 swapped 0.5227 ahead_by_score 1.103 measure 0.7623 -0.003 0.057
-0.041 0.030 -0.029 0.076 0.061 -0.023 share 0.5 closeness 0.3794 distance 0.4936 distance 0.5852 exact 0.5
ahead_by_same_number 5.039 score 3.683 -0.050 0.009 0.043 -0.010 -0.026 -0.085 -0.049 0.112 ahead_by_likeness 0.5416
likeness 0.4365 ahead_by_same_number 1.001 same_number 2.989 adds_topic 0.5 ahead_by_score 2.165 score 5.647 0.004
-0.027 0.039 -0.082 -0.140 -0.068 0.040 -0.027 same_number 7.511 distance 0.02806 digits_of_unit 2.5
ahead_by_same_number -4.217 distance 0.07203 ahead_by_closeness 1.352 measure 0 -0.064 0.023 -0.046 0.003 -0.054 -0.086
0.097 0.097 change 0.5 ahead_by_likeness 0.4061 likeness 0.2583 ahead_by_other_number 11.3 ahead_by_likeness 0.4739
ahead_by_closeness 0.2054 measure 0 -0.009 -0.036 0.081 0.004 0.035 0.120 -0.030 -0.030 other_number 2.136 other_number
0.8398 likeness 0.4853 same_number 9.727 same_number 3.851 ahead_by_closeness 2.884 same_number 1.353 -0.006 0.064
-0.031 -0.097 0.055 -0.000 -0.049 0.020 ahead_by_likeness 0.5416 score 8.462 measure 0.5908 ahead_by_other_number 15.75
other_number -0.4666 closeness 1.882 other_number -1.256 0.000 0.056 -0.002 0.067 -0.095 -0.074 -0.092 0.015 is_renamed
0.5 either 0.02481 bound 0.5 closeness 1.548 closeness 3.795 measure 0 swapped 0.2111 0.008 0.080 -0.008 -0.063 -0.112
-0.112 -0.099 0.049 other_number -5.123 closeness 0.7642 same_number -4.707 ahead_by_same_number -0.2013 measure 0
other_number -3.619 unknown 7.5 -0.012 -0.075 -0.091 -0.091 -0.081 -0.131 0.011 0.083 ahead_by_other_number 8.111 words
2.5 ahead_by_closeness 1.307 ahead_by_score -0.8368 swapped 0.2053 measure 0 at_its_time 0.5 0.154 -0.002 -0.013 0.019
-0.092 -0.092 0.040 -0.027 ahead_by_other_number 5.293 ahead_by_same_number -0.09929 ahead_by_score 0.2022
ahead_by_score -1.363 closeness 0.5233 other_number 4.213 distance 0.03622 -0.012 0.057 0.008 -0.042 -0.124 -0.036 0.006
-0.036 bound 0.5 claim 0.8324 ahead_by_score 6.882 is_renamed 0.5 at_its_time 0.5 other_number -7.166 measure 0 -0.010
-0.078 -0.026 0.062 -0.082 0.041 -0.074 -0.074 ahead_by_closeness 1.676 other_number 4.339 ahead_by_closeness 3.308
one_strange 0.7386 likeness 0.5394 likeness 0.5798 other_number 12.35 -0.002 0.088 0.073 -0.022 -0.033 -0.008 0.069
-0.031 ahead_by_same_number 9.364 ahead_by_other_number 14.48 measure 0 same_number 5.35 either 0.7583 measure 0 measure
0 0.007 -0.026 0.010 0.073 0.065 0.065 0.065 0.065 swapped 0.5167 closeness 1.978 likeness 0.5584 alone 0.5
ahead_by_likeness -0.04304 measure 0 ahead_by_other_number 7.558 -0.000 -0.048 0.093 0.003 -0.105 -0.105 -0.048 0.010
either 0.5639 score 2.543 either 0.6003 ahead_by_likeness 0.1085 either 0.5526 unknown 1.5 ahead_by_closeness 0.1466
-0.012 0.031 0.029 0.193 -0.128 -0.045 0.008 -0.029 ahead_by_score 7.176 ahead_by_other_number 12.89 told 0.5
one_strange 0.7386 same_number 1.514 shared 2.5 ahead_by_score 9.049 -0.002 0.040 -0.016 -0.054 -0.013 0.113 0.008
-0.090 told 0.5 ahead_by_closeness 3.17 distance 0.0977 at_its_time 0.5 likeness 0.7208 measure 0 words 8.5 -0.016 0.018
0.077 -0.068 0.037 0.037 -0.062 -0.116 change 0.5 ahead_by_closeness 3.207 ahead_by_same_number 0.1896 closeness 0.6081
ahead_by_likeness 0.3444 ahead_by_closeness 0.196 measure 0 0.003 -0.010 -0.066 -0.018 -0.082 0.052 0.079 0.079
ahead_by_other_number 15.75 ahead_by_other_number 12.82 ahead_by_closeness 3.651 digits 3.5 ahead_by_same_number 3.031
measure 0 measure 0 -0.001 0.041 -0.100 -0.018 0.073 0.073 -0.010 -0.010 ahead_by_same_number 7.141 ahead_by_likeness
-0.06695 told 0.5 other_number -1.759 other_number 12.73 measure 0 same_number 7.882 -0.032 -0.051 0.008 -0.065 0.086
0.086 0.006 -0.051 vetoes 3.5 words 4.5 ahead_by_closeness 3.227 distance 0.1597 claim 0.02654 likeness 0.7434 measure 0
-0.039 0.034 0.151 0.025 -0.005 0.047 -0.071 -0.071 swapped 0.3431 ahead_by_other_number 12.41 ahead_by_likeness 0.1571
closeness 1.978 digits_of_unit 0.5 ahead_by_same_number 0.712 ahead_by_likeness 0.2162 0.005 0.024 -0.096 0.019 0.026
-0.077 -0.150 -0.045 share 0.5 measure 0.6784 closeness 0.2712 distance 0.4727 unknown 4.5 shared 2.5 either 0.4662
0.020 -0.005 -0.035 0.058 -0.038 0.110 -0.014 -0.058 ahead_by_same_number 3.266 ahead_by_score 3.152 ahead_by_score
5.156 vetoes 1.5 words 7.5 closeness 0.4388 told 0.5 -0.049 0.004 0.023 0.124 0.054 -0.102 0.030 -0.065 likeness 0.4365
closeness 1.476 unknown 4.5 closeness 1.022 shared 0.5 ahead_by_same_number 1.081 ahead_by_other_number 0.0005707 -0.015
-0.049 -0.013 0.031 -0.004 0.025 0.201 -0.011 likeness 0.7208 digits 1.5 ahead_by_same_number -1.904 distance 1.39
other_number 1.252 measure 0 other_number 9.602 0.043 -0.023 -0.021 0.014 0.084 0.084 -0.066 0.034 is_renamed 0.5
adds_topic 0.5 distance 0.001063 conflicts 0.5 alone 0.5 measure 0 ahead_by_same_number -2.967 0.021 -0.010 -0.048 0.050
-0.085 -0.085 -0.085 0.049 ahead_by_other_number 4.495 ahead_by_same_number -0.09929 ahead_by_other_number 5.028
likeness 0.6077 likeness 0.4661 other_number -2.623 unknown 2.5 0.013 0.115 -0.005 -0.046 0.188 0.083 -0.012 0.025
same_number 9.845 other_number 3.212 digits_of_unit 1.5 other_number 2.33 claim 0.6302 measure 0 measure 0 0.005 0.070
-0.028 0.006 -0.083 -0.083 0.030 0.030 ahead_by_score 3.847 share 0.5 measure 0.552 words 1.5 other_number 0.05115
distance 0.2169 ahead_by_score 4.5 0.115 0.002 -0.024 -0.058 -0.052 0.048 0.105 0.017 closeness 1.978 measure 0.7734
omits_place 0.5 distance 0.07962 ahead_by_score 3.934 likeness 0.1909 grave 0.5 -0.034 0.012 -0.065 0.005 -0.060 0.004
0.071 0.002 swapped 0.3693 distance 0.02961 omits_place 0.5 likeness 0.5227 at_its_time 0.5 score -0.5484 measure 0.5129
0.036 -0.034 -0.043 0.019 0.068 -0.040 0.016 0.058 swapped 0.4853 same_number -1.335 vetoes 4.5 closeness 2.5
other_number 4.576 score 2.681 absent 0.3667 -0.019 -0.070 0.000 0.026 -0.111 -0.036 0.086 -0.031 either 0.9028 score
7.534 other_number 10.26 score 2.551 measure 0 shared 3.5 same_number 5.976 -0.004 0.030 -0.103 -0.103 -0.030 -0.077
0.062 0.027 closeness 3.795 ahead_by_closeness 3.192 measure 0 digits 3.5 measure 0 measure 0 measure 0 -0.004 0.053
0.045 0.045 -0.063 -0.063 -0.063 -0.063 one_strange 0.2762 likeness 0.7208 other_number -2.821 ahead_by_likeness 0.4024
other_number -1.312 same_number 0.6514 likeness 0.3875 -0.001 0.035 -0.082 -0.065 0.076 -0.083 0.115 0.015
ahead_by_same_number 2.456 words 2.5 omits_place 0.5 own_place 0.5 ahead_by_likeness 0.7386 unknown 4.5 measure 0.8093
0.064 -0.010 -0.010 -0.105 -0.004 0.086 0.008 0.099 other_number 9.283 ahead_by_other_number 6.105 ahead_by_score 2.944
distance 0.4293 ahead_by_likeness 0.06508 measure 0 score 8.45 0.013 -0.017 0.053 0.003 -0.076 -0.076 -0.035 0.045
"""
