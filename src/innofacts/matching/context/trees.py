"""The trees of `chances`, as `python benchmarks/fit_chances.py` prints them."""

PRIOR = -2.163
TREES = """
distance 0.2236 grave 0.5 ahead_by_closeness 0.2163 bound 0.5 same_number 6.615 ahead_by_other_number 2.568 other_number
-3.372 0.187 0.471 0.028 0.451 -0.077 0.029 -0.054 0.234 ahead_by_other_number 3.695 ahead_by_score 0.398 likeness
0.7208 ahead_by_closeness 0.8378 closeness 0.2894 bound 0.5 same_number 1.353 -0.066 0.165 -0.040 0.251 0.158 0.396
-0.091 0.015 distance 0.2189 unknown 3.5 closeness 0.2838 omits_place 0.5 ahead_by_score 0.336 ahead_by_likeness 0.3274
ahead_by_likeness 0.2961 0.086 0.297 0.192 0.402 -0.075 0.005 -0.009 0.174 other_number -1.426 adds_topic 0.5
omits_place 0.5 ahead_by_closeness 0.7563 ahead_by_likeness 0.4234 same_number -1.051 distance 0.03614 -0.061 0.127
-0.083 -0.011 -0.031 0.142 0.323 0.117 other_number -1.521 distance 0.03185 ahead_by_likeness 0.6258 measure 0 vetoes
3.5 distance 0.2265 own_place 0.5 0.162 0.162 -0.010 -0.069 0.171 0.080 -0.071 0.098 ahead_by_closeness 0.2658 times 0.5
other_number -4.491 claim 0.09831 ahead_by_other_number -0.003953 shared 0.5 bound 0.5 -0.064 -0.082 -0.051 0.089 -0.014
-0.089 0.089 0.173 other_number -1.449 alone 0.5 conflicts 0.5 distance 0.8171 measure 0 bound 0.5 share 0.5 -0.018
-0.076 0.077 0.077 0.103 0.194 0.058 -0.040 ahead_by_score 0.3909 distance 0.09904 distance 0.9946 share 0.5 share 0.5
likeness 0.7386 omits_time 0.5 0.139 0.016 -0.066 -0.083 0.093 -0.034 -0.018 -0.087 ahead_by_other_number 0.1519
closeness 0.7107 other_number -0.2364 ahead_by_likeness 0.2462 share 0.5 closeness 1.004 words 5.5 -0.077 0.059 0.167
-0.050 -0.037 0.098 0.037 0.140 other_number -1.426 ahead_by_score 0.8968 likeness 0.6458 ahead_by_closeness 0.8757
adds_topic 0.5 closeness 0.9145 measure 0.5084 -0.072 0.029 0.077 -0.058 0.047 0.107 -0.064 0.028 distance 0.52 bound
0.5 ahead_by_likeness 0.03741 share 0.5 ahead_by_likeness -0.1364 other_number -0.7496 at_its_time 0.5 0.052 -0.026
-0.100 0.108 -0.075 0.019 -0.059 0.049 ahead_by_other_number 1.504 distance 0.09156 same_number 9.821 same_number -2.886
ahead_by_same_number 1.125 other_number -0.991 measure 0 -0.054 0.090 -0.066 0.048 -0.019 0.060 0.196 0.196 closeness
0.2914 ahead_by_likeness 0.5584 bound 0.5 unknown 5.5 ahead_by_score 7.638 words 7.5 unknown 3.5 -0.069 -0.010 0.133
-0.044 0.010 0.102 0.077 0.167 ahead_by_score 0.6516 alone 0.5 digits 1.5 distance 0.036 likeness 0.05556 at_its_time
0.5 ahead_by_same_number -2.038 0.121 -0.054 0.102 -0.008 0.039 0.160 -0.104 0.027 distance 0.2189 grave 0.5
ahead_by_likeness 0.1527 bound 0.5 same_number 7.092 ahead_by_other_number 6.22 told 0.5 0.043 0.105 -0.035 0.151 -0.066
0.140 0.099 -0.070 other_number -1.403 bound 0.5 digits_of_unit 1.5 vetoes 2.5 ahead_by_same_number -0.002314
ahead_by_score 2.916 claim 0.2511 0.110 -0.064 -0.049 0.149 0.039 0.135 0.071 0.002 ahead_by_closeness 0.1432 closeness
0.9794 ahead_by_likeness 0.6334 ahead_by_other_number 3.767 likeness 0.2361 other_number -2.564 closeness 0.8134 -0.059
0.068 0.018 0.149 0.007 0.060 0.107 -0.086 ahead_by_closeness 0.1443 other_number 2.651 bound 0.5 other_number -1.405
measure 0 words 7.5 exact 0.5 -0.062 0.012 0.130 0.130 0.003 0.095 0.125 0.007 other_number -1.606 closeness 0.3342
absent 0.1833 one_strange 0.7321 ahead_by_likeness 0.1861 ahead_by_same_number 7.706 swapped 0.641 -0.061 0.064 -0.014
0.071 -0.024 0.062 0.063 -0.036 ahead_by_closeness 0.231 distance 0.08161 adds_topic 0.5 times 0.5 ahead_by_likeness
0.1508 closeness 1.165 closeness 1.362 -0.012 0.097 -0.058 0.012 0.081 0.008 -0.067 0.084 closeness 0.143 vetoes 2.5
digits 1.5 told 0.5 shared 2.5 share 0.5 grave 0.5 0.160 -0.087 -0.069 0.009 0.111 0.052 0.028 -0.040 other_number
-0.4548 change 0.5 one_strange 0.5798 ahead_by_closeness 1.384 ahead_by_score -0.2349 ahead_by_other_number 15.38
same_number 2.994 -0.025 -0.095 0.022 0.191 0.037 0.147 -0.106 0.047 other_number -1.606 adds_topic 0.5 unknown 3.5
ahead_by_closeness 0.7611 bound 0.5 told 0.5 closeness 0.3939 -0.024 0.056 -0.081 0.034 0.019 -0.073 0.043 0.099
distance 0.6951 ahead_by_likeness -0.1091 words 7.5 either 0.7201 bound 0.5 other_number -1.271 ahead_by_likeness 0.3449
-0.047 -0.099 0.009 0.067 -0.059 -0.089 -0.048 0.129 ahead_by_other_number 3.79 conflicts 0.5 ahead_by_likeness 0.1782
other_number -1.598 closeness 0.5528 swapped 0.3095 ahead_by_same_number -0.1451 -0.031 0.038 -0.054 -0.062 0.038 0.118
-0.064 0.014 bound 0.5 unknown 4.5 closeness 0.1791 grave 0.5 ahead_by_likeness 0.3275 either 0.7735 ahead_by_score
-2.816 -0.017 -0.058 0.004 0.173 0.005 -0.094 -0.101 0.059 bound 0.5 told 0.5 ahead_by_same_number -0.6885
ahead_by_score 3.792 closeness 0.5988 same_number -3.412 closeness -0.006881 -0.015 0.051 -0.059 -0.093 -0.117 -0.009
-0.028 0.086 ahead_by_same_number 0.3044 grave 0.5 told 0.5 closeness 0.9962 exact 0.5 conflicts 0.5 ahead_by_likeness
0.7386 -0.044 0.021 -0.069 -0.064 0.081 -0.005 -0.034 -0.121 ahead_by_likeness -0.1091 ahead_by_closeness 0.5283 digits
1.5 digits_of_unit 2.5 ahead_by_same_number -1.485 ahead_by_same_number 0.5025 grave 0.5 -0.075 -0.009 -0.031 -0.109
0.023 0.100 0.007 -0.044 closeness -0.01136 claim 0.4655 share 0.5 claim 0.4328 unknown 4.5 same_number -2.895
ahead_by_same_number 6.672 -0.065 0.427 -0.086 0.067 -0.080 0.048 -0.023 0.052 ahead_by_other_number 18.03 bound 0.5
measure 0 told 0.5 claim 0.4084 measure 0 measure 0 -0.004 -0.067 0.017 0.056 0.090 0.090 0.090 0.090 distance 0.6951
unknown 6.5 ahead_by_closeness 0.3747 same_number -2.895 measure 0 ahead_by_score 3.227 measure 0.4888 -0.062 0.022
0.161 0.161 -0.066 0.026 -0.084 -0.096 distance 0.4174 share 0.5 digits 1.5 same_number -2.492 conflicts 0.5
ahead_by_score 2.741 ahead_by_score 3.673 -0.054 0.056 -0.006 -0.077 -0.031 0.134 -0.039 -0.074 digits 1.5
ahead_by_same_number 2.626 other_number 12.83 ahead_by_other_number 3.48 claim 0.9479 times 0.5 measure 0 0.000 0.079
0.112 0.005 -0.045 0.009 -0.084 -0.084 grave 0.5 distance 0.7007 unknown 6.5 ahead_by_closeness 0.1415 at_its_time 0.5
ahead_by_other_number 0.7747 measure 0 0.001 0.041 -0.063 -0.000 -0.041 -0.053 0.151 0.151 other_number -1.425 vetoes
2.5 claim 0.9067 measure 0.5835 ahead_by_likeness 0.2843 words 7.5 words 4.5 0.127 -0.040 -0.049 0.041 0.014 0.106
-0.101 0.004 ahead_by_closeness 0.839 other_number 3.861 ahead_by_likeness 0.4853 ahead_by_other_number 5.245 measure 0
distance 0.01143 score 2.165 -0.019 -0.058 0.082 0.082 0.054 0.008 -0.144 -0.025 ahead_by_same_number 0.3503
ahead_by_likeness 0.5139 omits_place 0.5 other_number 0.4096 one_strange 0.6333 ahead_by_other_number 13.97 other_number
-1.474 -0.029 0.021 -0.120 -0.090 0.001 0.069 -0.007 0.097 ahead_by_score 7.799 ahead_by_closeness 0.7128 other_number
0.3108 likeness 0.3246 likeness 0.6458 shared 1.5 ahead_by_other_number 6.972 -0.044 0.023 0.034 -0.034 0.050 -0.084
-0.139 -0.042 distance 1.016 share 0.5 ahead_by_same_number 5.057 same_number -3.077 distance 0.4626 ahead_by_likeness
0.3411 words 7.5 -0.089 0.044 -0.034 0.051 -0.041 -0.086 -0.085 -0.088 grave 0.5 times 0.5 ahead_by_same_number 8.882
alone 0.5 ahead_by_same_number -0.5309 ahead_by_closeness 2.445 measure 0 -0.042 0.074 -0.013 0.060 -0.042 -0.069 0.133
0.133 ahead_by_closeness 3.348 grave 0.5 claim 0.5159 ahead_by_score -2.399 distance 0.05677 measure 0 measure 0 -0.050
0.021 -0.043 -0.054 -0.079 -0.079 -0.026 -0.026 shared 2.5 likeness 0.641 claim 0.9004 ahead_by_other_number 4.055
other_number 1.276 measure 0.4514 score 8.804 -0.016 0.030 -0.011 -0.087 -0.041 0.070 -0.085 0.076 told 0.5
ahead_by_score 9.333 distance 0.09226 other_number 12.38 measure 0 measure 0 other_number 0.002309 0.004 -0.074 0.083
0.083 0.050 0.050 -0.070 -0.101 adds_topic 0.5 closeness 3.5 other_number -1.757 ahead_by_same_number 0.3661 measure 0
ahead_by_closeness 1.186 closeness 1.21 -0.004 0.032 -0.079 -0.079 -0.061 -0.097 -0.098 0.027 other_number 10.73 grave
0.5 ahead_by_other_number 13.95 times 0.5 ahead_by_same_number 3.586 likeness 0.619 measure 0 -0.023 0.032 -0.042 -0.070
-0.133 -0.091 0.027 0.027 swapped 0.5394 ahead_by_likeness 0.3032 same_number 2.027 ahead_by_same_number 7.141 words 5.5
alone 0.5 other_number 1.578 -0.007 0.104 -0.016 0.098 -0.066 -0.082 -0.087 0.059 closeness 1.444 at_its_time 0.5 alone
0.5 ahead_by_same_number 0.1293 ahead_by_score 2.114 measure 0 words 4.5 -0.050 -0.057 -0.016 0.051 0.114 0.114 -0.029
0.043 ahead_by_likeness 0.6452 other_number -4.778 score 8.275 ahead_by_likeness 0.3818 grave 0.5 ahead_by_closeness
0.8319 at_its_time 0.5 -0.049 0.056 0.029 -0.028 -0.014 -0.091 -0.031 0.038 other_number 4.592 other_number 0.8599
ahead_by_likeness -0.03604 change 0.5 unknown 2.5 measure 0 shared 3.5 -0.002 0.092 -0.061 0.026 0.137 0.137 -0.003
0.106 omits_place 0.5 own_place 0.5 ahead_by_likeness 0.2183 distance 0.09007 bound 0.5 distance 0.01852 claim 0.2206
-0.078 0.016 -0.010 0.043 0.075 -0.040 0.202 0.072 same_number 5.659 grave 0.5 distance 0.3062 ahead_by_likeness 0.7386
ahead_by_closeness 0.1817 score 9.372 words 8.5 0.018 -0.087 -0.053 -0.068 -0.066 0.034 -0.022 -0.107 ahead_by_closeness
2.858 ahead_by_closeness 2.396 vetoes 4.5 at_its_time 0.5 measure 0 conflicts 0.5 measure 0 -0.022 0.021 0.101 0.101
-0.099 -0.030 0.040 0.040 told 0.5 ahead_by_likeness 0.1069 ahead_by_likeness 0.008403 exact 0.5 distance 0.06571 either
0.3483 closeness 0.3227 -0.016 0.032 -0.011 0.084 0.199 -0.065 -0.069 -0.080 ahead_by_other_number 4.055 score 6.403
own_place 0.5 other_number -0.01128 ahead_by_closeness 0.3366 omits_place 0.5 told 0.5 -0.016 0.047 -0.037 -0.116 -0.048
0.028 0.055 -0.036 likeness 0.2967 other_number 4.648 same_number -3.096 closeness 1.291 measure 0.05902
ahead_by_closeness 0.8935 digits 1.5 -0.033 -0.045 0.060 0.034 -0.027 -0.086 0.066 0.010 ahead_by_likeness -0.1254
distance 0.2523 digits 1.5 either 0.167 ahead_by_closeness 0.2115 likeness 0.2762 unknown 3.5 0.030 -0.095 -0.062 -0.086
-0.016 0.077 -0.012 0.039 ahead_by_likeness -0.1091 ahead_by_closeness 0.3409 told 0.5 distance 0.5184 either 0.5187
ahead_by_same_number 0.2936 claim 0.7663 -0.060 -0.071 -0.032 -0.117 0.001 0.031 -0.020 -0.091 ahead_by_likeness
-0.01026 distance 0.2753 distance 1.025 ahead_by_same_number 1.325 ahead_by_closeness 0.7136 adds_topic 0.5 vetoes 3.5
-0.018 -0.102 -0.050 0.108 0.030 -0.029 0.039 -0.065 other_number -4.778 digits 1.5 grave 0.5 one_strange 0.4143
ahead_by_same_number 0.5318 share 0.5 same_number 8.185 -0.016 0.302 -0.047 -0.084 0.045 -0.003 -0.036 0.087 distance
0.7905 ahead_by_same_number -1.684 ahead_by_score 3.143 same_number -2.57 digits_of_unit 1.5 ahead_by_score 1.78
ahead_by_same_number 5.272 -0.071 0.005 0.057 0.008 -0.039 -0.086 0.096 -0.048 ahead_by_closeness 1.868
ahead_by_closeness 1.024 omits_time 0.5 other_number 4.052 other_number 6.323 absent 0.9167 ahead_by_same_number 0.9075
0.001 0.056 0.043 0.112 -0.063 -0.010 0.089 0.018 likeness 0.8284 ahead_by_other_number 10.28 closeness 0.3219 swapped
0.6202 ahead_by_closeness 2.871 measure 0 measure 0 0.003 -0.090 0.072 -0.015 -0.087 -0.087 -0.088 -0.088 likeness
0.4105 one_strange 0.2762 absent 0.6333 other_number 9.12 closeness 0.2455 words 6.5 same_number -1.412 -0.010 -0.058
-0.042 0.054 -0.010 0.058 -0.026 0.130 told 0.5 shared 3.5 other_number -1.798 likeness 0.4143 one_strange 0.1176
distance 0.1891 ahead_by_likeness 0.09812 -0.009 0.024 0.149 0.013 0.096 -0.051 -0.008 -0.099 other_number 11.26
ahead_by_closeness 1.027 words 5.5 other_number 4.197 ahead_by_likeness 0.311 one_strange 0.09091 measure 0 -0.007 0.076
0.035 -0.017 -0.064 -0.092 0.017 0.017 told 0.5 ahead_by_closeness 2.858 other_number -2.246 ahead_by_likeness 0.1508
omits_place 0.5 same_number 1.521 closeness 0.4426 -0.005 0.031 -0.059 0.043 0.055 -0.084 -0.069 -0.074 ahead_by_score
6.383 distance 0.6545 absent 0.45 adds_topic 0.5 ahead_by_likeness 0.4176 own_place 0.5 measure 0 0.026 -0.041 -0.035
0.041 -0.046 -0.002 -0.082 -0.082 digits 1.5 same_number 7.788 unknown 7.5 measure 0.2148 measure 0 same_number 9.988
measure 0 -0.014 0.061 -0.110 -0.110 -0.015 0.054 0.126 0.126 same_number 10.1 ahead_by_score -2.399 measure 0
ahead_by_other_number 0.8315 unknown 7.5 measure 0 measure 0 -0.073 -0.066 0.003 0.112 0.082 0.082 0.082 0.082
other_number -5.537 ahead_by_other_number 4.228 claim 0.7935 omits_time 0.5 measure 0 grave 0.5 ahead_by_closeness
-0.8183 -0.083 -0.040 0.054 0.054 0.034 -0.029 0.232 -0.029 measure 0.7165 vetoes 1.5 digits_of_unit 2.5 measure 0 share
0.5 closeness 0.6091 ahead_by_same_number 6.555 0.055 0.055 0.016 -0.026 -0.057 -0.056 -0.015 0.119 absent 0.1833
same_number 0.1178 score 4.368 measure 0 other_number -1.034 other_number 9.362 other_number -1.529 0.140 0.140 -0.015
-0.043 -0.001 -0.104 -0.004 0.045 words 7.5 conflicts 0.5 distance 0.1247 change 0.5 ahead_by_likeness 0.0873 vetoes 3.5
vetoes 3.5 0.005 0.082 -0.028 -0.062 0.128 0.039 0.059 -0.022 shared 4.5 ahead_by_other_number 17.43 measure 0 share 0.5
measure 0 measure 0 measure 0 0.009 -0.022 0.060 0.060 0.087 0.087 0.087 0.087 vetoes 1.5 ahead_by_likeness 0.0378
ahead_by_closeness 1.748 measure 0 other_number 4.197 ahead_by_other_number 6.688 ahead_by_closeness 2.241 0.093 0.093
-0.050 0.038 0.014 -0.046 -0.057 -0.001 ahead_by_likeness 0.7386 ahead_by_other_number 5.246 share 0.5
ahead_by_other_number 3.649 score 1.202 claim 0.9495 measure 0 -0.004 0.105 0.034 -0.029 -0.111 -0.106 -0.049 -0.049
absent 0.9375 ahead_by_closeness 1.771 vetoes 2.5 closeness 1.978 other_number 4.673 measure 0 ahead_by_score 0.09337
-0.010 0.045 -0.078 -0.012 0.080 0.080 0.007 0.052 unknown 4.5 grave 0.5 other_number -5.081 other_number 9.626
closeness 0.8554 likeness 0.4143 own_place 0.5 0.001 0.060 -0.075 -0.044 -0.044 0.124 0.009 0.086 other_number 9.075
likeness 0.6202 likeness 0.6077 other_number 6.323 own_place 0.5 measure 0.6162 ahead_by_likeness 0.7083 0.013 0.073
-0.096 -0.003 -0.090 -0.037 0.057 -0.092 vetoes 0.5 measure 0 ahead_by_score 8.206 measure 0 measure 0 conflicts 0.5
likeness 0.6077 0.056 0.056 0.056 0.056 0.007 -0.027 -0.110 -0.001 ahead_by_score 2.962 ahead_by_closeness 1.687 words
4.5 ahead_by_closeness 1.457 ahead_by_same_number 0.8279 likeness 0.3095 score 8.421 -0.004 0.052 -0.000 -0.125 0.037
-0.051 0.021 0.085 ahead_by_score 7.822 ahead_by_score 7.213 one_strange 0.3818 other_number 12.38 likeness 0.55
ahead_by_likeness 0.5584 measure 0 -0.002 -0.077 0.127 -0.010 -0.059 0.045 -0.111 -0.111 bound 0.5 ahead_by_other_number
12.65 ahead_by_other_number -4.927 other_number 3.871 conflicts 0.5 words 3.5 either 0.9726 -0.004 0.027 -0.091 -0.003
0.309 -0.086 0.053 -0.021 ahead_by_same_number 6.384 adds_topic 0.5 digits 1.5 change 0.5 distance 0.03227
ahead_by_score 8.67 same_number 8.908 0.003 0.075 0.065 -0.074 0.226 -0.006 -0.020 0.051 ahead_by_likeness 0.5394
one_strange 0.7386 ahead_by_same_number 1.843 distance 0.036 measure 0 likeness 0.6333 likeness 0.641 0.019 -0.003 0.135
0.135 -0.103 -0.079 0.068 -0.033 same_number 4.761 same_number 4.691 ahead_by_other_number 0.5282 measure 0.6184 measure
0 omits_time 0.5 claim 0.5429 -0.007 0.040 0.182 0.182 0.040 -0.036 -0.080 -0.022 ahead_by_closeness 1.801 digits 1.5
omits_place 0.5 other_number -6.27 ahead_by_closeness 1.608 words 5.5 ahead_by_score 2.485 -0.005 0.052 -0.015 0.063
-0.082 0.036 0.072 0.008 ahead_by_score 1.326 one_strange 0.7208 no_subject 0.5 ahead_by_closeness 1.968 measure 0
ahead_by_likeness -0.02797 claim 0.5592 -0.015 -0.034 0.148 0.148 -0.076 0.007 0.053 -0.007 ahead_by_score 7.666
ahead_by_same_number 0.2089 words 6.5 ahead_by_likeness 0.5592 at_its_time 0.5 vetoes 3.5 measure 0 -0.003 -0.069 -0.019
0.045 -0.085 -0.013 0.058 0.058 share 0.5 closeness 0.3788 ahead_by_closeness 0.926 other_number -2.67 words 6.5 change
0.5 claim 0.3973 0.007 -0.055 0.006 0.074 -0.020 0.095 0.001 -0.083 ahead_by_other_number 7.366 swapped 0.5857
ahead_by_other_number 8.275 other_number 0.8208 other_number -1.065 exact 0.5 score 0.9123 0.005 -0.021 -0.036 -0.104
0.118 0.054 0.089 -0.004 adds_topic 0.5 distance 0.7195 shared 2.5 share 0.5 ahead_by_other_number 5.229 distance
0.03308 distance 0.4236 0.027 -0.016 -0.023 -0.100 0.045 -0.072 -0.074 -0.084 other_number 8.577 likeness 0.7434 score
6.163 ahead_by_likeness 0.1421 ahead_by_closeness -0.2104 claim 0.4609 ahead_by_likeness 0.7208 -0.005 0.026 -0.033
-0.070 0.037 -0.054 0.095 0.011 ahead_by_closeness 3.851 unknown 4.5 measure 0 other_number 12.25 likeness 0.4365
measure 0 measure 0 -0.005 0.060 0.028 0.136 -0.077 -0.077 -0.077 -0.077 words 1.5 other_number -5.301 digits 1.5
ahead_by_closeness -1.227 measure 0 closeness -0.1461 score 1.234 0.468 -0.086 0.185 0.185 -0.011 0.040 0.005 -0.025
swapped 0.6077 one_strange 0.3485 claim 0.5445 digits 3.5 same_number 3.448 claim 0.436 ahead_by_likeness 0.697 -0.010
0.057 0.070 -0.020 -0.102 -0.108 0.010 -0.101 absent 0.9286 distance 0.3294 other_number 5.69 vetoes 4.5 other_number
-0.8956 ahead_by_same_number 0.543 measure 0 -0.029 0.009 -0.023 0.044 0.009 0.102 0.077 0.077 likeness 0.4143
ahead_by_same_number 2.859 measure 0.2226 ahead_by_score 1.924 ahead_by_same_number 5.06 either 0.03081 omits_place 0.5
-0.022 0.068 -0.069 -0.008 0.076 -0.082 0.015 0.084 conflicts 0.5 change 0.5 ahead_by_closeness 2.428 ahead_by_likeness
0.7208 closeness 0.2938 distance 0.01955 ahead_by_same_number 0.04926 0.013 -0.077 0.143 -0.007 0.030 -0.063 -0.109
0.004 unknown 4.5 other_number 0.5338 distance 0.08383 closeness 1.487 claim 0.2584 ahead_by_likeness 0.1264 closeness
0.5325 -0.003 0.067 -0.040 -0.002 0.085 0.032 0.074 -0.079 other_number 9.1 likeness 0.2762 words 6.5 vetoes 3.5 score
5.832 ahead_by_likeness 0.6905 measure 0 0.041 -0.034 0.033 -0.022 -0.056 0.005 0.022 0.022 ahead_by_closeness 0.344
ahead_by_likeness 0.3303 same_number -3.234 vetoes 3.5 closeness 0.03322 distance 0.02295 ahead_by_score -0.5998 0.042
-0.019 0.006 0.108 -0.105 -0.066 0.049 -0.016 other_number 12.85 other_number 11.62 measure 0 distance 1.025 measure 0
measure 0 measure 0 0.010 -0.040 0.070 0.070 -0.063 -0.063 -0.063 -0.063 one_strange 0.6905 likeness 0.7434 share 0.5
same_number 9.985 claim 0.9495 other_number 8.194 either 0.7387 -0.004 0.058 -0.105 -0.013 0.143 0.010 0.022 -0.098
ahead_by_other_number 11.79 ahead_by_score 8.608 ahead_by_closeness 3.359 ahead_by_score 4.056 score 9.351 measure
0.4641 measure 0 -0.006 0.033 -0.120 0.004 0.036 0.077 -0.036 -0.036 score 9.021 likeness 0.7101 grave 0.5 unknown 4.5
ahead_by_score -0.195 closeness 0.2575 measure 0 -0.008 0.045 0.253 0.007 -0.085 -0.100 0.072 0.072 likeness 0.2111
digits 3.5 conflicts 0.5 ahead_by_closeness 1.061 closeness 0.2394 times 0.5 claim 0.4745 -0.035 -0.050 -0.083 0.146
-0.007 0.040 0.016 -0.052 ahead_by_same_number 1.183 ahead_by_score 2.33 either 0.3806 one_strange 0.697 other_number
1.349 digits_of_unit 0.5 shared 0.5 0.003 0.106 0.027 -0.078 -0.022 0.201 -0.052 0.011 other_number -2.108
ahead_by_closeness 0.1432 measure 0.2763 vetoes 3.5 bound 0.5 ahead_by_score 1.083 either 0.3789 0.066 -0.032 0.009
0.139 -0.014 -0.110 0.051 -0.011 claim 0.9726 ahead_by_score 4.264 distance 0.4936 ahead_by_likeness 0.5416 measure
0.4853 measure 0.7369 distance 0.6351 0.000 -0.074 -0.050 0.053 0.000 -0.068 0.068 -0.035 distance 0.1627 share 0.5
ahead_by_likeness 0.1508 same_number -2.912 claim 0.4052 other_number 0.6121 ahead_by_closeness 0.7925 -0.056 0.044
0.000 -0.039 -0.027 -0.063 0.032 -0.118 ahead_by_other_number 18.29 digits 3.5 measure 0 other_number 11.91 closeness
0.7116 measure 0 measure 0 -0.002 0.065 0.006 0.064 0.053 0.053 0.053 0.053 ahead_by_same_number 3.837 distance 0.02933
ahead_by_closeness 0.5165 omits_place 0.5 ahead_by_score 2.767 share 0.5 one_strange 0.3818 0.005 0.071 -0.010 0.049
-0.034 0.040 -0.015 -0.123 same_number -2.635 ahead_by_closeness 1.319 times 0.5 distance 0.2003 ahead_by_same_number
-2.876 distance 0.01054 unknown 4.5 -0.038 -0.055 -0.037 -0.106 0.102 -0.044 0.013 0.078 ahead_by_score 9.027 digits 1.5
score 9.333 measure 0.5729 words 1.5 measure 0 conflicts 0.5 0.012 0.055 0.098 -0.008 -0.125 -0.125 -0.067 0.033
one_strange 0.6905 other_number 12.75 ahead_by_likeness 0.08611 ahead_by_other_number 7.269 measure 0 measure 0
ahead_by_same_number 2.031 -0.002 0.019 -0.058 -0.058 0.180 0.180 -0.081 0.104 told 0.5 ahead_by_same_number 7.141 score
-0.4164 change 0.5 ahead_by_closeness 0.6362 measure 0 distance 0.4277 -0.001 0.046 0.123 -0.004 0.289 0.289 -0.061
-0.054 unknown 1.5 distance 0.1803 alone 0.5 share 0.5 closeness 0.5832 ahead_by_other_number 8.069 shared 1.5 0.061
-0.012 0.024 -0.076 0.006 -0.059 -0.038 0.024 ahead_by_score -2.162 closeness 0.8744 distance 1.025 swapped 0.4808
ahead_by_score -3.516 distance 0.9923 ahead_by_score 5.901 -0.064 0.268 -0.011 -0.105 0.014 0.286 -0.016 -0.063
ahead_by_closeness 0.5215 closeness 1.276 omits_place 0.5 distance 0.07412 measure 0 ahead_by_closeness 0.6053 closeness
1.862 -0.074 0.002 0.074 0.074 -0.109 -0.013 -0.037 0.049 likeness 0.8452 same_number 8.169 closeness 0.2402 score 7.8
ahead_by_other_number 8.083 measure 0 measure 0 0.001 -0.053 0.013 0.083 -0.089 -0.089 -0.072 -0.072 ahead_by_closeness
1.882 closeness 1.978 ahead_by_score -1.378 score 9.095 other_number 5.096 measure 0 score 3.685 0.006 -0.066 0.094
0.012 0.058 0.058 -0.060 -0.010 share 0.5 told 0.5 measure 0.4571 same_number -1.719 other_number -0.2407 one_strange
0.2361 distance 0.4253 -0.033 0.027 -0.071 0.024 -0.036 0.064 -0.079 0.002 likeness 0.3246 ahead_by_score 5.056 score
-2.036 ahead_by_other_number 4.767 ahead_by_same_number 5.101 score -2.364 absent 0.6125 -0.017 0.018 -0.110 -0.038
0.052 0.292 0.001 0.047 share 0.5 distance 0.4303 closeness 0.7664 omits_place 0.5 ahead_by_closeness 0.1924
digits_of_unit 1.5 omits_time 0.5 0.002 0.062 0.007 -0.043 0.064 -0.036 -0.050 -0.003 ahead_by_closeness 2.77 change 0.5
omits_place 0.5 ahead_by_closeness 2.265 same_number 0.3171 shared 1.5 measure 0 -0.004 0.059 0.024 0.100 -0.091 -0.007
0.029 0.029 vetoes 1.5 words 5.5 claim 0.7596 measure 0.7091 measure 0 ahead_by_likeness -0.08207 ahead_by_other_number
9.292 0.043 -0.074 0.107 0.107 -0.051 0.019 -0.022 -0.086 one_strange 0.5584 same_number 10.1 ahead_by_same_number 1.838
ahead_by_closeness 3.986 measure 0 measure 0.6682 adds_topic 0.5 -0.007 0.048 0.050 0.050 -0.019 0.109 0.129 -0.044
swapped 0.4853 ahead_by_likeness -0.1188 other_number 7.909 closeness 0.7022 digits 1.5 other_number -0.9612
ahead_by_score 4.317 -0.045 -0.074 0.035 -0.002 -0.016 -0.090 -0.060 0.074 claim 0.7717 claim 0.7354 digits_of_unit 1.5
digits 2.5 likeness 0.5524 ahead_by_closeness 0.3625 measure 0.6053 0.012 -0.023 0.019 0.136 -0.046 -0.081 0.150 -0.027
ahead_by_same_number 3.759 ahead_by_score 1.45 shared 1.5 other_number 6.982 adds_topic 0.5 ahead_by_other_number 7.286
other_number 1.207 0.001 -0.064 0.039 -0.047 -0.032 -0.125 -0.041 0.043 ahead_by_likeness 0.7208 ahead_by_score 4.383
ahead_by_closeness 0.3059 absent 0.9375 ahead_by_same_number 3.46 measure 0 either 0.7776 -0.016 0.034 0.102 0.015 0.029
0.029 -0.091 -0.105 shared 2.5 words 2.5 likeness 0.3431 same_number 0.5367 closeness 0.7756 ahead_by_likeness -0.01711
likeness 0.6077 0.077 -0.017 -0.006 -0.019 -0.037 0.135 -0.029 0.039 other_number 8.887 ahead_by_score 5.139 either 0.6
ahead_by_likeness 0.4124 distance 0.3829 absent 0.55 ahead_by_other_number 13.69 -0.001 -0.044 0.057 -0.021 -0.078
-0.109 -0.031 0.070 digits 3.5 closeness 0.959 distance 0.1845 vetoes 3.5 vetoes 4.5 ahead_by_other_number 10.2
ahead_by_closeness -0.381 0.032 -0.010 -0.032 0.018 0.132 -0.036 -0.085 0.032 bound 0.5 score 8.484 score 7.524 score
4.653 ahead_by_other_number 6.287 ahead_by_other_number -0.7673 measure 0 -0.006 -0.026 -0.003 0.093 0.013 0.051 -0.071
-0.071 share 0.5 distance 0.4163 ahead_by_other_number 10.05 distance 0.03138 other_number -0.5783 distance 0.282
measure 0 -0.002 0.046 -0.014 -0.095 -0.027 0.009 -0.097 -0.097 ahead_by_other_number 0.5714 closeness 1.067
ahead_by_likeness 0.1782 other_number -2.536 ahead_by_closeness -0.1489 measure 0.3177 measure 0.7313 -0.010 -0.033
0.115 -0.067 0.010 0.056 -0.036 0.018 ahead_by_score -2.402 distance 0.2008 ahead_by_score -0.3986 measure 0.02517
swapped 0.453 ahead_by_same_number -2.624 omits_place 0.5 0.009 -0.062 -0.081 0.413 0.096 0.059 -0.008 0.025
ahead_by_closeness 2.77 ahead_by_closeness 2.394 words 4.5 ahead_by_same_number 9.827 measure 0 ahead_by_score 1.921
grave 0.5 0.005 -0.084 0.067 0.067 -0.071 -0.007 0.053 -0.041 ahead_by_closeness 2.095 ahead_by_other_number 5.098
measure 0.08704 one_strange 0.7386 either 0.7085 same_number -1.795 ahead_by_score 1.288 -0.002 0.051 -0.060 -0.001
0.050 0.080 -0.076 0.014 ahead_by_other_number 16.06 shared 4.5 measure 0 other_number 4.592 measure 0 measure 0 measure
0 -0.003 0.019 -0.114 -0.114 -0.052 -0.052 -0.052 -0.052 ahead_by_same_number 9.28 distance 0.01051 omits_time 0.5
at_its_time 0.5 ahead_by_other_number 8.061 measure 0 measure 0 0.059 -0.001 -0.007 -0.084 0.094 0.094 0.038 0.038
other_number -6.259 ahead_by_other_number 2.763 likeness 0.7208 told 0.5 measure 0 digits 1.5 own_place 0.5 -0.040 0.134
-0.088 -0.088 0.045 0.012 -0.063 0.023 words 3.5 alone 0.5 same_number 9.988 ahead_by_likeness 0.01786 omits_place 0.5
ahead_by_closeness 3.359 measure 0 -0.032 0.046 -0.083 0.069 0.006 -0.074 0.077 0.077 other_number 6.876
ahead_by_closeness 0.292 other_number 7.961 closeness 1.116 ahead_by_score 0.3133 measure 0 vetoes 3.5 -0.006 0.075
0.005 -0.029 0.094 0.094 -0.018 0.020 ahead_by_same_number 9.28 either 0.6577 distance 0.9438 either 0.6162 same_number
-1.028 measure 0 measure 0 0.006 0.058 0.055 -0.029 0.117 0.117 -0.084 -0.084 likeness 0.4105 ahead_by_closeness 2.911
omits_place 0.5 other_number 3.665 score 2.028 words 6.5 grave 0.5 -0.015 0.037 -0.009 -0.090 -0.001 0.042 0.099 -0.041
omits_place 0.5 distance 0.07882 ahead_by_score 4.323 words 5.5 one_strange 0.7208 closeness 1.469 absent 0.225 -0.043
0.027 0.004 0.107 -0.006 0.049 0.055 0.108 ahead_by_score 8.442 ahead_by_same_number 1.118 told 0.5 swapped 0.4853
ahead_by_likeness 0.6905 ahead_by_other_number 9.773 score 9.038 -0.004 -0.038 0.021 -0.068 0.116 0.038 0.056 -0.069
ahead_by_other_number 7.413 score 8.752 claim 0.4663 ahead_by_other_number 6.764 ahead_by_other_number 0.4765 score
1.962 either 0.7654 -0.005 -0.070 -0.035 -0.088 0.086 0.010 -0.054 0.006 ahead_by_other_number 10.39 ahead_by_closeness
0.9213 digits_of_unit 3.5 vetoes 3.5 same_number -3.19 measure 0.4472 measure 0 0.033 -0.016 -0.107 -0.006 -0.039 0.066
-0.065 -0.065 swapped 0.5394 same_number 9.241 shared 2.5 likeness 0.2111 ahead_by_same_number 2.724 likeness 0.5584
measure 0 -0.028 0.016 -0.002 0.100 -0.124 -0.032 0.019 0.019 ahead_by_other_number 16.3 digits 3.5 measure 0
ahead_by_score 9.124 closeness 0.7372 measure 0 measure 0 0.002 -0.083 -0.052 0.063 -0.037 -0.037 -0.037 -0.037
one_strange 0.7386 ahead_by_same_number 8.091 own_place 0.5 score 3.916 told 0.5 measure 0 score 6.265 0.003 -0.019
0.075 -0.012 -0.091 -0.091 0.190 0.020 other_number 9.1 ahead_by_closeness 2.011 likeness 0.5798 ahead_by_closeness
1.027 other_number 7.213 shared 1.5 ahead_by_score 4.39 -0.001 0.019 0.081 0.008 -0.097 -0.053 0.083 -0.017
ahead_by_same_number 3.124 other_number -2.73 digits_of_unit 1.5 closeness 0.1571 measure 0.2253 either 0.5106
ahead_by_other_number 13.4 -0.053 0.035 -0.048 -0.008 0.170 0.028 -0.015 0.080 closeness 0.5958 ahead_by_closeness
0.7961 shared 1.5 vetoes 2.5 ahead_by_likeness 0.05671 ahead_by_other_number 9.419 same_number 0.8342 0.047 -0.010
-0.012 -0.107 -0.045 0.017 -0.025 0.027 either 0.5746 ahead_by_same_number 1.129 distance 0.3405 score 4.95 likeness
0.453 vetoes 5.5 unknown 3.5 -0.002 0.096 0.036 0.103 -0.041 0.062 -0.023 0.038 likeness 0.2164 alone 0.5 unknown 3.5
ahead_by_score 2.642 own_place 0.5 score 9.031 other_number -4.35 -0.061 0.063 -0.000 -0.088 0.004 -0.079 -0.015 0.064
ahead_by_score 9.124 digits 1.5 ahead_by_other_number 0.6625 ahead_by_same_number 6.326 ahead_by_same_number 3.837
measure 0 measure 0 0.018 0.121 0.002 -0.026 -0.019 -0.019 -0.066 -0.066 words 2.5 closeness 1.197 other_number 12.74
adds_topic 0.5 measure 0 measure 0.4425 measure 0 0.061 -0.083 0.072 0.072 -0.023 0.009 -0.048 -0.048 likeness 0.2053
ahead_by_other_number 1.68 omits_place 0.5 distance 0.03335 either 0.7041 measure 0.7046 closeness 0.3632 0.076 -0.017
-0.068 0.001 0.019 -0.018 0.015 0.062 closeness 0.3606 same_number 9.726 same_number 1.8 ahead_by_other_number 5.87
score 10.38 no_subject 0.5 one_strange 0.2111 -0.014 -0.073 0.140 -0.083 -0.009 0.041 -0.017 0.023 same_number 9.896
closeness 3.5 measure 0 change 0.5 measure 0 measure 0 measure 0 0.003 0.051 -0.049 -0.049 -0.042 -0.042 -0.042 -0.042
distance 0.3294 shared 3.5 distance 0.4174 same_number 6.178 ahead_by_score 4.121 ahead_by_likeness 0.1806 distance
1.025 -0.017 0.039 -0.078 0.012 0.024 0.122 0.028 -0.017 ahead_by_same_number 9.901 other_number 3.397 measure 0
other_number 1.289 ahead_by_likeness -0.03604 measure 0 measure 0 -0.008 0.032 0.045 -0.025 -0.046 -0.046 -0.046 -0.046
ahead_by_likeness 0.4376 digits_of_unit 0.5 words 6.5 ahead_by_same_number 0.2139 other_number 11.6 ahead_by_closeness
2.064 times 0.5 -0.016 -0.044 0.009 0.051 -0.066 -0.004 -0.038 0.097 claim 0.5583 ahead_by_other_number 6.354
ahead_by_score 3.855 vetoes 3.5 no_subject 0.5 ahead_by_closeness 0.1679 closeness -0.1524 0.032 -0.006 -0.010 0.066
-0.032 -0.057 -0.065 0.028 distance 0.01051 omits_time 0.5 times 0.5 shared 3.5 likeness 0.2111 ahead_by_score 0.2324
distance 0.7926 -0.005 0.076 0.045 0.116 -0.006 -0.053 0.027 -0.003 one_strange 0.3583 absent 0.9375 ahead_by_likeness
0.2472 closeness 0.4819 ahead_by_closeness 0.1556 ahead_by_other_number 1.173 grave 0.5 -0.006 -0.025 -0.008 0.046 0.018
0.070 0.002 -0.055 one_strange 0.6905 same_number 10.04 own_place 0.5 likeness 0.7208 measure 0 ahead_by_same_number
-1.454 distance 0.5651 0.001 -0.053 0.051 0.051 -0.083 -0.084 0.128 0.172 ahead_by_same_number 7.412 ahead_by_score 6.41
unknown 1.5 words 2.5 same_number 6.677 measure 0 unknown 3.5 0.044 -0.007 -0.027 -0.112 0.069 0.069 -0.035 0.077
omits_place 0.5 words 7.5 ahead_by_likeness 0.1421 other_number 0.5338 other_number 3.825 bound 0.5 score 0.0848 -0.006
-0.018 0.007 0.113 -0.018 0.054 -0.115 0.079 closeness 1.103 one_strange 0.2583 digits_of_unit 1 exact 0.5 distance
0.5856 other_number 6.087 ahead_by_likeness -0.04167 -0.008 -0.041 0.059 -0.034 -0.083 -0.002 0.065 -0.016
ahead_by_closeness 2.535 distance 1.025 measure 0.6117 ahead_by_same_number 3.174 other_number -0.8976 either 0.09717
measure 0 0.010 0.038 -0.025 -0.092 0.011 -0.089 0.040 0.040 vetoes 3.5 likeness 0.7386 ahead_by_closeness 1.098
one_strange 0.4365 claim 0.5647 ahead_by_other_number 7.343 other_number 0.5213 0.028 -0.032 -0.115 -0.054 -0.011 0.079
-0.092 0.001 one_strange 0.7208 ahead_by_likeness 0.01591 closeness 0.6265 ahead_by_same_number 0.4691 claim 0.1678
measure 0 vetoes 3.5 -0.007 0.061 -0.045 -0.003 0.162 0.162 -0.089 0.080 closeness 1.496 ahead_by_same_number 0.001514
at_its_time 0.5 unknown 3.5 distance 0.3095 ahead_by_likeness 0.02727 same_number -1.713 -0.012 0.061 -0.054 0.011 0.094
0.047 -0.067 0.014 ahead_by_likeness -0.1005 other_number -1.105 ahead_by_other_number 13.68 vetoes 3.5 claim 0.3833
ahead_by_other_number 7.407 conflicts 0.5 0.065 -0.082 -0.084 -0.001 0.014 0.039 -0.088 0.012 ahead_by_same_number 5.17
ahead_by_same_number 3.177 ahead_by_score 5.15 other_number 11.53 times 0.5 measure 0 score 9.337 -0.000 0.040 -0.028
0.042 -0.109 -0.109 -0.037 0.041 either 0.5636 likeness 0.4143 other_number 11.62 ahead_by_same_number 3.932 digits 1.5
ahead_by_closeness 0.2577 ahead_by_other_number 13.23 0.003 -0.103 0.130 0.019 -0.001 -0.040 0.001 0.077
ahead_by_same_number 9.909 shared 2.5 measure 0 other_number -1.283 words 8.5 measure 0 measure 0 -0.013 -0.014 0.031
-0.048 -0.063 -0.063 -0.063 -0.063 ahead_by_closeness 1.149 vetoes 1.5 ahead_by_same_number 2.366 distance 0.2085
other_number 0.5269 same_number 0.9293 absent 0.225 0.080 0.024 0.014 -0.027 -0.019 -0.085 -0.025 0.043 ahead_by_score
8.917 ahead_by_likeness 0.04495 at_its_time 0.5 exact 0.5 ahead_by_other_number 2.778 measure 0 measure 0 0.002 0.040
0.008 -0.023 -0.016 -0.016 -0.101 -0.101 share 0.5 distance 0.817 ahead_by_other_number 10.08 digits 2.5
ahead_by_same_number 9.722 ahead_by_score 4.057 measure 0 0.040 -0.003 -0.011 0.103 -0.016 0.049 -0.057 -0.057 alone 0.5
score 9.025 share 0.5 adds_topic 0.5 distance 0.4902 ahead_by_same_number -0.4903 ahead_by_closeness 1.057 0.018 -0.035
-0.081 -0.083 -0.019 0.033 -0.116 -0.032 distance 0.009826 at_its_time 0.5 at_its_time 0.5 ahead_by_same_number -1.464
score 0.6942 closeness 1.055 ahead_by_other_number -1.823 0.112 0.063 -0.052 0.008 -0.024 -0.074 -0.018 0.036 either
0.3234 ahead_by_likeness 0.2164 closeness 0.05511 ahead_by_same_number 1.102 distance 1.112 same_number 9.726 claim
0.4014 -0.007 0.119 0.070 -0.085 -0.014 0.122 -0.042 -0.006 distance 0.3101 ahead_by_closeness 1.027 other_number
-0.5963 ahead_by_same_number 0.1709 adds_topic 0.5 one_strange 0.7386 ahead_by_closeness 0.3672 -0.012 -0.054 0.002
0.048 -0.001 0.164 0.006 0.095 digits 1.5 score 8.993 same_number 9.86 ahead_by_same_number 6.384 measure 0 alone 0.5
measure 0 0.025 0.126 -0.107 -0.107 -0.013 -0.015 0.057 0.057 ahead_by_same_number 6.384 vetoes 2.5 claim 0.4694
ahead_by_score -0.6061 ahead_by_closeness 1.027 measure 0 ahead_by_other_number -1.224 0.126 -0.047 -0.009 0.021 -0.052
-0.052 -0.033 0.067 one_strange 0.2111 ahead_by_same_number 7.67 no_subject 0.5 ahead_by_closeness 0.6102 at_its_time
0.5 own_place 0.5 closeness 0.2873 -0.008 -0.017 -0.028 0.074 -0.059 -0.003 0.050 0.063 ahead_by_other_number 11.79
digits_of_unit 3.5 at_its_time 0.5 distance 0.2732 other_number -1.091 measure 0 ahead_by_closeness 3.207 -0.013 0.009
-0.120 0.097 0.090 0.090 0.057 -0.034 vetoes 3.5 either 0.5764 ahead_by_closeness 2.684 either 0.5402 unknown 4.5 shared
3.5 other_number 10.13 0.018 0.223 -0.017 0.102 -0.008 -0.050 0.056 -0.005 ahead_by_closeness 0.5931 ahead_by_score
1.325 same_number 0.8903 ahead_by_score 0.8687 swapped 0.4365 at_its_time 0.5 absent 0.55 0.001 -0.073 0.011 0.097 0.034
-0.013 -0.016 -0.065 closeness 2.587 other_number 4.612 unknown 1.5 other_number 3.227 ahead_by_likeness 0.03217 score
4.564 ahead_by_other_number 9.084 0.004 -0.059 0.076 0.017 0.062 -0.005 0.042 -0.070 one_strange 0.2583 closeness 1.484
omits_place 0.5 closeness 0.482 ahead_by_score -0.05012 no_subject 0.5 either 0.5609 -0.009 -0.024 0.067 0.004 -0.015
0.044 0.168 -0.012 words 11.5 ahead_by_score 1.952 measure 0 change 0.5 claim 0.3334 measure 0 measure 0 -0.015 0.057
0.044 0.002 0.112 0.112 0.112 0.112
"""
