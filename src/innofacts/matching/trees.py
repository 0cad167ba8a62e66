"""The trees of `chances`, as `python benchmarks/fit_chances.py` prints them."""

PRIOR = -2.132
TREES = """
ahead_by_same_number 0.3849 distance 0.04905 ahead_by_other_number -3.423 likeness 0.5584 closeness 0.324 measure 0.283
told 0.5 0.380 -0.008 -0.085 -0.015 0.079 -0.080 0.256 -0.066 closeness 0.6505 ahead_by_closeness 0.2655 bound 0.5
other_number -0.4573 ahead_by_likeness 0.2961 unknown 4.5 ahead_by_same_number 0.8739 -0.077 0.038 -0.011 0.281 0.106
0.333 0.262 0.489 closeness 0.3207 ahead_by_likeness 0.03709 other_number -1.426 ahead_by_score 3.498 distance 1.107
distance 0.0322 likeness 0.6458 -0.084 0.020 0.069 -0.071 0.247 -0.016 0.227 0.030 distance 0.52 adds_topic 0.5 unknown
5.5 bound 0.5 distance 0.03555 ahead_by_score 3.223 claim 0.36 0.080 0.226 0.252 -0.075 -0.082 -0.023 -0.070 0.168
other_number -1.378 other_number -4.365 own_place 0.5 other_number -6.26 bound 0.5 ahead_by_closeness 1.962 measure
0.5691 -0.084 -0.057 -0.033 0.129 0.114 0.003 0.215 0.120 ahead_by_other_number 3.981 closeness 0.5819 ahead_by_likeness
0.5746 ahead_by_closeness 0.1432 bound 0.5 closeness 0.2831 ahead_by_score 8.483 -0.074 0.020 0.039 0.173 -0.037 0.129
-0.094 0.023 other_number -1.413 other_number -2.758 words 7.5 ahead_by_likeness 0.3283 score 5.977 omits_place 0.5
ahead_by_other_number 10.14 -0.075 -0.021 0.086 -0.070 0.043 0.148 0.131 0.298 ahead_by_closeness 0.2653 distance
0.09156 grave 0.5 measure 0 at_its_time 0.5 told 0.5 score 8.261 0.115 0.115 -0.077 -0.021 0.122 -0.011 -0.033 0.093
ahead_by_closeness 0.2299 one_strange 0.7386 omits_place 0.5 other_number -0.4573 measure 0 own_place 0.5 words 3.5
-0.066 0.049 0.127 0.127 -0.063 0.075 0.232 0.091 ahead_by_same_number 0.2089 other_number -0.991 other_number -1.449
ahead_by_closeness 0.9205 ahead_by_likeness 0.4722 told 0.5 told 0.5 -0.070 0.077 0.073 -0.062 0.021 -0.074 0.103 -0.023
other_number -1.449 ahead_by_likeness 0.1527 unknown 3.5 bound 0.5 distance 0.5442 grave 0.5 absent 0.08333 -0.075
-0.027 0.099 -0.032 0.067 -0.035 0.055 0.169 ahead_by_same_number 0.3503 ahead_by_likeness 0.1962 closeness 0.1047
distance 0.03077 words 6.5 digits_of_unit 1.5 digits_of_unit 2.5 0.077 -0.067 0.000 0.163 -0.001 -0.073 0.109 -0.023
other_number -0.7649 bound 0.5 likeness 0.6458 likeness 0.4143 likeness 0.4143 claim 0.9501 ahead_by_other_number 0.6444
-0.067 -0.017 -0.014 0.159 0.092 -0.003 0.167 -0.046 same_number 9.981 ahead_by_closeness 0.2655 measure 0 distance
0.08234 told 0.5 measure 0 measure 0 0.080 -0.051 0.042 -0.058 0.152 0.152 0.152 0.152 ahead_by_closeness 0.1419 digits
1.5 grave 0.5 vetoes 5.5 unknown 3.5 omits_place 0.5 share 0.5 0.066 -0.071 -0.072 -0.044 0.041 0.114 0.007 -0.084
ahead_by_closeness 0.2655 distance 0.1188 adds_topic 0.5 share 0.5 ahead_by_same_number 1.271 own_place 0.5 closeness
0.8826 0.140 -0.052 -0.071 0.017 0.011 0.099 -0.072 0.050 distance 0.5804 ahead_by_same_number 0.3496
ahead_by_same_number 1.709 share 0.5 told 0.5 no_subject 0.5 unknown 4.5 0.039 -0.059 0.072 -0.046 -0.084 -0.071 -0.022
0.180 distance 0.4238 bound 0.5 ahead_by_closeness 0.3419 score 8.83 ahead_by_closeness 1.924 ahead_by_closeness 0.2357
ahead_by_same_number 4.739 0.002 0.102 0.108 0.002 -0.063 0.102 -0.062 -0.106 closeness 0.8245 ahead_by_same_number
0.3502 same_number 8.157 ahead_by_likeness 0.2929 told 0.5 unknown 3.5 measure 0 -0.063 0.058 0.063 -0.060 0.008 0.093
0.159 0.159 adds_topic 0.5 distance 0.7906 ahead_by_other_number 7.875 share 0.5 ahead_by_same_number 4.149 distance
0.03025 measure 0 0.060 -0.008 -0.070 0.044 0.045 -0.079 -0.098 -0.098 ahead_by_other_number 4.397 grave 0.5 omits_place
0.5 closeness 0.6624 ahead_by_same_number 0.175 same_number 8.896 vetoes 5.5 -0.026 0.037 -0.058 -0.100 0.000 0.148
0.033 0.126 ahead_by_same_number 0.3044 bound 0.5 told 0.5 other_number 7.746 distance 0.4708 conflicts 0.5 distance
0.1829 -0.036 -0.068 0.056 -0.064 0.086 -0.011 0.017 -0.067 ahead_by_likeness -0.1005 ahead_by_closeness 0.1701 bound
0.5 distance 0.2153 likeness 0.2967 change 0.5 ahead_by_same_number 0.2801 -0.115 -0.074 -0.082 0.009 -0.001 0.071 0.040
0.091 other_number 0.07385 ahead_by_likeness 0.4061 likeness 0.7208 times 0.5 ahead_by_same_number 5.292 same_number
-1.737 same_number 4.351 -0.065 -0.008 0.129 -0.071 -0.029 0.055 -0.091 -0.019 distance 0.7195 ahead_by_score 0.7563
unknown 4.5 share 0.5 omits_place 0.5 distance 0.9086 likeness 0.4365 0.036 -0.045 0.034 0.098 0.012 -0.070 -0.050 0.276
digits 1.5 ahead_by_score 2.182 other_number 0.07385 distance 0.7297 told 0.5 adds_topic 0.5 unknown 3.5 0.049 -0.083
0.141 -0.043 -0.019 -0.077 -0.001 0.083 distance 0.4193 omits_place 0.5 change 0.5 ahead_by_closeness 1.834 words 5.5
ahead_by_closeness 0.5727 measure 0 0.040 -0.034 0.107 0.002 -0.044 -0.092 0.166 0.166 ahead_by_same_number 0.3503
other_number 0.6957 told 0.5 ahead_by_score 1.244 ahead_by_likeness 0.2679 same_number 9.702 words 7.5 -0.048 0.105
0.050 -0.024 0.032 0.142 -0.053 0.047 other_number -3.563 vetoes 3.5 either 0.1945 ahead_by_same_number 2.017 digits 1.5
score -1.784 conflicts 0.5 -0.043 0.164 -0.002 -0.067 0.011 0.103 0.035 -0.030 distance 0.52 ahead_by_likeness -0.1348
ahead_by_score 4.249 ahead_by_same_number -1.926 digits 1.5 ahead_by_score 3.611 same_number 5.339 -0.050 -0.103 0.082
0.017 -0.066 -0.090 0.145 -0.047 ahead_by_likeness 0.7386 bound 0.5 distance 0.4345 exact 0.5 ahead_by_same_number
-1.369 vetoes 3.5 measure 0 -0.022 0.021 -0.037 0.075 -0.106 -0.063 0.036 0.036 same_number -1.903 other_number 6.982
closeness 0.1571 ahead_by_likeness 0.4853 measure 0 ahead_by_other_number 2.111 share 0.5 -0.033 -0.109 -0.093 -0.093
-0.028 -0.070 0.045 -0.015 bound 0.5 told 0.5 distance 0.8475 ahead_by_same_number 1.776 other_number 0.4672
ahead_by_same_number -0.1457 ahead_by_likeness 0.05397 -0.018 0.049 -0.073 -0.075 0.010 0.074 -0.005 -0.095 other_number
8.887 times 0.5 words 5.5 swapped 0.5857 conflicts 0.5 swapped 0.6333 measure 0 -0.038 -0.114 0.036 -0.035 -0.100 0.004
0.026 0.026 likeness 0.7386 unknown 7.5 ahead_by_likeness 0.08611 shared 2.5 closeness 0.3815 measure 0
ahead_by_other_number -0.9635 -0.010 0.039 0.056 0.140 0.054 0.054 0.050 -0.081 ahead_by_same_number 0.3502
ahead_by_likeness 0.4365 times 0.5 ahead_by_closeness 1.056 conflicts 0.5 closeness 1.428 conflicts 0.5 -0.042 0.044
-0.087 -0.017 -0.053 0.096 0.074 -0.019 shared 2.5 bound 0.5 absent 0.1833 ahead_by_other_number 12.63
ahead_by_same_number -0.6535 likeness 0.6077 ahead_by_other_number -1.126 -0.020 -0.051 -0.026 0.060 -0.050 0.041 -0.097
0.109 same_number 9.99 grave 0.5 measure 0 other_number -3.821 closeness 1.358 measure 0 measure 0 -0.043 0.030 -0.038
-0.037 0.082 0.082 0.082 0.082 other_number 8.88 other_number -0.09372 ahead_by_closeness 2.076 digits 1.5 share 0.5
measure 0 other_number 14.24 0.049 -0.027 0.063 -0.019 0.031 0.031 -0.066 0.015 unknown 3.5 omits_place 0.5 distance
0.7699 closeness 0.7435 distance 0.03184 ahead_by_likeness 0.1326 ahead_by_same_number 6.22 -0.017 -0.039 0.098 -0.026
0.009 0.105 -0.058 0.187 ahead_by_other_number 12.78 other_number 4.337 words 5.5 ahead_by_other_number 9.752
ahead_by_closeness 1.676 ahead_by_score 5.67 measure 0 -0.009 0.071 0.124 0.012 -0.119 -0.075 0.037 0.037 digits 1.5
other_number -6.711 closeness 0.291 closeness 0.1172 shared 2.5 claim 0.5512 own_place 0.5 -0.082 -0.085 0.038 0.135
-0.063 -0.089 -0.020 0.027 ahead_by_same_number -0.6755 ahead_by_likeness 0.3732 bound 0.5 ahead_by_score -0.9191 words
3.5 digits 1.5 grave 0.5 -0.062 0.028 -0.031 -0.087 0.065 -0.009 0.092 -0.129 same_number 10.04 unknown 3.5 measure 0
closeness 2.776 ahead_by_other_number 9.743 measure 0 measure 0 -0.019 -0.038 0.028 0.084 0.075 0.075 0.075 0.075
other_number -5.123 one_strange 0.4808 grave 0.5 distance 0.4015 measure 0.03119 no_subject 0.5 same_number 6.99 -0.087
-0.047 0.186 -0.084 0.005 0.053 -0.042 0.107 unknown 7.5 shared 2.5 other_number -5.716 grave 0.5 words 7.5 measure 0
measure 0 0.011 -0.049 0.005 0.083 -0.081 -0.081 0.104 0.104 ahead_by_score 9.135 same_number -2.83 distance 0.4825
exact 0.5 closeness 0.1417 measure 0 measure 0 -0.076 -0.079 -0.041 0.018 -0.127 -0.127 -0.006 -0.006 conflicts 0.5
ahead_by_score 1.575 same_number 8.171 change 0.5 told 0.5 distance 0.001401 measure 0 -0.010 0.097 0.050 -0.018 -0.051
-0.027 0.079 0.079 ahead_by_score -1.666 likeness 0.05 told 0.5 digits 2.5 other_number 0.1506 words 6.5 digits_of_unit
1.5 -0.030 0.109 -0.064 -0.093 0.013 0.058 0.006 -0.070 share 0.5 bound 0.5 ahead_by_other_number 5.193 distance 0.4204
distance 0.5273 ahead_by_other_number 4.06 absent 0.55 0.036 -0.039 0.066 0.015 -0.028 0.133 -0.042 -0.109 swapped
0.6202 ahead_by_closeness 0.9922 same_number 1.001 ahead_by_score 4.233 ahead_by_other_number 5.042 conflicts 0.5
measure 0 -0.033 0.037 0.060 0.001 -0.100 -0.088 0.015 0.015 swapped 0.5798 distance 0.7805 distance 0.3122 omits_place
0.5 shared 3.5 claim 0.7324 measure 0 0.008 0.044 -0.050 0.098 -0.092 -0.011 0.006 0.006 other_number -3.827 likeness
0.4143 share 0.5 ahead_by_closeness 0.3927 digits 1.5 no_subject 0.5 conflicts 0.5 -0.060 -0.087 0.172 -0.032 0.004
0.054 0.010 -0.082 other_number 7.906 ahead_by_closeness 2.265 conflicts 0.5 shared 2.5 measure 0 ahead_by_same_number
0.4688 words 4.5 -0.006 0.046 0.084 0.084 -0.053 -0.094 -0.048 0.041 ahead_by_score 7.916 ahead_by_likeness 0.2132 words
4.5 ahead_by_score 6.227 omits_place 0.5 vetoes 2 words 7.5 -0.016 0.117 0.011 0.114 -0.109 -0.119 -0.027 0.055
ahead_by_likeness 0.7386 likeness 0.4365 ahead_by_other_number 0.3108 other_number 8.81 words 7.5 measure 0 no_subject
0.5 -0.004 -0.097 0.012 0.103 0.013 0.013 -0.107 -0.048 ahead_by_score 8.05 ahead_by_other_number 6.099 words 4.5
ahead_by_other_number 5.131 ahead_by_likeness 0.1952 measure 0 ahead_by_other_number 6.742 -0.004 -0.098 0.042 -0.007
-0.129 -0.129 0.034 -0.038 grave 0.5 bound 0.5 same_number 8.268 closeness 1.862 ahead_by_likeness -0.1235
ahead_by_closeness 2.77 measure 0 -0.011 0.027 -0.125 0.057 -0.030 -0.096 0.102 0.102 digits_of_unit 1.5 other_number
-5.514 ahead_by_likeness 0.2472 ahead_by_other_number 1.311 ahead_by_likeness -0.04675 ahead_by_score 3.239 own_place
0.5 -0.039 -0.084 -0.055 0.044 -0.001 -0.040 -0.067 -0.006 same_number -2.858 ahead_by_closeness 0.8727 alone 0.5
closeness 0.3621 ahead_by_same_number -3.679 measure 0.6879 omits_time 0.5 -0.081 -0.066 -0.114 -0.058 0.014 -0.043
0.000 0.108 vetoes 1.5 absent 0.125 ahead_by_same_number 3.767 measure 0.9479 measure 0 ahead_by_score 4.983 distance
0.1393 0.069 -0.021 0.097 0.097 -0.009 0.086 -0.069 -0.017 grave 0.5 score 8.91 other_number 8.577 change 0.5 unknown
1.5 score 8.278 words 5.5 0.008 0.077 -0.131 -0.034 -0.056 0.106 -0.027 0.089 ahead_by_closeness 2.849
ahead_by_same_number 0.3503 ahead_by_other_number 15.69 ahead_by_other_number 6.505 at_its_time 0.5 unknown 1.5 measure
0 -0.019 -0.058 -0.021 0.052 0.014 -0.077 0.050 0.050 score 6.383 ahead_by_likeness -0.1005 same_number 4.518
other_number -1.495 ahead_by_same_number 0.3503 measure 0 distance 0.1934 -0.053 -0.059 0.002 0.032 -0.102 -0.102 0.012
-0.062 exact 0.5 distance 0.01864 times 0.5 measure 0 other_number 4.156 measure 0 words 5.5 0.096 0.096 -0.009 0.068
0.074 0.074 -0.068 0.039 at_its_time 0.5 distance 0.001788 exact 0.5 vetoes 4.5 distance 0.08812 ahead_by_likeness
0.1881 own_place 0.5 0.031 0.118 -0.078 -0.037 0.023 0.090 -0.062 0.021 ahead_by_closeness 2.858 at_its_time 0.5 either
0.07869 exact 0.5 vetoes 2.5 measure 0 unknown 1.5 -0.049 0.087 0.067 0.024 0.016 0.016 -0.002 -0.082 other_number
0.8398 bound 0.5 words 7.5 other_number 0.3757 distance 0.7332 other_number 1.586 distance 0.05025 -0.014 0.100 0.078
0.019 -0.083 -0.023 0.090 0.005 ahead_by_likeness 0.6452 ahead_by_closeness 1.339 other_number 0.4575 likeness 0.2762
ahead_by_other_number 9.134 at_its_time 0.5 other_number 9.517 -0.039 0.011 0.047 0.003 -0.108 0.065 -0.097 -0.048 claim
0.4623 ahead_by_likeness 0.1508 ahead_by_closeness 0.7421 other_number -2.747 omits_place 0.5 bound 0.5 ahead_by_score
5.168 -0.024 0.028 0.020 0.121 -0.026 0.034 -0.065 -0.010 same_number 9.988 unknown 2.5 measure 0 closeness 1.571
ahead_by_likeness 0.3522 measure 0 measure 0 -0.008 -0.028 0.007 0.051 0.072 0.072 0.072 0.072 unknown 6.5 change 0.5
closeness 0.3537 other_number 11.28 unknown 1.5 measure 0 measure 0 -0.005 -0.045 0.007 0.098 0.031 0.031 0.112 0.112
either 0.4714 ahead_by_score 2.244 share 0.5 ahead_by_other_number 4.555 times 0.5 distance 0.3713 closeness 0.3066
-0.015 0.030 -0.036 0.091 0.023 -0.047 0.018 -0.063 ahead_by_closeness 3.603 swapped 0.5394 measure 0 closeness 0.765
measure 0.7815 measure 0 measure 0 -0.007 0.018 -0.064 0.058 0.052 0.052 0.052 0.052 words 4.5 alone 0.5 closeness
0.7795 score 8.945 vetoes 4.5 ahead_by_likeness 0.4033 distance 0.02904 0.010 -0.111 -0.087 0.020 -0.027 0.063 0.051
0.003 unknown 7.5 ahead_by_score 7.94 measure 0 ahead_by_score 4.383 score 9.337 measure 0 measure 0 -0.003 0.037 -0.075
0.021 0.128 0.128 0.128 0.128 other_number 0.5338 distance 0.05397 vetoes 4.5 ahead_by_score -0.1 adds_topic 0.5
distance 0.1733 grave 0.5 0.023 0.098 0.035 -0.065 -0.023 -0.075 0.045 -0.066 other_number 5.491 ahead_by_other_number
5.229 words 6.5 ahead_by_likeness 0.1658 one_strange 0.2762 own_place 0.5 measure 0 -0.020 0.027 -0.059 0.054 -0.022
0.080 0.065 0.065 change 0.5 ahead_by_likeness -0.1254 likeness 0.3818 ahead_by_same_number 0.226 digits 1.5 measure 0
measure 0 -0.063 -0.113 0.047 0.001 0.112 0.112 0.004 0.004 unknown 7.5 ahead_by_same_number 3.774 measure 0
ahead_by_same_number 3.515 digits 1.5 measure 0 measure 0 0.004 0.094 0.057 -0.052 0.092 0.092 0.092 0.092 no_subject
0.5 ahead_by_other_number 12.74 distance 0.02961 digits 3.5 score 5.844 grave 0.5 ahead_by_closeness 1.027 -0.020 0.087
-0.108 -0.037 0.052 -0.019 -0.009 0.055 own_place 0.5 likeness 0.4853 other_number 5.157 ahead_by_closeness 1.852
closeness 0.7846 one_strange 0.7386 ahead_by_same_number 3.691 -0.021 0.046 0.011 -0.075 -0.005 0.131 0.093 0.020
ahead_by_other_number 12.87 told 0.5 digits_of_unit 2.5 other_number -5.556 distance 0.5618 measure 0 ahead_by_closeness
3.366 -0.048 0.020 -0.047 -0.066 -0.110 -0.110 0.019 -0.036 same_number 9.859 distance 0.255 measure 0 omits_place 0.5
other_number -0.09768 measure 0 measure 0 -0.029 0.029 0.000 0.052 0.054 0.054 0.054 0.054 distance 0.1623 words 4.5
other_number 1.779 ahead_by_same_number 0.5862 ahead_by_same_number 0.7818 at_its_time 0.5 measure 0 0.015 -0.086 0.058
0.011 -0.041 0.027 -0.078 -0.078 ahead_by_likeness 0.4466 omits_place 0.5 unknown 4.5 measure 0.5743 distance 0.04805
claim 0.06746 measure 0 -0.000 -0.039 0.067 -0.011 0.081 0.003 0.101 0.101 at_its_time 0.5 distance 0.0009099
same_number 1.274 claim 0.02255 closeness 1.046 exact 0.5 adds_topic 0.5 0.120 0.042 -0.039 -0.083 0.014 -0.031 0.047
-0.054 vetoes 2.5 ahead_by_same_number 6.615 ahead_by_score 8.67 swapped 0.08333 words 5.5 ahead_by_likeness 0.5394
other_number 0.3016 0.022 -0.116 0.029 0.133 0.001 -0.030 -0.086 -0.105 vetoes 0.5 measure 0 other_number 12.83 measure
0 measure 0 unknown 4.5 measure 0 0.072 0.072 0.072 0.072 -0.005 0.045 -0.109 -0.109 digits 1.5 ahead_by_likeness
-0.004762 swapped 0.5394 ahead_by_other_number -0.1955 words 4.5 likeness 0.4105 score 2.19 -0.088 -0.078 0.001 0.077
-0.017 0.025 -0.161 -0.021 bound 0.5 unknown 4.5 ahead_by_other_number 8.547 digits_of_unit 2.5 likeness 0.378 likeness
0.2053 measure 0 0.003 -0.050 0.012 0.121 -0.071 0.033 0.111 0.111 likeness 0.7208 shared 2.5 other_number -3.356
ahead_by_closeness 3.698 ahead_by_likeness 0.4033 either 0.6981 conflicts 0.5 -0.002 0.096 0.019 0.104 0.259 0.089
-0.089 -0.027 likeness 0.8284 other_number 8.958 other_number -1.37 same_number 9.866 likeness 0.453 measure 0 measure 0
0.008 -0.102 -0.100 -0.002 -0.082 -0.082 -0.097 -0.097 distance 0.07782 ahead_by_score -3 ahead_by_other_number 8.304
measure 0 unknown 3.5 distance 0.1916 measure 0 -0.120 -0.120 -0.029 0.025 0.037 -0.010 -0.067 -0.067 vetoes 2.5 either
0.5776 other_number 0.9043 own_place 0.5 same_number 9.165 closeness 1.279 same_number 6.602 -0.013 0.152 -0.028 0.063
-0.008 0.070 -0.019 -0.086 score 8.455 digits 1.5 words 6.5 other_number -6.27 unknown 7.5 claim 0.7672 other_number
-1.043 -0.084 0.050 -0.007 0.089 0.100 -0.051 0.060 0.143 same_number 9.988 same_number -3.106 measure 0 distance
0.05113 other_number 13.2 measure 0 measure 0 -0.069 -0.066 0.008 -0.126 0.061 0.061 0.061 0.061 swapped 0.5798 likeness
0.4365 either 0.7701 other_number 8.47 closeness 0.2325 same_number 1.244 measure 0 -0.007 -0.066 0.010 0.037 -0.082
-0.133 0.065 0.065 same_number 9.165 other_number -1.307 digits 2.5 bound 0.5 vetoes 5.5 distance 0.7816 measure 0
-0.013 0.046 -0.026 0.022 0.062 -0.032 0.154 0.154 own_place 0.5 vetoes 4.5 adds_topic 0.5 measure 0.3294 alone 0.5
distance 0.9123 unknown 5.5 -0.103 -0.037 -0.010 0.022 0.036 0.001 -0.050 -0.122 ahead_by_other_number 7.837 one_strange
0.7386 claim 0.5621 ahead_by_other_number 2.399 same_number 3.943 ahead_by_likeness 0.02063 words 6.5 -0.004 -0.030
-0.004 0.143 0.067 0.020 -0.017 0.031 one_strange 0.7386 bound 0.5 same_number 0.798 ahead_by_closeness 3.161
ahead_by_same_number -1.262 measure 0 measure 0 -0.010 0.038 -0.032 0.041 -0.048 -0.048 0.156 0.156 digits_of_unit 1.5
claim 0.5307 ahead_by_same_number 5.131 ahead_by_score 1.965 ahead_by_score 3.948 vetoes 1.5 ahead_by_likeness 0.5584
0.019 0.097 -0.083 0.034 0.082 -0.002 -0.097 -0.004 swapped 0.7208 ahead_by_likeness 0.1807 one_strange 0.7386 likeness
0.4365 told 0.5 measure 0 measure 0 -0.026 0.031 0.030 -0.030 -0.108 -0.108 -0.062 -0.062 same_number 9.344 score 7.395
omits_time 0.5 ahead_by_score 1.829 ahead_by_same_number 0.1533 measure 0 score 10.1 -0.019 0.028 0.011 -0.067 0.097
0.097 0.058 -0.088 closeness 1.496 likeness 0.4365 ahead_by_other_number 12.39 distance 0.2149 other_number 0.8951
likeness 0.4853 ahead_by_likeness 0.3125 -0.041 -0.030 0.047 -0.048 0.051 0.001 -0.066 0.028 same_number 9.988
ahead_by_score 9.155 measure 0 distance 1.388 omits_time 0.5 measure 0 measure 0 0.010 -0.046 -0.123 -0.082 0.057 0.057
0.057 0.057 score 6.383 grave 0.5 words 4.5 closeness -0.008364 closeness 0.3974 ahead_by_score 6.427 other_number 4.133
-0.021 0.034 0.008 -0.042 -0.031 -0.107 -0.056 0.065 unknown 3.5 other_number 3.046 other_number -4.35
ahead_by_other_number 7.781 other_number 4.197 closeness 0.4737 score 4.41 -0.001 0.072 -0.134 -0.012 -0.027 0.063 0.064
0.001 digits_of_unit 1.5 other_number -5.395 ahead_by_likeness 0.1612 absent 0.3667 same_number -2.751
ahead_by_closeness 1.562 unknown 3.5 0.088 -0.056 -0.061 0.041 -0.011 0.035 -0.052 0.029 ahead_by_score 1.891
ahead_by_score 0.2274 conflicts 0.5 ahead_by_other_number 1.727 no_subject 0.5 adds_topic 0.5 words 7.5 -0.017 0.029
-0.071 0.003 0.042 -0.030 -0.025 0.058 ahead_by_same_number 1.767 ahead_by_same_number 0.6532 either 0.3995
ahead_by_other_number 11.77 digits_of_unit 2.5 ahead_by_closeness 0.3245 either 0.5028 -0.003 0.057 -0.047 -0.107 0.044
0.152 -0.099 0.016 ahead_by_score 4.055 shared 3.5 same_number 1.859 swapped 0.5394 measure 0 either 0.6675
ahead_by_score 4.468 0.000 -0.069 -0.079 -0.079 -0.101 0.015 0.202 0.021 closeness 2.265 ahead_by_other_number 1.73
own_place 0.5 ahead_by_likeness 0.3038 ahead_by_same_number -1.979 claim 0.4262 measure 0 -0.006 0.032 0.046 -0.027
0.024 -0.081 0.096 0.096 share 0.5 swapped 0.5394 other_number -0.4292 other_number 1.928 claim 0.3652 distance 0.4227
words 8.5 -0.008 0.035 -0.108 -0.019 -0.053 0.010 -0.024 -0.115 ahead_by_closeness 1.025 other_number 0.5164
other_number 4.856 other_number 0.008742 claim 0.7287 either 0.3059 share 0.5 -0.001 0.077 -0.075 0.023 0.012 0.082
0.007 -0.050 swapped 0.1909 same_number 8.157 ahead_by_likeness 0.4853 absent 0.9286 ahead_by_closeness 0.4191
same_number 3.365 one_strange 0.5584 -0.022 0.016 0.002 0.076 0.065 -0.055 -0.108 -0.002 ahead_by_likeness -0.06695
ahead_by_same_number 1.619 other_number -6.259 distance 0.06193 measure 0 ahead_by_same_number 0.1075 ahead_by_closeness
2.866 0.102 -0.074 -0.100 -0.100 -0.033 -0.086 0.023 -0.016 change 0.5 same_number 9.727 distance 0.316
ahead_by_other_number 8.087 told 0.5 measure 0 measure 0 -0.002 -0.025 0.108 -0.073 -0.002 -0.002 0.090 0.090 digits 3.5
ahead_by_closeness 2.497 ahead_by_other_number 9.903 closeness 0.4832 vetoes 4.5 score -1.316 measure 0 0.010 -0.017
0.013 0.092 0.065 0.123 -0.056 -0.056 digits_of_unit 1.5 same_number -2.851 closeness 0.5497 distance 0.009082 score
1.27 closeness 0.5039 closeness 1.978 -0.095 -0.061 0.078 -0.002 -0.013 0.110 -0.070 0.007 other_number 8.882 claim
0.813 ahead_by_closeness 3.148 ahead_by_same_number 7.141 closeness 0.3066 grave 0.5 likeness 0.5857 -0.001 0.127 -0.030
-0.045 -0.112 -0.081 0.019 -0.072 ahead_by_other_number 5.193 ahead_by_other_number 4.211 one_strange 0.2679
other_number 0.8599 score 2.418 measure 0.5077 one_strange 0.453 -0.009 -0.029 0.098 -0.008 -0.052 -0.007 0.081 -0.024
other_number 3.068 at_its_time 0.5 either 0.09721 exact 0.5 ahead_by_score 0.6492 measure 0 ahead_by_closeness 1.052
-0.039 0.087 -0.004 0.049 0.034 0.034 -0.090 -0.014 told 0.5 likeness 0.4143 at_its_time 0.5 digits 3.5 no_subject 0.5
closeness 0.8826 ahead_by_closeness 0.4674 -0.008 0.072 0.020 0.068 -0.043 0.047 -0.059 -0.114 either 0.6766 swapped
0.2111 words 8.5 ahead_by_closeness 1.968 ahead_by_same_number -1.274 distance 0.486 ahead_by_score 3.207 -0.011 0.036
0.017 0.067 -0.026 0.001 -0.107 -0.019 unknown 7.5 other_number 5.881 other_number -6.214 ahead_by_other_number 5.123
claim 0.8746 measure 0 measure 0 0.008 -0.039 0.036 -0.068 -0.081 -0.081 0.124 0.124 omits_place 0.5 ahead_by_closeness
1.469 other_number 1.111 one_strange 0.7386 score 1.567 words 2.5 absent 0.4643 0.002 0.127 -0.071 -0.004 0.095 -0.003
0.004 0.076 vetoes 3.5 score 5.397 likeness 0.6202 ahead_by_score 2.83 claim 0.4495 claim 0.7597 same_number -1.456
0.032 0.107 -0.089 0.006 -0.008 -0.060 -0.088 0.070 distance 0.1247 words 7.5 shared 3.5 likeness 0.1603 unknown 4.5
either 0.4548 ahead_by_likeness 0.2202 0.100 -0.010 0.132 0.036 0.013 -0.019 -0.038 -0.080 ahead_by_same_number 9.874
own_place 0.5 measure 0 distance 0.08313 closeness 1.989 measure 0 measure 0 -0.026 -0.007 0.007 0.064 -0.081 -0.081
-0.081 -0.081 same_number -3.145 distance 0.04317 omits_place 0.5 one_strange 0.45 closeness 0.3277 ahead_by_closeness
3.359 closeness 0.5475 -0.108 -0.094 -0.081 -0.092 0.002 -0.049 -0.007 0.064 same_number 4.478 claim 0.8196 same_number
4.637 ahead_by_other_number 10.28 measure 0 measure 0 closeness 0.7685 -0.018 0.040 -0.071 -0.071 0.140 0.140 -0.004
0.053 ahead_by_score 9.07 digits 1.5 ahead_by_score 9.786 likeness 0.4143 other_number 10.73 measure 0 ahead_by_score
10.3 0.013 0.059 -0.007 -0.064 -0.123 -0.123 0.018 -0.039 ahead_by_same_number 6.417 likeness 0.4853 ahead_by_closeness
-0.3606 ahead_by_likeness 0.2202 closeness 0.9645 measure 0 absent 0.1 -0.012 0.034 -0.019 -0.034 0.167 0.167 -0.019
0.088 same_number 9.957 other_number 8.882 measure 0 ahead_by_closeness 2.226 other_number 9.739 measure 0 measure 0
-0.002 0.037 -0.082 -0.012 -0.065 -0.065 -0.065 -0.065 unknown 7.5 one_strange 0.7386 measure 0 digits_of_unit 3.5
own_place 0.5 measure 0 measure 0 -0.006 0.041 -0.090 0.124 0.080 0.080 0.080 0.080 ahead_by_score 9.021 closeness 2.776
digits_of_unit 1.5 other_number 1.222 ahead_by_score 3.085 measure 0 score 10.38 0.003 0.032 -0.046 0.023 -0.098 -0.098
-0.076 0.070 vetoes 1.5 own_place 0.5 closeness 2.878 measure 0 ahead_by_likeness 0.1742 distance 0.03187 likeness
0.2679 -0.040 -0.040 0.025 0.080 0.015 -0.014 0.025 -0.067 ahead_by_other_number 3.086 one_strange 0.7386 one_strange
0.2762 other_number -3.489 measure 0 digits_of_unit 1.5 ahead_by_likeness 0.1652 -0.020 0.026 0.099 0.099 0.004 -0.055
0.080 -0.004 grave 0.5 other_number -5.536 other_number 7.855 ahead_by_score 0.8688 other_number -5.307
ahead_by_closeness 0.4834 claim 0.8746 -0.028 -0.086 0.273 0.012 -0.030 -0.067 0.070 -0.043 distance 0.4174 omits_place
0.5 ahead_by_closeness 0.1685 ahead_by_score -2.306 digits_of_unit 2.5 ahead_by_closeness 0.1473 other_number -2.628
-0.057 0.014 0.082 -0.075 -0.003 0.427 -0.019 -0.081 ahead_by_likeness 0.6905 ahead_by_closeness 0.6157
ahead_by_other_number 1.838 ahead_by_other_number 6.416 score 5.263 measure 0 measure 0.6475 0.004 0.103 -0.034 0.037
-0.075 -0.075 0.006 -0.081 unknown 2.5 omits_place 0.5 distance 0.01864 alone 0.5 ahead_by_score 0.05359 score 5.232
ahead_by_other_number 7.012 -0.012 -0.056 -0.044 0.071 0.023 0.108 0.015 -0.064 told 0.5 measure 0.1562 words 8.5 claim
0.201 closeness 0.03682 digits_of_unit 0.5 measure 0 -0.002 -0.102 -0.000 0.022 0.035 -0.087 -0.080 -0.080
ahead_by_closeness 2.704 swapped 0.4661 own_place 0.5 ahead_by_other_number 10.85 one_strange 0.5584
ahead_by_same_number 0.279 measure 0 0.007 -0.054 -0.085 0.030 0.015 -0.066 0.077 0.077 vetoes 3.5 shared 0.5
one_strange 0.7386 absent 0.9167 words 7.5 digits 1.5 measure 0 0.033 0.140 -0.008 0.064 0.036 -0.019 0.124 0.124
ahead_by_closeness 0.3781 closeness 1.087 shared 2.5 other_number 1.216 measure 0 grave 0.5 ahead_by_score 2.934 -0.007
0.058 0.036 0.036 0.036 -0.006 -0.079 0.005 ahead_by_likeness 0.6271 other_number 5.491 vetoes 1.5 other_number 3.074
absent 0.4643 measure 0 same_number 1.991 0.008 -0.027 0.046 0.004 -0.081 -0.081 -0.082 0.025 other_number 0.9053
other_number 0.04701 words 6.5 either 0.5811 measure 0.6855 no_subject 0.5 closeness 1.07 0.022 -0.041 0.081 -0.030
-0.069 0.003 -0.035 0.071 ahead_by_same_number 3.343 at_its_time 0.5 distance 0.4374 exact 0.5 ahead_by_score -2.15
likeness 0.453 either 0.4755 -0.042 0.064 -0.048 0.025 -0.079 0.008 0.178 -0.023 other_number -2.003 ahead_by_closeness
0.1432 measure 0.3254 vetoes 2.5 same_number -2.847 ahead_by_other_number 8.114 unknown 5.5 0.087 -0.014 -0.095 0.053
-0.059 0.012 0.007 -0.084 bound 0.5 ahead_by_closeness 3.986 other_number -0.7169 ahead_by_other_number 8.644 measure 0
ahead_by_score -0.006266 vetoes 4.5 -0.007 -0.021 0.046 0.046 0.031 0.068 -0.053 0.045 same_number 9.941 unknown 3.5
measure 0 same_number 0.1089 likeness 0.2967 measure 0 measure 0 -0.037 0.007 -0.010 0.051 0.070 0.070 0.070 0.070
ahead_by_score 0.1378 ahead_by_other_number 1.083 same_number 8.228 distance 0.02502 ahead_by_closeness 1.183 closeness
3.5 other_number 1.774 -0.062 -0.003 0.110 -0.007 -0.019 -0.106 -0.004 0.086 ahead_by_same_number 9.254 other_number
7.569 ahead_by_score 9.949 same_number 5.393 ahead_by_other_number 9.095 measure 0 measure 0 0.001 -0.044 0.092 0.002
0.096 0.096 0.048 0.048 closeness 1.279 adds_topic 0.5 words 3.5 other_number 1.774 ahead_by_other_number 2.758 measure
0.4235 own_place 0.5 0.006 0.042 -0.046 -0.086 -0.029 0.008 -0.001 0.056 ahead_by_other_number 12.89 swapped 0.1909
likeness 0.6333 closeness 1.144 either 0.5611 measure 0 measure 0 -0.015 -0.027 0.051 -0.019 -0.083 -0.083 0.009 0.009
alone 0.5 other_number 4.404 measure 0.5455 score 8.983 measure 0 absent 0.9167 ahead_by_likeness 0.7208 0.005 -0.072
0.085 0.085 -0.068 0.005 0.044 -0.065 ahead_by_other_number 9.667 absent 0.08333 either 0.1314 closeness 0.4974
other_number 7.124 measure 0 ahead_by_other_number 10.41 -0.032 -0.046 -0.008 0.071 0.083 0.083 0.104 0.000
ahead_by_same_number 9.303 ahead_by_same_number 3.343 at_its_time 0.5 ahead_by_same_number 3.048 claim 0.4139 measure 0
measure 0 0.001 0.117 -0.078 -0.006 0.022 0.022 0.083 0.083 same_number 9.86 one_strange 0.7386 measure 0 omits_place
0.5 ahead_by_other_number 5.123 measure 0 measure 0 -0.010 0.016 0.123 0.010 0.074 0.074 0.074 0.074 other_number -1.995
distance 0.05744 ahead_by_likeness -0.2071 measure 0 ahead_by_score -1.521 measure 0 same_number 9.86 0.072 0.072 -0.052
0.032 -0.112 -0.112 -0.011 0.045 measure 0.1421 claim 0.3599 ahead_by_closeness 3.095 measure 0.09854 measure 0
closeness -0.1422 measure 0 -0.003 -0.072 -0.137 -0.137 -0.045 0.020 -0.045 -0.045 ahead_by_score 7.588
ahead_by_closeness 1.028 distance 0.6965 ahead_by_likeness 0.2843 ahead_by_likeness -0.0131 closeness 0.6806 closeness
-0.2745 -0.013 0.041 0.097 0.009 -0.123 -0.033 0.055 -0.086 ahead_by_same_number 9.758 ahead_by_closeness 2.103 measure
0 likeness 0.4365 either 0.05026 measure 0 measure 0 -0.000 0.020 0.019 -0.051 -0.053 -0.053 -0.053 -0.053 bound 0.5
words 9.5 same_number -1.393 unknown 3.5 claim 0.6295 digits_of_unit 1.5 same_number -0.7741 -0.012 0.033 -0.011 -0.116
0.028 -0.114 0.144 0.030 likeness 0.4365 ahead_by_closeness 1.413 measure 0.6882 ahead_by_same_number 0.01466
omits_place 0.5 bound 0.5 unknown 4.5 -0.001 -0.046 -0.001 0.072 0.030 0.097 -0.027 0.092 score 8.482 score 7.286 claim
0.7844 ahead_by_other_number 12.89 omits_time 0.5 measure 0 same_number 9.852 0.003 -0.061 -0.074 -0.002 0.113 0.113
-0.035 0.098 same_number -1.68 ahead_by_score 0.2499 absent 0.2917 either 0.3584 one_strange 0.3095 other_number 3.237
measure 0.4321 -0.018 0.098 -0.114 -0.067 -0.009 -0.055 -0.005 0.043 score 8.458 closeness 0.6167 score 8.908
one_strange 0.7386 words 7.5 closeness -0.1672 ahead_by_likeness 0.7208 -0.012 0.096 -0.029 0.028 0.049 0.191 0.010
-0.080 ahead_by_other_number 11.26 other_number 4.197 digits_of_unit 1 distance 0.07963 one_strange 0.3095 measure 0
no_subject 0.5 -0.027 0.004 0.043 0.001 -0.077 -0.077 -0.045 0.058 measure 0.1536 ahead_by_other_number 9.667 distance
0.9123 either 0.3606 measure 0 either 0.5666 vetoes 3.5 -0.036 -0.148 0.102 0.102 0.050 -0.000 0.024 -0.074 score 9.023
other_number -2.753 score 9.544 digits_of_unit 1.5 other_number -2.394 measure 0 ahead_by_other_number 1.699 0.027
-0.044 0.115 0.007 -0.091 -0.091 -0.111 0.021 same_number 9.93 ahead_by_closeness 1.098 measure 0 distance 0.1623 either
0.4325 measure 0 measure 0 0.034 0.003 -0.039 0.009 -0.086 -0.086 -0.086 -0.086 ahead_by_likeness -0.07208 other_number
-0.2772 ahead_by_likeness -0.03604 other_number -2.659 likeness 0.3 ahead_by_closeness -0.2859 unknown 3.5 -0.041 -0.064
-0.043 -0.113 0.150 0.125 -0.004 0.027 other_number 9.075 other_number 7.432 digits_of_unit 2.5 ahead_by_likeness 0.5394
measure 0 claim 0.6338 score 3.723 0.007 -0.033 0.056 0.056 -0.076 -0.031 -0.108 0.044 told 0.5 ahead_by_other_number
10.33 ahead_by_likeness 0.4339 vetoes 3.5 likeness 0.4143 ahead_by_closeness -0.7788 measure 0.7182 0.035 -0.004 -0.076
0.002 0.256 -0.038 -0.103 -0.028 closeness 1.989 ahead_by_closeness 1.669 likeness 0.2967 ahead_by_other_number 9.077
measure 0 either 0.2001 other_number 6.908 -0.003 0.067 -0.092 -0.092 0.072 0.019 -0.045 0.022 distance 0.3287 share 0.5
measure 0.6879 ahead_by_likeness -0.2104 score -1.785 other_number -2.756 bound 0.5 -0.068 0.008 0.019 -0.061 0.009
0.072 -0.027 -0.077 one_strange 0.5584 other_number 4.209 ahead_by_closeness -0.7959 ahead_by_other_number 6.758 alone
0.5 measure 0 closeness 0.2324 -0.012 -0.050 0.096 0.011 0.275 0.275 -0.103 0.033 omits_place 0.5 closeness 1.676
ahead_by_closeness 0.5532 ahead_by_other_number 4.055 ahead_by_likeness -0.004762 bound 0.5 ahead_by_other_number 4.782
-0.012 0.054 0.052 -0.031 -0.032 0.057 0.094 0.017 swapped 0.5394 ahead_by_likeness -0.1088 score 2.152 other_number
0.3503 swapped 0.378 measure 0 measure 0.7815 -0.083 -0.058 0.005 0.064 -0.101 -0.101 -0.046 0.030 ahead_by_other_number
16.67 ahead_by_closeness 0.5227 measure 0 ahead_by_same_number 9.722 omits_place 0.5 measure 0 measure 0 -0.001 0.097
-0.023 0.032 0.056 0.056 0.056 0.056 ahead_by_score 8.67 closeness 3.5 ahead_by_score 9.312 shared 2.5 measure 0 measure
0 unknown 1.5 0.002 0.030 -0.052 -0.052 -0.100 -0.100 0.057 -0.063 grave 0.5 likeness 0.3875 ahead_by_other_number
0.7446 closeness 1.978 unknown 4.5 ahead_by_same_number -0.0001877 other_number 5.442 -0.019 0.030 0.011 0.140 0.028
-0.073 -0.073 -0.001 ahead_by_score 4.056 other_number -1.907 told 0.5 ahead_by_other_number 4.228 likeness 0.1381
ahead_by_closeness 0.7924 swapped 0.2679 0.005 0.063 0.018 -0.035 0.065 0.005 0.038 -0.087 one_strange 0.8452 digits 1.5
measure 0 ahead_by_likeness -0.01234 times 0.5 measure 0 measure 0 -0.082 0.061 -0.030 0.017 -0.100 -0.100 -0.100 -0.100
same_number 9.973 ahead_by_closeness 3.961 measure 0 shared 2.5 measure 0 measure 0 measure 0 -0.003 0.023 -0.051 -0.051
-0.077 -0.077 -0.077 -0.077 other_number 3.074 swapped 0.2762 other_number 4.297 closeness 0.6678 ahead_by_closeness
1.013 ahead_by_score 2.828 same_number 6.115 -0.001 -0.023 0.017 0.078 -0.122 -0.053 -0.024 0.063 ahead_by_other_number
10.15 omits_time 0.5 digits 3.5 claim 0.6172 vetoes 2.5 claim 0.4084 measure 0 0.025 -0.027 -0.076 -0.017 0.113 0.026
-0.047 -0.047 other_number 0.04701 ahead_by_other_number 6.629 likeness 0.453 other_number -0.6664 ahead_by_other_number
7.608 claim 0.7849 likeness 0.5584 -0.007 0.049 -0.138 -0.043 0.017 0.106 -0.046 0.019 closeness 0.2352
ahead_by_other_number 6.568 adds_topic 0.5 digits 1.5 measure 0 share 0.5 closeness 1.405 0.039 -0.028 -0.101 -0.101
0.034 -0.005 -0.025 0.056 ahead_by_other_number 2.699 ahead_by_score 2.165 distance 0.01041 ahead_by_closeness 0.9443
ahead_by_same_number 1.788 claim 0.3624 swapped 0.2111 -0.005 -0.031 0.119 0.010 0.022 -0.026 -0.056 -0.009 share 0.5
closeness 0.3773 closeness 0.5224 ahead_by_other_number 5.878 vetoes 6.5 ahead_by_likeness 0.2202 absent 0.9167 -0.012
-0.077 0.013 0.093 -0.027 0.044 -0.058 0.040 closeness 3.5 ahead_by_other_number 7.269 vetoes 2.5 same_number 9.915
ahead_by_other_number 8.275 measure 0 measure 0 0.005 -0.058 0.078 0.004 -0.003 -0.003 -0.087 -0.087 ahead_by_score 8.67
ahead_by_score 5.138 score 8.791 closeness 0.3963 other_number 0.3622 measure 0 other_number 1.774 0.015 -0.013 -0.006
0.055 -0.092 -0.092 -0.068 0.029 ahead_by_closeness 3.961 ahead_by_closeness 2.937 measure 0 ahead_by_other_number 8.087
claim 0.4592 measure 0 measure 0 0.003 -0.021 0.065 -0.058 -0.061 -0.061 -0.061 -0.061 told 0.5 ahead_by_score 4.264
likeness 0.4143 ahead_by_score 2.69 closeness 1.37 closeness 0.6172 measure 0.4609 0.003 -0.031 0.048 -0.001 -0.082
0.035 -0.091 -0.050 closeness 0.6081 ahead_by_other_number 5.045 digits 3.5 ahead_by_other_number 4.038 other_number
-2.144 omits_place 0.5 ahead_by_other_number 9.903 0.010 0.085 0.044 -0.084 -0.032 0.024 0.097 -0.028
"""
