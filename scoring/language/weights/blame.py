"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "7783e4d63197c91797d03a0aa2662eab7747df1c83c89a11ad44f230981bbd27"
OFFSET = -98
WEIGHTS = r'''
1:"=2293 1:#=-4708 1:$=4327 1:%=-317 1:(=-927 1:)=-927 1:*=-1852 1:,=-4240 1:.=7666 1::=-3696 1:;=-7070 1:<he>=9190
1:<i>=-847 1:<they>=5236 1:<we>=-4658 1:<you>=5565 1:?=3388 1:AC=3190 1:BAD=10276 1:CHOSE=6117 1:CIRC=-4484
1:CLAIM=3963 1:DAY=-3014 1:ELSE=4371 1:FAILV=-3124 1:FAULT=1928 1:FOLLOW=-5323 1:GOOD=-13879 1:IDLE=7079 1:INSULT=942
1:KNEW=-2639 1:M=-9045 1:M's=-253 1:MORAL=10126 1:N=-5185 1:N's=5506 1:P=1470 1:P's=917 1:PERC=2772 1:SANC=5382
1:SARC=10151 1:T=1765 1:T's=-976 1:^=4327 1:a=1825 1:about=1555 1:again=4445 1:all=-6220 1:already=-1624 1:also=921
1:always=5078 1:am=2643 1:an=2156 1:and=-2081 1:any=-1142 1:anybody=125 1:anyone=4847 1:are=-1276 1:as=-1727 1:at=-4117
1:be=2805 1:because=-4162 1:been=-831 1:being=6061 1:both=-3318 1:but=2988 1:by=-3370 1:can=4248 1:cannot=-137
1:could=-4322 1:did=-2496 1:didn't=-308 1:do=3091 1:does=-1080 1:doing=392 1:don't=-887 1:each=-4617 1:either=497
1:else=1923 1:even=1237 1:ever=722 1:everybody=-3459 1:everyone=3159 1:finally=2722 1:for=-4670 1:from=2523
1:further=-97 1:get=304 1:gets=-498 1:got=974 1:had=-5588 1:has=-5126 1:have=3006 1:having=-345 1:here=2562 1:how=2330
1:if=4200 1:in=-1012 1:into=3805 1:is=-477 1:it=-527 1:its=-6702 1:itself=-309 1:just=5016 1:let=6994 1:let's=1844
1:like=1013 1:might=2512 1:more=3538 1:most=-1389 1:much=-3333 1:must=3539 1:neither=6012 1:never=2255 1:no=-6836
1:nobody=4116 1:not=7262 1:of=3218 1:off=-1328 1:on=-1840 1:once=-1470 1:one=-1322 1:only=3795 1:or=-1798 1:other=-5098
1:out=-4036 1:over=-1448 1:own=-267 1:pls=270 1:rather=1187 1:same=-3882 1:should=-19 1:since=-4117 1:so=-5764
1:some=3122 1:somebody=7636 1:someone=3511 1:still=681 1:than=5107 1:that=-1143 1:the=-4828 1:then=2632 1:there=1240
1:these=-228 1:this=-1808 1:those=1894 1:three=-6957 1:through=216 1:to=1348 1:too=899 1:twice=-1464 1:two=-7024
1:under=1060 1:until=251 1:up=74 1:was=-2065 1:were=-2462 1:what=-2646 1:when=-3031 1:where=738 1:whether=545
1:which=-2010 1:while=1073 1:who=8366 1:whoever=4620 1:whose=126 1:why=-3791 1:will=-2659 1:with=-4265 1:within=-12753
1:without=6220 1:would=2190 1:x=-4039 1:xed=-2581 1:xing=439 1:xly=9336 1:yet=1553 1:|=1270 2:"_,=1018 2:"_.=1069
2:"_<i>=-1976 2:"_<we>=1213 2:"_FAULT=-652 2:"_M=-1040 2:"_T=549 2:"_had=1108 2:"_is=-666 2:"_no=1295 2:"_nobody=307
2:"_not=1147 2:"_on=1929 2:"_was=-1618 2:"_when=-1988 2:"_x=36 2:"_xed=-1561 2:"_xly=-1228 2:#_$=-5820 2:#_%=-317
2:#_)=455 2:#_DAY=850 2:#_M=2385 2:#_N=-699 2:#_PERC=-1262 2:#_and=-195 2:#_for=-1735 2:#_let=401 2:#_of=-3282
2:#_on=1979 2:#_the=-391 2:#_was=848 2:#_x=-3362 2:#_xed=1943 2:#_|=1270 2:(_#=455 2:(_x=121 2:)_:=121 2:)_the=455
2:*_xing=-457 2:,_#=859 2:,_(=455 2:,_<he>=1980 2:,_<i>=1126 2:,_<they>=7854 2:,_<we>=2058 2:,_CLAIM=728 2:,_KNEW=-2900
2:,_M=-2097 2:,_N=2415 2:,_P=1893 2:,_SARC=685 2:,_T=2981 2:,_a=3289 2:,_all=1271 2:,_also=-123 2:,_an=2824
2:,_and=4750 2:,_as=-8768 2:,_at=-150 2:,_because=-1197 2:,_being=-1251 2:,_but=3192 2:,_by=-233 2:,_for=935 2:,_had=23
2:,_has=1294 2:,_if=5164 2:,_in=3269 2:,_it=-1228 2:,_no=1336 2:,_on=2431 2:,_one=5837 2:,_or=151 2:,_pls=270
2:,_since=-5148 2:,_so=239 2:,_the=217 2:,_then=-293 2:,_there=1766 2:,_this=385 2:,_to=2465 2:,_two=-2247
2:,_when=-593 2:,_where=-1932 2:,_which=-5244 2:,_who=-3080 2:,_whose=-3080 2:,_will=338 2:,_with=-138 2:,_x=2400
2:,_xed=3976 2:,_xing=1270 2:,_xly=2904 2:,_yet=863 2:._$=4311 2:._it=2590 2:._the=1965 2:._who=928 2:._x=3222
2::_#=859 2::_(=455 2::_BAD=2521 2::_N=-1913 2::_P=-703 2::_T=-457 2::_a=-83 2::_how=-1339 2::_it=-2628 2::_nobody=3004
2::_the=-209 2::_x=327 2::_xing=-633 2:;_<he>=-2988 2:;_<they>=1404 2:;_<we>=-3475 2:;_it=1477 2:;_the=-3738
2:;_there=-1264 2:;_to=-1726 2:;_x=3735 2:<he>_.=4945 2:<he>_BAD=1025 2:<he>_CLAIM=283 2:<he>_IDLE=-123 2:<he>_M=-2784
2:<he>_MORAL=247 2:<he>_P=284 2:<he>_PERC=2755 2:<he>_T=-1207 2:<he>_did=1608 2:<he>_does=863 2:<he>_for=-2391
2:<he>_had=-3379 2:<he>_has=-2350 2:<he>_is=-1156 2:<he>_own=2637 2:<he>_was=-998 2:<he>_x=7806 2:<he>_xed=2930
2:<i>_,=234 2:<i>_.=2366 2:<i>_CHOSE=-974 2:<i>_FAILV=62 2:<i>_M=727 2:<i>_P=169 2:<i>_P's=-1704 2:<i>_PERC=49
2:<i>_T=-712 2:<i>_am=2643 2:<i>_could=3861 2:<i>_did=-1661 2:<i>_for=132 2:<i>_had=4071 2:<i>_have=830 2:<i>_own=21
2:<i>_to=-2386 2:<i>_was=247 2:<i>_will=-1162 2:<i>_would=-1833 2:<i>_x=2305 2:<i>_xed=2722 2:<they>_,=-286
2:<they>_.=5576 2:<they>_CHOSE=1359 2:<they>_M=5724 2:<they>_PERC=1504 2:<they>_T=-2464 2:<they>_are=-2842
2:<they>_could=-1234 2:<they>_for=1275 2:<they>_had=1026 2:<they>_have=1219 2:<they>_in=-412 2:<they>_own=-959
2:<they>_the=-2472 2:<they>_were=345 2:<they>_x=-44 2:<we>_"=1350 2:<we>_,=-996 2:<we>_.=-2950 2:<we>_ELSE=509
2:<we>_FAULT=-447 2:<we>_FOLLOW=1213 2:<we>_GOOD=-2832 2:<we>_M=4228 2:<we>_P=4431 2:<we>_PERC=-2844 2:<we>_SARC=972
2:<we>_T=3220 2:<we>_T's=-136 2:<we>_again=-1530 2:<we>_all=2292 2:<we>_an=63 2:<we>_and=1185 2:<we>_are=847
2:<we>_be=-24 2:<we>_can=1547 2:<we>_do=92 2:<we>_had=-4058 2:<we>_have=1273 2:<we>_in=-3280 2:<we>_like=216
2:<we>_on=-397 2:<we>_once=676 2:<we>_own=-4861 2:<we>_should=-287 2:<we>_were=-3226 2:<we>_will=1827 2:<we>_would=610
2:<we>_x=8960 2:<we>_xed=-4005 2:<we>_xing=-2272 2:<we>_xly=-862 2:<you>_,=199 2:<you>_M=865 2:<you>_P=-2690
2:<you>_PERC=-382 2:<you>_can=764 2:<you>_get=68 2:<you>_like=-302 2:<you>_will=132 2:<you>_would=-493 2:<you>_x=2696
2:?_$=4653 2:AC_.=-2221 2:AC_:=1553 2:AC_x=1612 2:BAD_,=787 2:BAD_.=4825 2:BAD_;=-1594 2:BAD_M=1059 2:BAD_and=2278
2:BAD_by=-1582 2:BAD_in=477 2:BAD_is=-308 2:BAD_of=3821 2:BAD_that=-372 2:BAD_to=1289 2:BAD_x=816 2:CHOSE_.=463
2:CHOSE_that=-1103 2:CHOSE_to=4236 2:CIRC_,=-550 2:CIRC_.=1199 2:CIRC_<he>=1274 2:CIRC_M=-3009 2:CIRC_at=431
2:CIRC_for=-2956 2:CIRC_off=-1647 2:CIRC_on=-2890 2:CIRC_that=1695 2:CIRC_the=-1966 2:CIRC_to=1172 2:CIRC_x=-879
2:CLAIM_"=623 2:CLAIM_#=-663 2:CLAIM_,=-2192 2:CLAIM_.=622 2:CLAIM_in=298 2:CLAIM_it=277 2:CLAIM_on=2534
2:CLAIM_the=-2807 2:CLAIM_this=-85 2:CLAIM_to=-318 2:CLAIM_x=5499 2:DAY_,=-770 2:DAY_.=-6123 2:DAY_;=-1480 2:DAY_M=-870
2:DAY_and=4213 2:DAY_by=223 2:DAY_x=422 2:DAY_xing=763 2:ELSE_,=267 2:ELSE_.=921 2:ELSE_T=495 2:ELSE_is=175
2:ELSE_of=-485 2:ELSE_on=762 2:ELSE_than=2705 2:ELSE_x=768 2:FAILV_,=-410 2:FAILV_.=-867 2:FAILV_from=-273
2:FAILV_it=-297 2:FAILV_the=-2277 2:FAILV_to=-1873 2:FAILV_x=62 2:FAULT_"=-652 2:FAULT_,=4522 2:FAULT_;=-141
2:FAULT_and=-2991 2:FAULT_for=-4117 2:FAULT_from=-21 2:FAULT_here=955 2:FAULT_is=651 2:FAULT_the=-1560 2:FAULT_to=-921
2:FAULT_x=570 2:FOLLOW_that=1266 2:FOLLOW_the=-1995 2:FOLLOW_xing=-36 2:GOOD_.=-2834 2:GOOD_<we>=-3990
2:GOOD_<you>=-901 2:GOOD_T=-785 2:GOOD_it=2057 2:GOOD_that=1264 2:GOOD_the=-2120 2:GOOD_to=-1389 2:GOOD_xing=-474
2:IDLE_$=-691 2:IDLE_,=1050 2:IDLE_.=7648 2:IDLE_M=1317 2:IDLE_T=-2124 2:IDLE_there=-103 2:IDLE_to=691 2:IDLE_x=3477
2:IDLE_xing=-2380 2:INSULT_PERC=-489 2:KNEW_.=1657 2:KNEW_<we>=-6322 2:KNEW_a=-1343 2:KNEW_and=-675 2:KNEW_at=-244
2:KNEW_in=153 2:KNEW_it=-88 2:KNEW_of=-3685 2:KNEW_that=884 2:KNEW_the=347 2:KNEW_to=1423 2:KNEW_twice=-480
2:M's_M=1283 2:MORAL_,=2229 2:MORAL_.=-1728 2:MORAL_;=-1541 2:MORAL_MORAL=1980 2:MORAL_P=744 2:MORAL_and=1845
2:MORAL_for=-1410 2:MORAL_in=2735 2:MORAL_of=-5027 2:MORAL_the=4513 2:MORAL_to=4922 2:MORAL_was=-30 2:MORAL_x=964
2:M_"=-4335 2:M_#=-2389 2:M_$=-2650 2:M_,=9752 2:M_.=-751 2:M_:=233 2:M_;=-5697 2:M_<he>=2653 2:M_<they>=2981
2:M_<we>=-348 2:M_?=1658 2:M_CIRC=1141 2:M_CLAIM=-2683 2:M_FAILV=-2278 2:M_PERC=-3902 2:M_a=3831 2:M_all=-429
2:M_and=-5075 2:M_are=1302 2:M_as=3300 2:M_at=-3557 2:M_because=-1268 2:M_by=-3271 2:M_can=-2563 2:M_could=2997
2:M_did=-1695 2:M_does=-1933 2:M_for=-578 2:M_from=-2325 2:M_had=-3133 2:M_has=881 2:M_have=-7264 2:M_in=-1869
2:M_is=-2868 2:M_it=2424 2:M_let=-3879 2:M_more=2665 2:M_of=-1603 2:M_off=-937 2:M_on=2496 2:M_once=720 2:M_one=1394
2:M_only=-1033 2:M_out=40 2:M_should=-704 2:M_since=228 2:M_still=-2022 2:M_that=-11118 2:M_the=4698 2:M_this=-104
2:M_to=-3812 2:M_too=1606 2:M_twice=1367 2:M_under=3412 2:M_until=930 2:M_was=2002 2:M_were=-122 2:M_what=2373
2:M_when=-5275 2:M_while=568 2:M_whose=-2367 2:M_will=-1224 2:M_with=-1731 2:M_without=-1636 2:M_would=3656
2:M_x=-12497 2:M_xed=-1589 2:M_xing=937 2:M_|=725 2:N's_,=-1867 2:N's_BAD=1418 2:N's_M=2618 2:N's_x=-1529 2:N_,=519
2:N_.=3448 2:N_<they>=-31 2:N_AC=191 2:N_CLAIM=-1498 2:N_DAY=-679 2:N_FAILV=1273 2:N_GOOD=-103 2:N_PERC=-910
2:N_and=-122 2:N_did=4648 2:N_had=-791 2:N_has=-2253 2:N_is=25 2:N_on=137 2:N_should=-477 2:N_that=2842 2:N_was=-3885
2:N_will=1774 2:N_x=483 2:N_xed=-4054 2:N_|=-2437 2:P's_BAD=299 2:P's_M=1972 2:P's_P=-3433 2:P's_T=-1040 2:P's_it=642
2:P's_x=3921 2:PERC_"=-814 2:PERC_,=-7108 2:PERC_.=5550 2:PERC_:=-621 2:PERC_;=359 2:PERC_<they>=110 2:PERC_<we>=1251
2:PERC_?=3714 2:PERC_ELSE=1142 2:PERC_M=2029 2:PERC_P=-788 2:PERC_T=1634 2:PERC_a=-1155 2:PERC_about=2525
2:PERC_at=2536 2:PERC_for=-6859 2:PERC_from=-3590 2:PERC_in=-343 2:PERC_into=457 2:PERC_is=3164 2:PERC_it=3692
2:PERC_its=980 2:PERC_of=-2332 2:PERC_on=-1384 2:PERC_out=929 2:PERC_that=360 2:PERC_the=4938 2:PERC_this=-1709
2:PERC_three=1538 2:PERC_to=3889 2:PERC_what=1767 2:PERC_where=-2234 2:PERC_whether=-25 2:PERC_who=-2887 2:PERC_x=1856
2:P_$=243 2:P_,=6577 2:P_.=-1351 2:P_:=-3443 2:P_;=-2881 2:P_<he>=568 2:P_<we>=-687 2:P_CHOSE=-2211 2:P_CIRC=-2626
2:P_CLAIM=687 2:P_FAILV=-819 2:P_FAULT=-2782 2:P_FOLLOW=-2009 2:P_INSULT=-489 2:P_PERC=-1800 2:P_an=1008 2:P_and=-2619
2:P_at=68 2:P_but=-2148 2:P_by=460 2:P_could=-1569 2:P_did=-1548 2:P_do=3009 2:P_does=2746 2:P_for=2697 2:P_from=-938
2:P_got=2954 2:P_had=-3130 2:P_has=406 2:P_have=-939 2:P_how=1346 2:P_in=2513 2:P_is=1532 2:P_of=1936 2:P_on=-2336
2:P_out=-1728 2:P_to=4456 2:P_was=-1563 2:P_were=3165 2:P_who=-323 2:P_whose=1731 2:P_will=2251 2:P_with=1277
2:P_would=3771 2:P_x=-1053 2:P_xed=-3196 2:P_xing=-1492 2:P_|=-1830 2:SANC_,=-2354 2:SANC_on=1492 2:SARC_,=3175
2:SARC_.=-61 2:SARC_P=2216 2:SARC_PERC=784 2:SARC_SARC=-1103 2:SARC_T=-507 2:SARC_for=-679 2:SARC_it=-2266
2:SARC_the=-3758 2:SARC_to=1399 2:SARC_x=2515 2:T's_M=-729 2:T's_P=3366 2:T's_T=-1698 2:T's_own=194 2:T's_x=-1848
2:T_#=848 2:T_$=-5579 2:T_,=87 2:T_.=3453 2:T_;=269 2:T_?=-2008 2:T_CHOSE=-1538 2:T_CLAIM=-253 2:T_FAILV=4911
2:T_KNEW=3288 2:T_PERC=-1340 2:T_again=-690 2:T_and=-4470 2:T_can=-674 2:T_could=-255 2:T_did=-1183 2:T_for=-813
2:T_had=-4249 2:T_has=-3224 2:T_in=6996 2:T_is=-3272 2:T_it=-1117 2:T_of=3837 2:T_that=1177 2:T_this=3392 2:T_to=-1434
2:T_was=-588 2:T_were=-1453 2:T_who=3317 2:T_will=642 2:T_with=955 2:T_would=-168 2:T_x=420 2:T_xed=2010 2:^_"=-74
2:^_#=-2116 2:^_*=-1852 2:^_<he>=-1756 2:^_<i>=-5172 2:^_<they>=1256 2:^_<we>=-10004 2:^_<you>=-1361 2:^_AC=1362
2:^_BAD=-448 2:^_FAULT=-7645 2:^_GOOD=-1314 2:^_M=535 2:^_N=-5890 2:^_N's=3729 2:^_P=-6606 2:^_PERC=-977 2:^_SARC=1497
2:^_T=1591 2:^_a=-1022 2:^_all=-166 2:^_an=-4219 2:^_and=91 2:^_any=-39 2:^_anybody=2517 2:^_as=1227 2:^_at=1044
2:^_both=1681 2:^_by=1254 2:^_do=-862 2:^_even=193 2:^_everyone=281 2:^_for=1133 2:^_from=-548 2:^_had=3792
2:^_how=1632 2:^_if=-1987 2:^_in=2320 2:^_is=619 2:^_it=486 2:^_its=1481 2:^_let=8023 2:^_must=977 2:^_no=2273
2:^_nobody=223 2:^_not=-1513 2:^_on=-1162 2:^_one=2317 2:^_some=2200 2:^_someone=-383 2:^_that=949 2:^_the=211
2:^_there=-1688 2:^_this=-1957 2:^_those=-58 2:^_to=-3992 2:^_two=1814 2:^_what=-2453 2:^_when=1864 2:^_where=-103
2:^_while=505 2:^_who=1319 2:^_whoever=2863 2:^_why=407 2:^_with=2200 2:^_without=1493 2:^_would=-1105 2:^_x=411
2:^_xed=372 2:^_xing=3627 2:^_xly=3083 2:^_|=1270 2:a_BAD=517 2:a_DAY=1672 2:a_FAULT=-2067 2:a_GOOD=-3073 2:a_IDLE=289
2:a_M=-3262 2:a_P=-9 2:a_P's=-1488 2:a_SARC=-196 2:a_T=3456 2:a_where=1683 2:a_x=-2226 2:a_xed=6660 2:a_xing=136
2:a_xly=308 2:about_BAD=-880 2:about_a=-1469 2:about_the=-443 2:about_this=3625 2:again_,=433 2:again_.=1388
2:again_the=-522 2:all_"=-1228 2:all_,=-1746 2:all_PERC=1580 2:all_be=1264 2:all_it=486 2:all_of=-1759 2:all_that=2278
2:all_the=-322 2:all_this=621 2:all_three=-3057 2:all_x=-3701 2:all_xing=14 2:also_in=-123 2:always_the=2478
2:am_KNEW=1866 2:am_x=1270 2:an_M=-2389 2:an_MORAL=-1684 2:an_P=72 2:an_x=14 2:an_xed=2025 2:and_#=2715 2:and_,=2293
2:and_<he>=-1451 2:and_<i>=1888 2:and_<they>=-1410 2:and_<we>=384 2:and_CHOSE=2232 2:and_CIRC=-1776 2:and_CLAIM=962
2:and_M=-2277 2:and_N=-4744 2:and_PERC=4753 2:and_a=1552 2:and_both=-232 2:and_could=-3195 2:and_did=-769
2:and_each=-2315 2:and_for=2183 2:and_got=-3541 2:and_had=1022 2:and_have=1425 2:and_in=1132 2:and_it=3215
2:and_neither=3945 2:and_no=-1394 2:and_nobody=-2088 2:and_not=-2039 2:and_on=2425 2:and_one=1482 2:and_since=1085
2:and_so=258 2:and_still=5035 2:and_that=581 2:and_the=-12995 2:and_then=-868 2:and_there=-68 2:and_this=-1602
2:and_two=-1100 2:and_was=-1392 2:and_where=91 2:and_will=-1363 2:and_with=378 2:and_x=286 2:and_xed=-5812
2:any_other=-2146 2:any_x=-2322 2:anybody_who=1559 2:anyone_x=-120 2:are_.=30 2:are_P=-2941 2:are_all=-91
2:are_for=4423 2:are_only=2826 2:are_the=187 2:are_x=-2614 2:are_xed=-2639 2:are_xing=1482 2:as_"=1619 2:as_<he>=-1316
2:as_<they>=-2597 2:as_<we>=139 2:as_FOLLOW=-1867 2:as_N=-241 2:as_P=1402 2:as_T=3277 2:as_a=-1604 2:as_ever=2781
2:as_for=-157 2:as_it=3875 2:as_its=-643 2:as_the=-5242 2:as_to=323 2:as_x=4053 2:as_xed=-333 2:at_#=-3106
2:at_<he>=2004 2:at_<they>=1815 2:at_M=401 2:at_N=-493 2:at_all=-1446 2:at_it=4408 2:at_its=-2468 2:at_once=-3909
2:at_the=4968 2:at_x=-6188 2:at_xing=4360 2:be_GOOD=1264 2:be_MORAL=1844 2:be_PERC=-1811 2:be_SANC=-315 2:be_a=-1050
2:be_having=-139 2:be_in=-3578 2:be_it=-1106 2:be_more=5014 2:be_that=-2148 2:be_the=1011 2:be_x=1889 2:be_xed=-4206
2:be_xing=303 2:because_PERC=1502 2:because_a=-1116 2:because_it=-815 2:because_of=-2352 2:because_the=-2503
2:been_CIRC=-768 2:been_KNEW=-518 2:been_PERC=-25 2:been_at=-401 2:been_doing=-306 2:been_through=979 2:been_with=1085
2:been_x=317 2:been_xed=2040 2:been_xing=439 2:being_PERC=3574 2:being_x=2130 2:both_M=-3468 2:both_P=2214
2:both_T=-260 2:both_have=-635 2:but_<he>=2099 2:but_a=-975 2:but_its=-1359 2:but_on=-1314 2:but_the=582 2:but_this=38
2:but_x=57 2:by_<he>=1254 2:by_DAY=-3413 2:by_M=-532 2:by_P=-3288 2:by_T=-2085 2:by_a=-2315 2:by_itself=-1388
2:by_one=-3172 2:by_someone=3450 2:by_the=1526 2:by_two=82 2:by_x=1958 2:by_xing=2421 2:can_M=216 2:can_PERC=419
2:can_be=-292 2:can_one=-1253 2:can_x=207 2:cannot_x=-1496 2:could_PERC=-170 2:could_be=-4135 2:could_have=2024
2:could_not=-6156 2:could_x=-1160 2:did_,=2603 2:did_.=308 2:did_<he>=-650 2:did_not=3650 2:did_so=-3242
2:did_the=-4807 2:did_what=-108 2:did_xing=-465 2:did_xly=-88 2:do_,=354 2:do_.=-202 2:do_<we>=-180 2:do_FAULT=955
2:do_M=1953 2:do_not=395 2:does_not=835 2:does_the=-1074 2:does_x=-449 2:doing_this=-306 2:each_.=-837
2:each_other=-155 2:else_.=2552 2:else_was=-3811 2:even_the=193 2:even_x=-674 2:everybody_,=1680 2:everybody_on=1345
2:everyone_else=1288 2:everyone_in=2468 2:everyone_through=401 2:everyone_was=-2380 2:everyone_x=134 2:finally_x=2722
2:for_#=161 2:for_,=85 2:for_.=-1702 2:for_<he>=2640 2:for_<i>=332 2:for_<they>=-106 2:for_<we>=435 2:for_IDLE=1444
2:for_M=-1012 2:for_T=-3776 2:for_a=3078 2:for_an=-275 2:for_everybody=1680 2:for_in=-1808 2:for_it=-5334 2:for_its=848
2:for_itself=859 2:for_the=3358 2:for_this=-1762 2:for_three=1373 2:for_two=-2966 2:for_x=2558 2:for_xing=-3651
2:from_<i>=-1106 2:from_N=-2553 2:from_T=1779 2:from_a=-702 2:from_it=734 2:from_the=2401 2:from_x=-2125
2:further_x=-97 2:get_what=-57 2:get_x=2302 2:gets_xed=1537 2:had_<he>=-469 2:had_<we>=2983 2:had_CIRC=-1326
2:had_FAILV=-1790 2:had_GOOD=239 2:had_M=-3071 2:had_N=897 2:had_PERC=-1756 2:had_a=5595 2:had_any=-267
2:had_been=-1867 2:had_both=273 2:had_it=-1217 2:had_never=-3133 2:had_no=-3260 2:had_not=-1564 2:had_one=7922
2:had_the=-4789 2:had_to=1384 2:had_two=155 2:had_x=1389 2:had_xed=1119 2:has_CIRC=412 2:has_a=-860 2:has_at=-24
2:has_been=2402 2:has_its=-3215 2:has_never=-540 2:has_no=-1231 2:has_one=-1512 2:has_since=-256 2:has_the=-5500
2:has_to=711 2:has_x=3763 2:has_xed=1354 2:have_CIRC=2136 2:have_FOLLOW=1266 2:have_PERC=-942 2:have_SANC=-817
2:have_a=1502 2:have_been=1127 2:have_had=503 2:have_not=400 2:have_the=-2481 2:have_to=-1444 2:have_x=-505
2:have_xed=1056 2:having_this=-139 2:here_,=549 2:how_a=-2560 2:how_does=481 2:how_the=1117 2:how_x=-434
2:if_<you>=-1204 2:if_one=3913 2:if_the=-485 2:in_#=-698 2:in_.=2667 2:in_<he>=1098 2:in_<they>=2891 2:in_<we>=-2390
2:in_DAY=-2143 2:in_M=-3591 2:in_N=2737 2:in_T=3786 2:in_a=1430 2:in_all=-833 2:in_any=-2106 2:in_it=-2592
2:in_its=-2055 2:in_one=1934 2:in_that=-540 2:in_the=1928 2:in_this=-3712 2:in_three=-338 2:in_under=-714
2:in_which=1928 2:in_x=5118 2:in_xing=349 2:into_the=3857 2:is_,=-23 2:is_<they>=-590 2:is_BAD=-4859 2:is_CIRC=-671
2:is_FAULT=2344 2:is_N=1105 2:is_P=-1726 2:is_PERC=1566 2:is_SARC=1622 2:is_a=-5173 2:is_about=-880 2:is_always=1327
2:is_in=-1634 2:is_no=-2026 2:is_not=865 2:is_of=-1170 2:is_on=-3486 2:is_only=1221 2:is_out=-155 2:is_that=-3738
2:is_the=249 2:is_there=-425 2:is_to=2662 2:is_what=-1013 2:is_x=5137 2:is_xed=-4014 2:is_xing=-1618 2:it_$=316
2:it_,=14 2:it_.=1152 2:it_CIRC=4732 2:it_CLAIM=-264 2:it_ELSE=1180 2:it_M=-2542 2:it_again=5857 2:it_all=-1159
2:it_and=-110 2:it_as=2050 2:it_at=210 2:it_by=-895 2:it_does=1558 2:it_from=-1106 2:it_had=1708 2:it_has=1085
2:it_is=-2196 2:it_on=-803 2:it_that=1666 2:it_the=766 2:it_to=2705 2:it_was=2142 2:it_will=-1648 2:it_without=1149
2:it_would=-1896 2:it_x=-3866 2:it_xed=-4957 2:it_xing=-583 2:its_M=420 2:its_P=-733 2:its_always=1481 2:its_own=26
2:its_x=-2748 2:itself_,=-1463 2:itself_:=859 2:let's_be=1844 2:let_<i>=2130 2:let_<we>=5025 2:let_everyone=401
2:let_the=3064 2:let_x=479 2:like_,=216 2:like_about=-302 2:like_the=-1558 2:like_these=-858 2:more_.=1887
2:more_P=-1942 2:more_from=-1833 2:more_than=1986 2:more_x=3208 2:most_of=668 2:most_x=-2220 2:much_to=881
2:must_not=2439 2:never_PERC=2385 2:never_been=-2299 2:never_have=-1062 2:never_x=4266 2:no_.=2634 2:no_BAD=-29
2:no_CIRC=-1216 2:no_M=-783 2:no_P=-3715 2:no_one=-260 2:no_x=-1279 2:nobody_.=1192 2:nobody_KNEW=307
2:nobody_PERC=4233 2:nobody_at=-944 2:nobody_can=-2119 2:nobody_could=-396 2:nobody_had=-2305 2:nobody_in=55
2:nobody_is=-883 2:nobody_xed=2355 2:not_"=1167 2:not_.=2993 2:not_<i>=-1314 2:not_CHOSE=1053 2:not_CIRC=2608
2:not_FAILV=-410 2:not_M=-597 2:not_PERC=-2585 2:not_a=-311 2:not_about=-880 2:not_at=-2886 2:not_be=1618
2:not_been=-783 2:not_do=437 2:not_for=-1875 2:not_get=649 2:not_have=1635 2:not_in=-401 2:not_the=2444 2:not_to=-2545
2:not_x=-1211 2:not_xed=-908 2:not_xing=1655 2:of_#=-1550 2:of_.=-748 2:of_<he>=2668 2:of_<they>=-2538 2:of_<we>=1466
2:of_BAD=4429 2:of_M=3109 2:of_MORAL=4594 2:of_N=1938 2:of_SARC=-679 2:of_T=-22 2:of_a=3262 2:of_all=705 2:of_it=-1684
2:of_its=1879 2:of_one=-1878 2:of_that=-3748 2:of_the=-1571 2:of_this=-3388 2:of_two=-1701 2:of_x=-361 2:of_xing=-5306
2:off_a=-862 2:off_on=223 2:off_the=381 2:off_to=-442 2:off_x=-1972 2:on_"=-946 2:on_,=2152 2:on_.=-1898
2:on_<he>=-1246 2:on_<i>=205 2:on_DAY=-2460 2:on_M=3207 2:on_MORAL=213 2:on_N=370 2:on_PERC=-2755 2:on_a=-2318
2:on_it=1955 2:on_the=3771 2:on_this=1323 2:on_three=848 2:on_whether=232 2:on_which=-507 2:on_x=6743 2:on_xing=-548
2:once_,=835 2:once_.=-3368 2:once_a=2526 2:once_again=1794 2:once_more=676 2:one_,=3712 2:one_.=-4218 2:one_M=-4827
2:one_P=1224 2:one_can=-1875 2:one_does=-858 2:one_for=1183 2:one_gets=1513 2:one_had=1061 2:one_is=1131 2:one_must=667
2:one_of=-2868 2:one_that=-350 2:one_will=-1807 2:one_with=1017 2:one_would=2983 2:one_x=-534 2:only_M=462
2:only_as=1221 2:only_the=-195 2:only_x=-2181 2:only_xing=2168 2:or_<he>=-1170 2:other_M=-1952 2:other_T=1314
2:other_x=-4652 2:out_,=2475 2:out_.=-4200 2:out_N=-1393 2:out_in=-2294 2:out_of=2607 2:out_on=-42 2:out_the=654
2:out_to=602 2:out_x=-2924 2:over_.=-2492 2:over_a=101 2:over_the=1139 2:over_to=-872 2:own_M=450 2:own_P=-2340
2:own_T=-797 2:own_the=-1579 2:own_x=3198 2:pls_x=270 2:rather_x=1187 2:same_M=-3039 2:same_P=2229 2:same_one=134
2:same_with=1481 2:same_x=-513 2:should_all=1264 2:should_have=-2806 2:should_not=436 2:since_#=-399 2:since_.=2396
2:since_DAY=1258 2:since_it=-1163 2:since_the=-6642 2:since_then=1085 2:so_it=-1553 2:so_the=1404 2:so_x=328
2:some_of=2649 2:somebody_who=1255 2:still_be=256 2:still_for=-2646 2:still_the=3342 2:still_x=-499 2:than_<we>=1405
2:than_PERC=1187 2:than_a=-5 2:than_the=639 2:that_<he>=1206 2:that_<i>=2746 2:that_<they>=-819 2:that_<we>=2067
2:that_CLAIM=2332 2:that_M=4627 2:that_N=-1599 2:that_P=-1458 2:that_T=1937 2:that_a=3466 2:that_cannot=-253
2:that_had=-194 2:that_is=-105 2:that_it=-1123 2:that_no=-2708 2:that_of=1217 2:that_the=-4863 2:that_two=2868
2:that_was=-1263 2:that_x=-8715 2:that_xed=-2356 2:that_xing=615 2:the_#=101 2:the_AC=5297 2:the_BAD=1043
2:the_CIRC=-2555 2:the_DAY=-474 2:the_ELSE=-2162 2:the_FAILV=-2138 2:the_FAULT=-536 2:the_FOLLOW=-36 2:the_GOOD=-1883
2:the_IDLE=629 2:the_M=-6047 2:the_M's=-253 2:the_MORAL=-2393 2:the_P=4364 2:the_P's=2631 2:the_PERC=1064
2:the_SANC=2326 2:the_T=-4336 2:the_T's=-1208 2:the_most=-2220 2:the_one=-2577 2:the_only=3206 2:the_other=1596
2:the_same=-4211 2:the_three=-1823 2:the_two=2410 2:the_x=-10412 2:the_xed=-3769 2:the_xing=-381 2:then_PERC=749
2:then_it=1085 2:then_the=2417 2:then_x=-910 2:there_M=1324 2:there_are=-485 2:there_for=3103 2:there_is=2461
2:there_was=-3879 2:there_were=311 2:these_one=-858 2:these_x=630 2:this_.=2867 2:this_M=-5637 2:this_SARC=-1100
2:this_T=-2985 2:this_for=-306 2:this_is=-225 2:this_off=-678 2:this_one=-2679 2:this_was=4508 2:this_would=-137
2:this_x=1534 2:this_xed=-447 2:this_xing=-139 2:those_of=-58 2:those_two=1028 2:those_who=924 2:three_,=-522
2:three_.=-3315 2:three_M=1131 2:three_P=494 2:three_in=-236 2:three_x=-1860 2:through_,=147 2:through_a=-412
2:through_the=-4258 2:through_three=1176 2:to_,=-88 2:to_.=1721 2:to_<he>=-1148 2:to_<we>=-1869 2:to_FAULT=1542
2:to_IDLE=-872 2:to_M=4460 2:to_N=-5207 2:to_N's=-370 2:to_P=-243 2:to_PERC=5374 2:to_a=-3540 2:to_all=-2906
2:to_be=-3561 2:to_do=792 2:to_each=-260 2:to_have=2648 2:to_it=21 2:to_one=-1159 2:to_the=4395 2:to_this=-481
2:to_three=-74 2:to_two=115 2:to_what=2039 2:to_x=5616 2:to_xing=1403 2:too_much=881 2:too_xed=535 2:twice_,=-356
2:twice_.=-1851 2:twice_and=513 2:twice_that=-480 2:two_.=-4789 2:two_M=-3336 2:two_P=-878 2:two_T=606 2:two_more=-1942
2:two_of=-460 2:two_x=2070 2:two_xed=355 2:under_a=3178 2:under_the=-1372 2:until_the=-724 2:up_.=-1266 2:up_for=-223
2:up_x=1140 2:was_"=2973 2:was_,=1911 2:was_.=-1306 2:was_<he>=-174 2:was_<we>=-1324 2:was_CIRC=1643 2:was_CLAIM=1398
2:was_FAILV=-3297 2:was_IDLE=-8324 2:was_KNEW=465 2:was_PERC=1833 2:was_SARC=5836 2:was_a=1677 2:was_again=-2266
2:was_already=-2115 2:was_at=-246 2:was_in=-4139 2:was_it=1777 2:was_no=159 2:was_not=2792 2:was_on=-2067
2:was_one=-2641 2:was_out=988 2:was_still=1523 2:was_the=-1976 2:was_there=1287 2:was_x=-404 2:was_xed=-8812
2:was_xing=-4395 2:was_xly=3130 2:were_N=-1297 2:were_in=-1293 2:were_where=1490 2:were_x=1434 2:were_xed=707
2:were_xing=997 2:what_:=-664 2:what_<he>=4087 2:what_<we>=-6043 2:what_<you>=-234 2:what_a=2568 2:what_can=1746
2:what_it=270 2:what_one=2457 2:what_the=-6263 2:what_to=-733 2:what_was=-2580 2:what_x=3154 2:what_xly=-1453
2:when_<i>=23 2:when_<they>=-227 2:when_N=4127 2:when_it=-1685 2:when_the=-4182 2:where_N=3077 2:where_it=774
2:where_the=-4954 2:where_there=2148 2:where_was=91 2:where_x=-1115 2:whether_it=892 2:whether_the=-1718
2:which_<he>=406 2:which_<we>=-1222 2:which_GOOD=279 2:which_M=-1641 2:which_does=716 2:which_had=124 2:which_has=-1817
2:which_is=364 2:which_of=474 2:which_the=2110 2:which_was=-2734 2:which_x=-902 2:while_the=568 2:who_<they>=-687
2:who_CIRC=-997 2:who_CLAIM=-256 2:who_FAILV=1910 2:who_KNEW=-659 2:who_M=-1601 2:who_PERC=-2177 2:who_can=4127
2:who_cannot=764 2:who_could=-252 2:who_does=1035 2:who_had=-139 2:who_have=765 2:who_was=3330 2:who_would=-3935
2:who_x=2524 2:who_xed=-672 2:whoever_M=1449 2:whose_M=3179 2:whose_T=2163 2:whose_x=-5216 2:why_PERC=393
2:why_the=-407 2:why_was=14 2:will_M=-2136 2:will_be=-3070 2:will_not=2191 2:will_only=-472 2:will_x=4341
2:with_<he>=-1182 2:with_<they>=325 2:with_<we>=-4378 2:with_M=-1204 2:with_N=-1130 2:with_P=888 2:with_a=1235
2:with_all=-1301 2:with_an=-243 2:with_the=4763 2:with_this=909 2:with_two=-11 2:with_x=1420 2:within_a=-1378
2:within_the=-4554 2:within_two=-531 2:within_x=-8774 2:without_PERC=2230 2:without_a=4094 2:without_an=-1538
2:without_x=-3455 2:without_xing=2292 2:would_PERC=232 2:would_be=4435 2:would_have=-2085 2:would_never=-1062
2:would_not=866 2:would_rather=1187 2:would_still=256 2:would_x=978 2:x_"=4171 2:x_#=-788 2:x_$=544 2:x_(=121 2:x_)=121
2:x_,=4711 2:x_.=-1788 2:x_:=787 2:x_;=3132 2:x_<he>=-1203 2:x_<i>=1511 2:x_<they>=322 2:x_<we>=9434 2:x_<you>=5901
2:x_?=1586 2:x_BAD=-874 2:x_CIRC=-1477 2:x_CLAIM=3432 2:x_DAY=-3139 2:x_FAULT=1405 2:x_FOLLOW=-1235 2:x_GOOD=-3341
2:x_IDLE=2497 2:x_M=-13453 2:x_MORAL=2079 2:x_N=-865 2:x_P=5836 2:x_PERC=-1191 2:x_SARC=-2266 2:x_T=1337 2:x_a=4598
2:x_about=3170 2:x_again=-288 2:x_all=-1386 2:x_an=187 2:x_and=3132 2:x_are=-350 2:x_as=2462 2:x_at=-2040 2:x_be=485
2:x_because=-2465 2:x_been=979 2:x_but=3021 2:x_by=3866 2:x_can=-817 2:x_cannot=-1270 2:x_could=-1679 2:x_did=-701
2:x_do=2582 2:x_does=-3168 2:x_each=-1170 2:x_for=8080 2:x_from=8343 2:x_had=-3565 2:x_has=2038 2:x_have=2843
2:x_here=1791 2:x_how=1731 2:x_if=-870 2:x_in=-1423 2:x_into=3347 2:x_is=-979 2:x_it=-5241 2:x_its=2627
2:x_itself=-2791 2:x_just=-744 2:x_like=1260 2:x_must=-452 2:x_no=2432 2:x_nobody=-2989 2:x_not=-1473 2:x_of=2421
2:x_off=-757 2:x_on=2080 2:x_one=-7835 2:x_only=-571 2:x_or=705 2:x_out=-1833 2:x_over=1769 2:x_own=1780 2:x_since=215
2:x_so=1577 2:x_still=-2533 2:x_than=1120 2:x_that=2777 2:x_the=2085 2:x_there=-1236 2:x_this=-3253 2:x_three=-839
2:x_through=5 2:x_to=1488 2:x_twice=-755 2:x_two=-5517 2:x_under=-670 2:x_until=4192 2:x_up=162 2:x_was=4241
2:x_were=-246 2:x_what=-3042 2:x_when=5230 2:x_where=766 2:x_whether=-1030 2:x_which=1517 2:x_who=1386 2:x_why=-1050
2:x_will=1339 2:x_with=-1470 2:x_within=-6317 2:x_without=2652 2:x_would=-737 2:x_x=3052 2:x_xed=8334 2:x_xing=3360
2:x_xly=1161 2:x_|=1742 2:xed_"=-566 2:xed_#=428 2:xed_,=11190 2:xed_.=-3371 2:xed_;=1474 2:xed_<he>=1709
2:xed_<they>=-1105 2:xed_<we>=-1687 2:xed_AC=-3804 2:xed_M=597 2:xed_P=4844 2:xed_a=-1690 2:xed_and=-4205 2:xed_as=-859
2:xed_at=3549 2:xed_because=-345 2:xed_by=-2102 2:xed_for=1967 2:xed_from=121 2:xed_in=822 2:xed_is=-2038 2:xed_it=-900
2:xed_its=-935 2:xed_more=-1833 2:xed_of=2219 2:xed_on=-5788 2:xed_once=-1794 2:xed_out=2877 2:xed_over=-2875
2:xed_that=-1944 2:xed_the=145 2:xed_this=1133 2:xed_to=388 2:xed_twice=-1035 2:xed_under=-1400 2:xed_was=620
2:xed_where=1755 2:xed_with=579 2:xed_without=-617 2:xed_x=-6172 2:xed_xing=1113 2:xing_"=-2696 2:xing_#=-1437
2:xing_,=3027 2:xing_.=658 2:xing_:=-867 2:xing_;=195 2:xing_<he>=353 2:xing_<we>=245 2:xing_M=-203 2:xing_P=-845
2:xing_T=1915 2:xing_a=626 2:xing_about=1448 2:xing_and=-2133 2:xing_at=-371 2:xing_by=-361 2:xing_else=2393
2:xing_for=-1124 2:xing_had=5941 2:xing_has=-4172 2:xing_if=1893 2:xing_in=-2654 2:xing_is=937 2:xing_it=617
2:xing_of=-550 2:xing_on=-4883 2:xing_that=-1145 2:xing_the=1290 2:xing_to=-1316 2:xing_was=1581 2:xing_will=1266
2:xing_with=-4268 2:xing_x=5300 2:xing_xed=-1233 2:xly_,=1139 2:xly_:=3053 2:xly_anyone=927 2:xly_not=-1183
2:xly_to=-1228 2:xly_what=-88 2:xly_x=2621 2:xly_xed=-554 2:|_#=1270 2:|_$=1270 2:|_N=-1643 2:|_P=354 2:|_this=354
2:|_x=1742 3:"_,_CLAIM=1213 3:"_,_and=-1256 3:"_,_the=307 3:"_._$=1069 3:"_<i>_did=-814 3:"_<we>_FOLLOW=1213
3:"_FAULT_"=-652 3:"_M_"=-672 3:"_is_what=-996 3:"_no_x=1295 3:"_nobody_KNEW=307 3:"_not_"=-334 3:"_not_<i>=-1314
3:"_x_"=-428 3:"_x_on=-5538 3:"_x_x=1784 3:"_xed_"=-1561 3:"_xly_to=-1228 3:#_)_the=455 3:#_M_,=2222 3:#_M_.=645
3:#_PERC_P=-788 3:#_PERC_T=616 3:#_and_the=1026 3:#_and_x=-872 3:#_for_#=-694 3:#_let_everyone=401 3:#_on_the=1979
3:#_the_x=-391 3:#_was_PERC=848 3:#_x_,=-1922 3:#_x_.=-443 3:#_x_of=557 3:#_x_x=-872 3:#_x_xing=-2235 3:#_xed_M=2076
3:#_|_N=-473 3:#_|_x=1742 3:(_#_)=455 3:(_x_)=121 3:)_the_x=455 3:*_xing_:=-457 3:,_(_#=455 3:,_<i>_am=1234
3:,_<i>_xed=836 3:,_<they>_x=3107 3:,_<we>_would=35 3:,_CLAIM_the=728 3:,_KNEW_at=-244 3:,_KNEW_of=-332 3:,_M_and=-1134
3:,_M_x=1566 3:,_N_,=1513 3:,_N_CLAIM=899 3:,_N_has=-93 3:,_N_xed=2288 3:,_P_CLAIM=-788 3:,_T_,=199 3:,_T_xed=1435
3:,_a_M=-2362 3:,_a_x=5447 3:,_all_of=1271 3:,_also_in=-123 3:,_an_x=884 3:,_and_<he>=-1451 3:,_and_<i>=427
3:,_and_<they>=-2523 3:,_and_<we>=1798 3:,_and_CLAIM=-1582 3:,_and_N=-2270 3:,_and_both=-232 3:,_and_each=-2315
3:,_and_for=2091 3:,_and_in=-536 3:,_and_it=1050 3:,_and_neither=3945 3:,_and_no=-2923 3:,_and_nobody=-2088
3:,_and_on=2425 3:,_and_one=1678 3:,_and_since=1085 3:,_and_so=258 3:,_and_still=5035 3:,_and_that=-110
3:,_and_the=-9290 3:,_and_there=-68 3:,_and_this=-1602 3:,_and_with=378 3:,_and_x=3015 3:,_as_<they>=-2597
3:,_as_<we>=2579 3:,_as_FOLLOW=-2555 3:,_as_T=890 3:,_as_it=104 3:,_as_its=-1237 3:,_as_the=-6741 3:,_at_x=2654
3:,_because_the=-2001 3:,_but_its=-1359 3:,_but_on=-1314 3:,_but_the=582 3:,_but_this=38 3:,_but_x=57 3:,_by_a=-233
3:,_for_the=-3143 3:,_if_one=3913 3:,_in_a=2232 3:,_in_the=2022 3:,_in_this=-1631 3:,_in_x=367 3:,_it_is=-550
3:,_it_x=857 3:,_no_M=-291 3:,_on_which=-1544 3:,_pls_x=270 3:,_since_the=-5293 3:,_so_the=-2191 3:,_the_M=1696
3:,_the_P=4242 3:,_the_T=-3169 3:,_the_x=1814 3:,_the_xing=-3441 3:,_then_the=268 3:,_then_x=-910 3:,_this_M=932
3:,_this_is=1248 3:,_this_one=1185 3:,_this_x=-3017 3:,_when_the=-2299 3:,_where_the=-1385 3:,_which_<he>=406
3:,_which_GOOD=279 3:,_which_had=124 3:,_which_has=-1817 3:,_which_is=364 3:,_which_was=-2734 3:,_which_x=-379
3:,_who_had=-766 3:,_who_was=-618 3:,_who_x=2287 3:,_whose_M=-663 3:,_whose_x=-3347 3:,_with_a=-946 3:,_with_the=2997
3:,_x_P=-176 3:,_x_and=-1554 3:,_x_for=-177 3:,_x_in=2913 3:,_x_of=2690 3:,_x_the=257 3:,_x_to=2761 3:,_x_with=-4622
3:,_x_x=4414 3:,_xed_it=2617 3:,_xed_the=-620 3:,_xing_will=1266 3:,_xly_not=-1183 3:._it_x=2590 3:._the_x=283
3:._x_(=121 3:._x_.=-1395 3::_#_M=859 3::_(_#=455 3::_N_.=-3010 3::_N_xed=134 3::_a_P=-1895 3::_a_xed=1444
3::_how_a=-3837 3::_the_BAD=756 3::_the_M=61 3::_the_P=-2235 3::_the_T=511 3::_the_same=1736 3::_the_x=-1743
3::_x_.=-276 3::_x_out=1138 3::_x_x=3402 3:;_the_M=742 3:;_the_P=-1626 3:;_the_P's=-2729 3:;_the_T=-876 3:;_the_one=487
3:;_the_x=2415 3:;_there_was=-104 3:;_to_x=-1726 3:<he>_._$=4945 3:<he>_M_,=2727 3:<he>_M_.=-900 3:<he>_M_are=-1345
3:<he>_PERC_the=847 3:<he>_T_x=-1207 3:<he>_does_not=168 3:<he>_had_both=273 3:<he>_had_not=1299 3:<he>_had_x=-3007
3:<he>_has_been=-306 3:<he>_own_M=1254 3:<he>_own_T=-797 3:<he>_own_x=2180 3:<he>_x_,=-2222 3:<he>_x_.=1922
3:<he>_x_the=-273 3:<he>_x_up=-804 3:<he>_x_x=2781 3:<he>_xed_the=591 3:<i>_._$=2366 3:<i>_FAILV_x=62 3:<i>_M_"=-1314
3:<i>_PERC_who=-176 3:<i>_am_KNEW=1866 3:<i>_am_x=1270 3:<i>_did_not=-1661 3:<i>_had_the=747 3:<i>_to_P=-1106
3:<i>_to_x=-1280 3:<i>_was_the=-222 3:<i>_was_x=469 3:<i>_will_only=-472 3:<i>_would_have=-1833 3:<i>_x_it=3079
3:<i>_x_the=34 3:<i>_x_x=-2925 3:<i>_xed_it=838 3:<they>_._$=5576 3:<they>_M_xing=3893 3:<they>_PERC_it=1124
3:<they>_PERC_who=-687 3:<they>_T_is=-2464 3:<they>_are_.=-687 3:<they>_had_the=2554 3:<they>_have_not=-810
3:<they>_in_the=-412 3:<they>_were_x=345 3:<they>_x_,=444 3:<they>_x_.=-2576 3:<they>_x_x=2959 3:<we>_"_,=307
3:<we>_._$=-2950 3:<we>_ELSE_T=495 3:<we>_FAULT_to=-447 3:<we>_FOLLOW_the=1213 3:<we>_GOOD_T=-785 3:<we>_M_has=-211
3:<we>_M_was=1761 3:<we>_M_x=486 3:<we>_PERC_.=2927 3:<we>_PERC_for=-3037 3:<we>_P_from=915 3:<we>_P_has=1787
3:<we>_P_how=-356 3:<we>_P_xed=-125 3:<we>_SARC_P=973 3:<we>_T_for=-389 3:<we>_T_has=806 3:<we>_T_x=-957
3:<we>_all_this=621 3:<we>_an_x=63 3:<we>_and_xed=1185 3:<we>_are_all=-91 3:<we>_are_xing=1482 3:<we>_be_x=-24
3:<we>_can_M=216 3:<we>_do_not=92 3:<we>_had_xed=-2678 3:<we>_have_had=89 3:<we>_have_to=-793 3:<we>_have_x=847
3:<we>_in_the=-726 3:<we>_like_,=216 3:<we>_on_the=-397 3:<we>_once_more=676 3:<we>_own_M=-3888 3:<we>_should_all=1264
3:<we>_will_be=-389 3:<we>_would_have=768 3:<we>_would_not=1095 3:<we>_x_.=1395 3:<we>_x_M=-1723 3:<we>_x_T=1152
3:<we>_x_a=1413 3:<we>_x_be=1668 3:<we>_x_for=-3127 3:<we>_x_in=-898 3:<we>_x_the=811 3:<we>_x_to=-974 3:<we>_x_x=1931
3:<we>_x_xed=-932 3:<we>_xed_to=560 3:<we>_xing_T=245 3:<we>_xly_xed=-862 3:<you>_,_T=199 3:<you>_M_.=595
3:<you>_P_x=-2690 3:<you>_can_x=-422 3:<you>_get_what=-57 3:<you>_like_about=-302 3:<you>_will_x=132
3:<you>_would_PERC=-493 3:AC_._$=-2221 3:AC_:_how=191 3:AC_:_the=1362 3:BAD_,_N=203 3:BAD_,_x=-2654 3:BAD_._$=4825
3:BAD_and_x=2278 3:BAD_of_xing=-798 3:BAD_x_x=816 3:CHOSE_._$=463 3:CHOSE_to_x=5092 3:CIRC_._$=1199 3:CIRC_M_.=-1757
3:CIRC_M_by=-2764 3:CIRC_off_on=223 3:CIRC_the_M=985 3:CIRC_the_P=648 3:CIRC_the_x=-2182 3:CLAIM_"_M=-672
3:CLAIM_"_no=1295 3:CLAIM_#_$=-663 3:CLAIM_._$=699 3:CLAIM_on_M=1398 3:CLAIM_on_the=1136 3:CLAIM_the_T=1213
3:CLAIM_the_x=-3894 3:CLAIM_this_M=-85 3:CLAIM_x_.=4694 3:DAY_,_and=-1311 3:DAY_._$=-6123 3:DAY_x_;=1241 3:ELSE_._$=921
3:ELSE_is_PERC=175 3:ELSE_of_<we>=-2641 3:ELSE_on_the=762 3:ELSE_than_the=1509 3:FAILV_._$=-867 3:FAILV_from_the=-273
3:FAILV_the_M=1639 3:FAILV_the_x=-3916 3:FAILV_to_M=1082 3:FAILV_to_x=-2955 3:FAULT_,_but=3321 3:FAULT_;_the=-141
3:FAULT_and_x=-2991 3:FAULT_for_the=-2172 3:FAULT_from_the=-21 3:FAULT_here_,=955 3:FAULT_the_T=-1325 3:FAULT_to_a=9
3:FOLLOW_that_M=1266 3:FOLLOW_the_M=-1995 3:GOOD_._$=-2834 3:GOOD_<you>_,=199 3:GOOD_T_for=-785 3:GOOD_it_to=2057
3:GOOD_that_N=1264 3:GOOD_the_M=-371 3:GOOD_the_x=-3080 3:GOOD_to_N's=-1513 3:IDLE_,_and=488 3:IDLE_,_as=-1292
3:IDLE_._$=7648 3:IDLE_M_.=971 3:IDLE_to_the=691 3:IDLE_xing_the=-2380 3:INSULT_PERC_x=-489 3:KNEW_._$=1657
3:KNEW_<we>_"=307 3:KNEW_a_x=-1343 3:KNEW_at_x=-244 3:KNEW_in_the=153 3:KNEW_it_to=-88 3:KNEW_of_the=-2164
3:KNEW_the_x=1102 3:KNEW_twice_that=-480 3:M's_M_was=1283 3:MORAL_._$=-1728 3:MORAL_P_is=744 3:MORAL_for_the=-824
3:MORAL_of_the=-3458 3:MORAL_was_,=-1253 3:MORAL_was_x=1223 3:M_"_,=1213 3:M_"_.=-999 3:M_"_is=-1314 3:M_"_not=-334
3:M_"_x=1910 3:M_"_xed=-1781 3:M_#_$=-3148 3:M_#_let=401 3:M_,_#=859 3:M_,_<he>=2057 3:M_,_<we>=1337 3:M_,_a=1578
3:M_,_and=-529 3:M_,_as=-24 3:M_,_at=-938 3:M_,_but=516 3:M_,_in=817 3:M_,_it=-2295 3:M_,_since=21 3:M_,_the=1873
3:M_,_this=969 3:M_,_where=-1302 3:M_,_which=-4998 3:M_,_x=-2901 3:M_,_xed=3554 3:M_._$=-115 3:M_._x=1378
3:M_:_how=-1530 3:M_:_x=1469 3:M_;_the=-3595 3:M_;_there=-58 3:M_?_$=3462 3:M_CIRC_.=-1087 3:M_CIRC_the=-568
3:M_CLAIM_#=-663 3:M_CLAIM_.=-2307 3:M_FAILV_the=-553 3:M_FAILV_to=-2675 3:M_PERC_for=-857 3:M_a_x=1774
3:M_and_CIRC=-1776 3:M_and_a=-565 3:M_and_the=-3905 3:M_and_x=4907 3:M_and_xed=608 3:M_are_for=2721 3:M_are_x=-1345
3:M_are_xed=-765 3:M_as_<we>=216 3:M_as_a=4080 3:M_as_the=1266 3:M_as_x=-2046 3:M_at_#=241 3:M_at_x=-2831
3:M_because_the=924 3:M_by_DAY=-2046 3:M_by_x=1160 3:M_does_x=-1474 3:M_for_.=-956 3:M_for_a=1449 3:M_for_an=2010
3:M_for_it=-3903 3:M_for_the=942 3:M_for_two=-942 3:M_for_x=-226 3:M_from_the=-2571 3:M_had_CIRC=148
3:M_had_FAILV=-1790 3:M_had_a=46 3:M_had_been=3107 3:M_had_never=-973 3:M_had_no=-1845 3:M_had_not=-640 3:M_had_x=3365
3:M_had_xed=-273 3:M_has_been=-1072 3:M_has_no=-647 3:M_has_since=-256 3:M_has_x=1057 3:M_have_been=-2988
3:M_in_<he>=284 3:M_in_DAY=-1529 3:M_in_it=-2828 3:M_in_the=-432 3:M_in_x=2624 3:M_is_BAD=-4487 3:M_is_CIRC=-1865
3:M_is_not=840 3:M_is_only=1221 3:M_is_to=1612 3:M_is_what=-421 3:M_is_x=-1630 3:M_is_xed=-3373 3:M_is_xing=-1397
3:M_it_x=973 3:M_of_#=467 3:M_of_N=2591 3:M_of_a=653 3:M_of_it=-1977 3:M_of_that=-2944 3:M_of_the=-3590
3:M_of_this=-458 3:M_of_x=-4494 3:M_off_a=-862 3:M_on_<i>=747 3:M_on_DAY=828 3:M_on_a=1588 3:M_on_it=-139
3:M_on_the=-2886 3:M_on_x=3503 3:M_one_,=1398 3:M_one_.=-795 3:M_out_of=394 3:M_should_have=-2222 3:M_since_DAY=1258
3:M_since_the=-221 3:M_still_x=-2022 3:M_that_had=-194 3:M_that_is=-861 3:M_that_the=-4763 3:M_that_was=-745
3:M_that_x=-4478 3:M_that_xed=-385 3:M_that_xing=2063 3:M_the_M=1897 3:M_the_P=1254 3:M_the_x=1547 3:M_this_is=-106
3:M_to_PERC=157 3:M_to_the=-268 3:M_to_two=-1562 3:M_to_what=2039 3:M_to_x=-3201 3:M_until_the=930 3:M_was_CIRC=348
3:M_was_CLAIM=1398 3:M_was_in=-1034 3:M_was_not=3944 3:M_was_the=-1802 3:M_was_x=2364 3:M_was_xed=-6224
3:M_was_xing=2791 3:M_were_where=1490 3:M_were_x=1006 3:M_when_it=-2252 3:M_when_the=-4152 3:M_while_the=568
3:M_whose_x=-2367 3:M_will_be=-4164 3:M_will_x=3090 3:M_with_a=-1396 3:M_with_the=-279 3:M_with_x=1599
3:M_without_PERC=1626 3:M_without_a=1526 3:M_would_be=5770 3:M_would_have=-1001 3:M_would_not=2086 3:M_would_still=256
3:M_would_x=-3125 3:M_x_"=-2724 3:M_x_#=827 3:M_x_,=-822 3:M_x_.=-3694 3:M_x_:=1891 3:M_x_<they>=-3769 3:M_x_<we>=-132
3:M_x_M=1367 3:M_x_T=157 3:M_x_a=-3320 3:M_x_by=844 3:M_x_for=859 3:M_x_from=1252 3:M_x_in=-1435 3:M_x_is=454
3:M_x_it=-1179 3:M_x_itself=-556 3:M_x_just=-1846 3:M_x_no=-727 3:M_x_on=-1716 3:M_x_out=-3021 3:M_x_that=1858
3:M_x_the=-5017 3:M_x_to=-3399 3:M_x_two=-1061 3:M_x_was=2199 3:M_x_where=-2104 3:M_x_without=-392 3:M_x_x=1730
3:M_x_xing=3335 3:M_xed_.=-473 3:M_xed_in=-415 3:M_xed_its=-2477 3:M_xed_on=-2477 3:M_xed_the=-1216 3:M_xed_to=-1041
3:M_xing_.=-1958 3:M_|_$=-523 3:N's_,_the=-1867 3:N's_M_xed=495 3:N_,_and=3970 3:N_,_the=1438 3:N_,_who=-3815
3:N_,_whose=-2097 3:N_,_x=-2461 3:N_._$=210 3:N_._x=3238 3:N_AC_:=191 3:N_PERC_the=-270 3:N_did_not=4648
3:N_has_been=327 3:N_has_x=678 3:N_on_x=137 3:N_was_not=-346 3:N_was_xed=-4476 3:N_will_x=1774 3:N_x_a=-105
3:N_x_the=-3932 3:N_x_x=2100 3:N_xed_,=347 3:N_xed_<he>=-42 3:N_xed_it=-1754 3:N_xed_the=-601 3:N_xed_this=-858
3:P's_M_is=-2018 3:P's_T_,=-244 3:P's_x_to=2288 3:PERC_"_is=-814 3:PERC_,_when=393 3:PERC_,_x=-176 3:PERC_._$=5550
3:PERC_;_the=118 3:PERC_<we>_T=-389 3:PERC_?_$=3714 3:PERC_P_,=-788 3:PERC_T_for=616 3:PERC_a_x=-2082
3:PERC_about_the=2525 3:PERC_at_<they>=2746 3:PERC_at_the=-558 3:PERC_for_,=-857 3:PERC_for_an=-3037 3:PERC_for_its=848
3:PERC_for_the=-481 3:PERC_for_x=-1310 3:PERC_from_the=-2255 3:PERC_in_x=369 3:PERC_it_,=-1393 3:PERC_it_.=755
3:PERC_it_on=1241 3:PERC_it_the=1124 3:PERC_it_xing=-583 3:PERC_its_own=980 3:PERC_of_N=-653 3:PERC_of_a=-1424
3:PERC_on_the=-2016 3:PERC_that_a=250 3:PERC_that_the=-3186 3:PERC_the_M=3092 3:PERC_the_P=2869 3:PERC_the_T=959
3:PERC_the_x=-640 3:PERC_three_x=2852 3:PERC_to_P=-839 3:PERC_to_PERC=1948 3:PERC_to_x=-191 3:PERC_what_the=-1207
3:PERC_what_to=1245 3:PERC_where_the=-2234 3:PERC_who_<they>=-687 3:PERC_who_had=-176 3:PERC_x_,=1933 3:PERC_x_is=-2254
3:PERC_x_to=1980 3:PERC_x_x=-3055 3:P_,_P=-788 3:P_,_and=-3432 3:P_,_but=-57 3:P_,_which=1643 3:P_,_who=754
3:P_,_with=-2308 3:P_._$=-1351 3:P_:_x=-3179 3:P_;_the=-800 3:P_;_to=-1726 3:P_<he>_xed=591 3:P_<we>_had=-687
3:P_CIRC_the=-1253 3:P_CLAIM_to=490 3:P_FAILV_the=-3510 3:P_INSULT_PERC=-489 3:P_PERC_,=-2439 3:P_PERC_at=2551
3:P_PERC_the=-192 3:P_PERC_what=-1068 3:P_PERC_x=139 3:P_an_x=1008 3:P_at_#=263 3:P_at_M=401 3:P_at_N=-493
3:P_at_the=-103 3:P_could_have=3040 3:P_could_not=-5016 3:P_could_x=407 3:P_did_not=-2806 3:P_did_what=-108
3:P_do_not=599 3:P_does_not=1043 3:P_from_N=-2553 3:P_from_the=-1017 3:P_had_been=260 3:P_had_no=-1123
3:P_had_not=-1060 3:P_had_x=-598 3:P_has_been=65 3:P_have_a=-59 3:P_have_been=-881 3:P_in_N=-1853 3:P_in_T=155
3:P_in_x=1863 3:P_is_FAULT=744 3:P_is_not=695 3:P_is_x=-23 3:P_of_T=722 3:P_of_the=-1438 3:P_of_this=406 3:P_of_x=2121
3:P_on_MORAL=213 3:P_on_it=2749 3:P_on_the=-3308 3:P_to_the=-1755 3:P_to_x=2982 3:P_was_CIRC=1295 3:P_was_KNEW=-1343
3:P_was_at=713 3:P_was_on=-911 3:P_was_x=-1111 3:P_were_xed=1046 3:P_were_xing=997 3:P_who_CLAIM=-256 3:P_who_KNEW=-659
3:P_who_PERC=-330 3:P_who_had=-756 3:P_who_would=-3935 3:P_who_x=252 3:P_who_xed=1903 3:P_will_x=2251
3:P_would_have=2538 3:P_x_.=947 3:P_x_<he>=-2281 3:P_x_a=-564 3:P_x_at=1568 3:P_x_from=-2690 3:P_x_in=-2042
3:P_x_it=2170 3:P_x_of=897 3:P_x_out=842 3:P_x_that=848 3:P_x_the=-1597 3:P_x_to=-2132 3:P_x_what=575 3:P_x_x=2467
3:P_xed_"=957 3:P_xed_,=60 3:P_xed_a=-731 3:P_xed_in=614 3:P_xed_it=1123 3:P_xed_over=-872 3:P_xed_the=1413
3:P_xed_to=-2403 3:P_|_this=354 3:SANC_on_the=1492 3:SARC_,_x=3175 3:SARC_._$=-61 3:SARC_P_in=16 3:SARC_SARC_the=-1103
3:SARC_T_,=-506 3:SARC_for_the=-679 3:SARC_it_was=-2266 3:SARC_the_M=-2761 3:SARC_x_by=-2817 3:SARC_x_of=-404
3:T's_M_x=-927 3:T's_P_x=3258 3:T's_own_P=194 3:T's_x_x=-553 3:T_#_was=848 3:T_,_KNEW=-576 3:T_,_and=2982
3:T_,_because=959 3:T_,_for=199 3:T_,_one=1539 3:T_,_so=157 3:T_,_which=-1903 3:T_,_who=-19 3:T_,_whose=-1516
3:T_._$=3453 3:T_?_$=-2008 3:T_CLAIM_,=-1924 3:T_FAILV_the=1382 3:T_FAILV_to=71 3:T_PERC_where=400 3:T_PERC_x=-1633
3:T_for_three=1085 3:T_for_x=-2055 3:T_for_xing=-1400 3:T_had_GOOD=1333 3:T_had_a=1010 3:T_had_been=-9
3:T_had_the=-3427 3:T_had_x=3016 3:T_had_xed=1535 3:T_has_CIRC=412 3:T_has_been=-506 3:T_has_no=1359 3:T_in_N=2900
3:T_is_of=-2385 3:T_is_out=-155 3:T_is_x=1938 3:T_is_xed=-2464 3:T_it_,=16 3:T_it_x=-1132 3:T_of_M=457 3:T_of_the=2655
3:T_to_x=-1434 3:T_was_IDLE=-1948 3:T_was_KNEW=746 3:T_was_at=593 3:T_was_x=48 3:T_will_x=-249 3:T_with_the=955
3:T_x_.=2059 3:T_x_it=-1958 3:T_x_on=5250 3:T_x_the=2258 3:T_x_x=-2438 3:T_xed_,=890 3:T_xed_<we>=-2593 3:T_xed_it=1078
3:T_xed_on=1151 3:T_xed_the=1026 3:T_xed_to=-528 3:T_xed_x=-759 3:^_"_<i>=-814 3:^_"_<we>=1213 3:^_"_nobody=307
3:^_"_not=-1314 3:^_#_PERC=-172 3:^_#_x=-1944 3:^_*_xing=-457 3:^_<he>_T=-1207 3:^_<he>_had=273 3:^_<he>_has=-306
3:^_<i>_CHOSE=-974 3:^_<i>_FAILV=62 3:^_<i>_P's=-1704 3:^_<i>_am=334 3:^_<i>_did=-597 3:^_<i>_had=747 3:^_<i>_own=21
3:^_<i>_was=-554 3:^_<i>_will=-1162 3:^_<i>_would=-1833 3:^_<i>_x=-550 3:^_<i>_xed=-5 3:^_<they>_PERC=2133
3:^_<they>_T=-2464 3:^_<they>_had=2143 3:^_<they>_were=345 3:^_<we>_ELSE=-718 3:^_<we>_GOOD=-785 3:^_<we>_M=1550
3:^_<we>_P=-10 3:^_<we>_PERC=-2466 3:^_<we>_SARC=973 3:^_<we>_T=-320 3:^_<we>_T's=-136 3:^_<we>_are=-91
3:^_<we>_can=1547 3:^_<we>_do=92 3:^_<we>_have=229 3:^_<we>_in=-726 3:^_<we>_should=-287 3:^_<we>_were=-687
3:^_<we>_will=-389 3:^_<we>_would=196 3:^_<we>_x=-1518 3:^_<we>_xed=-2452 3:^_<we>_xing=-2996 3:^_<you>_can=-942
3:^_<you>_get=-57 3:^_<you>_will=132 3:^_<you>_would=-493 3:^_AC_:=1362 3:^_FAULT_for=-7134 3:^_GOOD_<you>=199
3:^_GOOD_to=-1513 3:^_M_,=-452 3:^_M_:=-1530 3:^_M_FAILV=-871 3:^_M_for=920 3:^_M_x=307 3:^_N's_M=495 3:^_N_,=2045
3:^_N_AC=191 3:^_N_CLAIM=-2397 3:^_N_GOOD=-103 3:^_N_PERC=-270 3:^_N_had=2063 3:^_N_has=2323 3:^_N_is=-2354
3:^_N_should=-477 3:^_N_was=-2691 3:^_N_will=555 3:^_N_x=-2470 3:^_N_xed=-1501 3:^_PERC_the=-977 3:^_P_FAULT=-2782
3:^_P_were=-478 3:^_SARC_,=3175 3:^_SARC_P=16 3:^_SARC_PERC=784 3:^_SARC_T=-506 3:^_SARC_the=-1781 3:^_SARC_x=-304
3:^_T_was=-1355 3:^_T_will=-1346 3:^_T_xed=1191 3:^_a_M=235 3:^_a_P=167 3:^_a_T=-1536 3:^_a_x=-234 3:^_a_xly=308
3:^_all_it=486 3:^_all_x=-652 3:^_an_MORAL=-1988 3:^_an_x=-2262 3:^_and_where=91 3:^_any_other=-39 3:^_anybody_who=1559
3:^_as_<he>=-797 3:^_as_for=-157 3:^_as_to=323 3:^_as_x=976 3:^_at_#=-184 3:^_both_T=-260 3:^_by_<he>=1254
3:^_do_<we>=-862 3:^_even_the=193 3:^_everyone_else=1288 3:^_everyone_was=-2380 3:^_everyone_x=134 3:^_for_a=-94
3:^_for_x=190 3:^_from_x=-548 3:^_had_N=897 3:^_had_the=-1178 3:^_how_does=481 3:^_how_x=1151 3:^_if_<you>=-2690
3:^_if_the=-1024 3:^_in_M=455 3:^_in_N=-471 3:^_in_all=565 3:^_in_any=-2106 3:^_in_the=3791 3:^_in_this=-582
3:^_in_x=1771 3:^_is_a=391 3:^_is_there=-425 3:^_it_all=-1159 3:^_it_is=-2151 3:^_it_was=3103 3:^_it_will=-884
3:^_it_would=-3389 3:^_it_x=2679 3:^_its_always=1481 3:^_let_<i>=2981 3:^_let_<we>=4388 3:^_let_the=653
3:^_no_one=-1932 3:^_no_x=760 3:^_nobody_PERC=1815 3:^_nobody_could=-396 3:^_nobody_in=-1262 3:^_not_to=-2148
3:^_on_x=-1162 3:^_one_M=621 3:^_one_had=1653 3:^_one_x=-259 3:^_some_of=2569 3:^_that_a=-489 3:^_the_AC=3247
3:^_the_ELSE=1868 3:^_the_FAULT=2757 3:^_the_M=5325 3:^_the_M's=196 3:^_the_MORAL=744 3:^_the_P=-8457 3:^_the_P's=3102
3:^_the_T=-3652 3:^_the_T's=2336 3:^_the_most=-2220 3:^_the_two=2982 3:^_the_x=-4994 3:^_the_xing=-2207
3:^_there_are=58 3:^_there_is=-1234 3:^_there_was=-512 3:^_this_M=1152 3:^_this_is=-1366 3:^_this_one=-407
3:^_this_would=-1400 3:^_those_of=-58 3:^_to_x=-3992 3:^_two_x=1634 3:^_what_:=-664 3:^_what_a=1977 3:^_what_can=-1253
3:^_what_the=-328 3:^_what_was=-2580 3:^_what_x=2571 3:^_what_xly=-1453 3:^_when_<i>=-176 3:^_when_the=2040
3:^_where_there=-103 3:^_whoever_M=1449 3:^_why_PERC=393 3:^_why_was=14 3:^_with_N=137 3:^_with_all=-824
3:^_with_the=1720 3:^_with_x=-724 3:^_without_xing=2018 3:^_x_#=1098 3:^_x_(=121 3:^_x_:=-1895 3:^_x_<you>=270
3:^_x_M=2536 3:^_x_P=1509 3:^_x_all=-1386 3:^_x_and=708 3:^_x_be=-1106 3:^_x_for=-703 3:^_x_of=-4009 3:^_x_off=197
3:^_x_one=1444 3:^_x_so=1428 3:^_x_the=-760 3:^_x_were=-1297 3:^_x_what=-302 3:^_x_x=2726 3:^_xed_with=372
3:^_xing_#=557 3:^_xing_M=902 3:^_xing_a=459 3:^_xing_of=-1100 3:^_xing_the=20 3:^_xing_was=2201 3:^_xing_x=289
3:^_xly_anyone=927 3:^_|_#=1270 3:a_BAD_of=-798 3:a_IDLE_.=1318 3:a_M_,=-1020 3:a_M_.=9768 3:a_M_?=999 3:a_M_for=-793
3:a_M_is=1692 3:a_M_more=675 3:a_M_of=-4034 3:a_M_on=1731 3:a_M_that=-3662 3:a_M_to=-526 3:a_M_whose=-2367
3:a_M_with=-2433 3:a_M_without=-4539 3:a_M_x=-2587 3:a_P's_x=-1488 3:a_P_.=593 3:a_P_INSULT=-489 3:a_P_PERC=-1625
3:a_P_could=536 3:a_P_of=3002 3:a_P_to=233 3:a_P_who=-3939 3:a_P_with=1883 3:a_SARC_to=-1022 3:a_SARC_x=-61 3:a_T_,=349
3:a_T_is=-2385 3:a_T_that=1646 3:a_where_x=1683 3:a_x_,=1603 3:a_x_.=4474 3:a_x_?=-2194 3:a_x_M=-2999 3:a_x_P=782
3:a_x_T=-3104 3:a_x_and=461 3:a_x_because=1563 3:a_x_by=-3080 3:a_x_for=6603 3:a_x_from=2311 3:a_x_if=-1177
3:a_x_in=-2007 3:a_x_is=-742 3:a_x_of=-804 3:a_x_that=-2339 3:a_x_would=1318 3:a_x_x=-7204 3:a_xed_M=1611
3:a_xed_x=3347 3:a_xly_xed=308 3:about_BAD_,=-880 3:about_a_M=-640 3:about_the_M=-307 3:about_the_x=-136
3:again_._$=1388 3:all_PERC_x=-91 3:all_be_GOOD=1264 3:all_it_xed=486 3:all_of_<they>=-113 3:all_of_<we>=-901
3:all_the_P=433 3:all_the_xing=-1086 3:all_this_.=621 3:all_three_M=-2147 3:all_x_,=622 3:all_x_MORAL=-824
3:all_x_P=-652 3:all_x_x=-1159 3:always_the_same=2478 3:an_M_.=-1538 3:an_P_,=-1708 3:an_x_,=444 3:an_x_.=3522
3:an_x_M=-243 3:an_x_in=-1635 3:an_x_that=-3258 3:an_x_x=856 3:and_#_x=1472 3:and_<i>_am=-558 3:and_<i>_x=-127
3:and_<they>_PERC=-687 3:and_<they>_x=-4684 3:and_CHOSE_to=2232 3:and_CLAIM_"=1295 3:and_PERC_x=4121 3:and_a_M=-73
3:and_a_T=345 3:and_a_x=-1070 3:and_for_a=-91 3:and_in_the=2158 3:and_in_x=-1025 3:and_it_CIRC=4732 3:and_it_is=-1109
3:and_it_was=778 3:and_it_xed=-1813 3:and_no_x=474 3:and_not_in=-401 3:and_on_the=2425 3:and_one_x=576
3:and_since_then=1085 3:and_still_the=3342 3:and_that_was=2576 3:and_that_x=63 3:and_the_M=-5410 3:and_the_P=-6732
3:and_the_T=-1024 3:and_the_x=-1698 3:and_the_xing=1945 3:and_then_PERC=749 3:and_where_was=91 3:and_will_x=-2013
3:and_x_,=1095 3:and_x_.=-365 3:and_x_<we>=-3226 3:and_x_M=-215 3:and_x_a=-5986 3:and_x_it=2656 3:and_x_on=2016
3:and_x_the=-1565 3:and_x_to=-1773 3:and_x_x=1118 3:and_xed_it=-848 3:and_xed_the=-3631 3:anybody_who_had=1559
3:are_._$=30 3:are_P_who=-2941 3:are_all_PERC=-91 3:are_for_everybody=2721 3:are_the_same=74 3:are_x_.=1041
3:are_xed_in=620 3:as_<he>_own=-797 3:as_<we>_like=216 3:as_a_x=-2486 3:as_for_the=-157 3:as_it_x=3875 3:as_its_M=775
3:as_its_x=-1417 3:as_the_M=-673 3:as_the_P=-1568 3:as_the_T=-2342 3:as_the_x=-659 3:as_x_.=932 3:as_x_M=216
3:as_x_as=1233 3:as_x_x=-2271 3:at_#_$=-5775 3:at_#_M=652 3:at_#_N=472 3:at_#_and=-475 3:at_#_on=2192 3:at_#_x=-2779
3:at_#_xed=2150 3:at_<they>_x=864 3:at_M_#=401 3:at_all_,=-1446 3:at_its_x=-2468 3:at_once_.=-3368 3:at_the_M=-267
3:at_the_T=1750 3:at_the_x=1550 3:at_the_xing=906 3:at_x_,=2430 3:at_x_.=-10720 3:at_x_and=781 3:at_x_one=-24
3:be_GOOD_that=1264 3:be_PERC_<we>=-389 3:be_PERC_to=507 3:be_SANC_on=1492 3:be_a_x=-1050 3:be_having_this=-139
3:be_in_the=-3578 3:be_it_from=-1106 3:be_that_P=-2148 3:be_the_x=1011 3:be_x_,=-1975 3:be_x_as=932 3:be_x_if=1152
3:be_x_that=-24 3:be_x_to=-230 3:be_xed_,=742 3:be_xed_for=-1780 3:be_xed_in=-884 3:be_xed_that=-1162 3:be_xing_.=256
3:be_xing_for=-1530 3:because_it_was=-815 3:because_the_M=-1712 3:been_CIRC_off=223 3:been_CIRC_the=-297
3:been_KNEW_of=-3353 3:been_KNEW_that=-867 3:been_PERC_three=2852 3:been_PERC_to=-297 3:been_doing_this=-306
3:been_through_three=979 3:been_with_the=1085 3:been_x_,=568 3:been_x_.=1897 3:been_x_by=-51 3:been_x_for=1651
3:been_x_off=1018 3:been_x_to=510 3:been_x_x=-2475 3:been_xed_.=-2297 3:been_xed_by=35 3:been_xed_for=2434
3:been_xed_in=2543 3:been_xed_on=-853 3:been_xed_to=76 3:been_xed_x=1114 3:being_x_.=908 3:both_M_x=-2200
3:but_<he>_.=2099 3:but_its_M=-1359 3:but_on_DAY=-1314 3:but_the_M=-423 3:by_<he>_own=1254 3:by_DAY_.=-1820
3:by_P_<we>=-687 3:by_a_M=-1803 3:by_a_x=-1275 3:by_itself_,=-908 3:by_the_M=727 3:by_the_P=-229 3:by_the_T=-3
3:by_the_x=-1392 3:by_the_xing=1361 3:by_two_P=-678 3:by_two_x=760 3:by_x_.=662 3:by_x_x=1160 3:by_xing_the=1626
3:can_M_as=216 3:can_PERC_of=-1424 3:can_PERC_the=-11 3:can_be_PERC=-2881 3:can_be_xed=-410 3:can_one_x=-1253
3:can_x_the=-5230 3:can_x_up=1251 3:cannot_x_is=-1898 3:could_PERC_it=-583 3:could_be_xed=-3493
3:could_have_FOLLOW=1266 3:could_have_PERC=-2595 3:could_have_xed=3722 3:could_not_PERC=-2067 3:could_not_be=167
3:could_not_x=-2354 3:could_x_on=-1980 3:did_._$=308 3:did_<he>_x=-650 3:did_not_.=1624 3:did_not_M=-597
3:did_not_PERC=-4741 3:did_not_x=2155 3:did_xly_what=-88 3:do_,_and=1106 3:do_._$=-202 3:do_<we>_xly=-862
3:do_FAULT_here=955 3:do_M_,=1953 3:do_not_PERC=-863 3:do_not_do=955 3:do_not_x=-26 3:does_not_CHOSE=389
3:does_not_PERC=1886 3:does_not_do=-518 3:does_not_x=-5166 3:does_not_xed=-858 3:does_x_through=-548
3:doing_this_for=-306 3:each_._$=-837 3:else_._$=2552 3:even_the_T's=194 3:everybody_on_the=1345 3:everyone_in_the=2468
3:everyone_was_IDLE=-2380 3:everyone_x_FAULT=134 3:for_,_and=-57 3:for_._$=-1702 3:for_<i>_to=-1280
3:for_<we>_again=-1530 3:for_<we>_x=1826 3:for_M_,=-426 3:for_a_M=-250 3:for_a_P=455 3:for_a_x=-129 3:for_an_P=-1708
3:for_an_x=2089 3:for_everybody_,=1680 3:for_in_M=-1759 3:for_it_.=-2769 3:for_it_was=-1294 3:for_its_x=848
3:for_itself_:=859 3:for_the_M=-2907 3:for_the_P=655 3:for_the_T=2820 3:for_the_x=-821 3:for_this_M=-364
3:for_this_x=-1398 3:for_three_x=1373 3:for_two_M=-1690 3:for_two_x=-1276 3:for_x_,=1128 3:for_x_.=1529 3:for_x_:=1033
3:for_x_an=2021 3:for_x_x=-2454 3:from_<i>_to=-1106 3:from_a_M=-4014 3:from_a_T=2466 3:from_it_.=571 3:from_the_M=-1933
3:from_the_P=774 3:from_the_T=-2570 3:from_the_x=4766 3:from_x_,=819 3:from_x_on=-1475 3:from_x_one=665
3:get_what_<you>=-57 3:had_<he>_x=-797 3:had_<we>_x=748 3:had_PERC_for=-1496 3:had_a_M=-544 3:had_a_x=3961
3:had_been_CIRC=46 3:had_been_KNEW=194 3:had_been_PERC=3394 3:had_been_with=1085 3:had_been_x=-2867
3:had_been_xed=-2262 3:had_both_P=273 3:had_it_x=-1217 3:had_never_been=-973 3:had_no_M=53 3:had_no_x=-1466
3:had_not_FAILV=-410 3:had_not_been=-783 3:had_the_M=-3804 3:had_the_P=1593 3:had_the_PERC=-176 3:had_the_x=796
3:had_to_x=1476 3:had_x_.=-1028 3:had_x_it=-713 3:had_x_to=1288 3:had_x_x=-372 3:had_xed_,=2305 3:had_xed_.=-3329
3:had_xed_that=346 3:had_xed_the=515 3:had_xed_x=-381 3:has_a_BAD=-798 3:has_a_SARC=-61 3:has_at_x=-24
3:has_been_KNEW=169 3:has_been_PERC=-2157 3:has_been_doing=-306 3:has_been_x=3542 3:has_been_xed=1155 3:has_its_x=-2789
3:has_no_M=232 3:has_no_x=-1172 3:has_one_M=-1512 3:has_the_M=-1799 3:has_the_x=-3701 3:has_to_be=-55 3:has_x_x=1770
3:has_xed_.=2478 3:has_xed_x=210 3:have_CIRC_that=2175 3:have_FOLLOW_that=1266 3:have_PERC_,=-3169 3:have_PERC_.=-1826
3:have_PERC_;=-189 3:have_PERC_ELSE=1142 3:have_PERC_it=934 3:have_a_M=-59 3:have_been_KNEW=-881 3:have_been_x=2402
3:have_the_x=-2481 3:have_to_x=-604 3:have_x_been=979 3:have_x_it=-2105 3:have_x_the=143 3:have_xed_<they>=-1105
3:have_xed_<we>=1593 3:have_xed_a=867 3:have_xed_more=-1833 3:have_xed_the=-1444 3:have_xed_under=-1400
3:have_xed_with=207 3:having_this_xing=-139 3:how_a_x=-2720 3:how_x_x=388 3:if_<you>_P=-2690 3:if_the_M=-7614
3:if_the_P=1501 3:if_the_T=3788 3:in_#_$=13 3:in_._$=2667 3:in_<he>_M=1322 3:in_<he>_P=284 3:in_<they>_x=2891
3:in_DAY_.=-1322 3:in_M_#=-2586 3:in_M_.=-2754 3:in_M_of=1973 3:in_N_.=-447 3:in_N_<they>=-31 3:in_N_was=878
3:in_N_x=878 3:in_T_it=16 3:in_a_M=-1587 3:in_a_x=3017 3:in_all_x=565 3:in_any_other=-2106 3:in_one_x=2596
3:in_that_x=-540 3:in_the_IDLE=278 3:in_the_M=-5081 3:in_the_PERC=-653 3:in_the_T=3290 3:in_the_x=8491
3:in_the_xing=-3081 3:in_this_T=-1132 3:in_this_x=-2445 3:in_which_the=1928 3:in_x_#=130 3:in_x_,=470 3:in_x_.=-2401
3:in_x_M=-699 3:in_x_of=4326 3:in_x_the=-1934 3:in_x_to=612 3:in_x_x=2021 3:in_xing_that=-610 3:into_the_M=3857
3:is_,_x=-103 3:is_BAD_,=-2654 3:is_BAD_that=-372 3:is_CIRC_on=-1296 3:is_FAULT_for=744 3:is_FAULT_to=1600
3:is_N_.=2653 3:is_PERC_:=175 3:is_P_;=-1726 3:is_a_x=-3496 3:is_in_the=-86 3:is_no_x=288 3:is_not_a=1534
3:is_not_about=-880 3:is_not_for=-1280 3:is_not_the=342 3:is_not_x=-2572 3:is_not_xing=-191 3:is_of_x=-1170
3:is_on_the=-407 3:is_on_x=-565 3:is_only_as=1221 3:is_out_on=-155 3:is_the_M=2855 3:is_the_only=-1614 3:is_the_x=1632
3:is_to_be=1578 3:is_what_one=2457 3:is_what_the=-2700 3:is_what_x=2241 3:is_x_,=-726 3:is_x_.=-217 3:is_x_:=1918
3:is_x_and=-1198 3:is_x_than=840 3:is_x_the=573 3:is_x_to=-1053 3:is_x_x=-2506 3:is_xed_.=-1657 3:is_xed_by=1585
3:is_xing_to=2118 3:it_,_N=-198 3:it_,_T=1435 3:it_,_and=281 3:it_,_the=-524 3:it_._$=1152 3:it_CIRC_.=4732
3:it_all_x=-1159 3:it_at_#=-3235 3:it_at_x=3445 3:it_does_not=3391 3:it_from_<i>=-1106 3:it_has_been=1085
3:it_is_BAD=-372 3:it_is_about=-880 3:it_is_always=1327 3:it_is_not=-660 3:it_is_x=361 3:it_on_DAY=-803
3:it_that_the=2409 3:it_the_x=1124 3:it_to_,=-88 3:it_to_be=-1162 3:it_to_the=533 3:it_was_,=3452 3:it_was_KNEW=-480
3:it_was_a=225 3:it_was_again=-2266 3:it_was_the=314 3:it_was_x=-1017 3:it_will_be=-1648 3:it_would_be=-1532
3:it_would_x=21 3:it_x_,=1546 3:it_x_.=-220 3:it_x_for=-2188 3:it_x_in=2786 3:it_x_on=-2388 3:it_x_that=391
3:it_x_three=-839 3:it_x_to=-790 3:it_x_without=-1337 3:it_x_x=-1111 3:it_x_xing=-2076 3:it_xed_.=1944 3:it_xed_was=486
3:it_xed_x=-2148 3:its_M_.=1228 3:its_M_had=-445 3:its_M_in=402 3:its_always_the=1481 3:its_own_M=1721
3:its_own_P=-1695 3:its_x_.=-799 3:its_x_M=-1159 3:its_x_and=761 3:its_x_on=848 3:itself_,_the=524 3:itself_:_#=859
3:let's_be_MORAL=1844 3:let_<i>_x=2981 3:let_<we>_be=-24 3:let_everyone_through=401 3:let_the_M=3064
3:like_about_the=-302 3:like_these_one=-858 3:more_._$=1887 3:more_from_a=-1833 3:more_than_a=-5 3:most_of_<we>=668
3:most_x_x=-2220 3:never_been_x=-1599 3:no_._$=2634 3:no_BAD_,=511 3:no_M_.=2865 3:no_M_for=-1343 3:no_M_in=1387
3:no_M_on=-1747 3:no_M_will=-291 3:no_one_will=-1807 3:no_x_"=1295 3:no_x_.=-575 3:no_x_in=-346 3:no_x_of=-2793
3:no_x_will=-186 3:no_x_x=1952 3:nobody_._$=1192 3:nobody_KNEW_<we>=307 3:nobody_PERC_the=959 3:nobody_can_x=-2119
3:nobody_could_have=-396 3:nobody_had_a=12 3:nobody_in_the=-1086 3:nobody_xed_the=2355 3:not_._$=2993 3:not_<i>_M=-1314
3:not_CHOSE_to=719 3:not_FAILV_,=-410 3:not_M_the=-597 3:not_PERC_"=-814 3:not_PERC_.=1075 3:not_PERC_that=-1395
3:not_a_x=-311 3:not_about_BAD=-880 3:not_be_having=-139 3:not_be_x=1750 3:not_be_xing=-1530 3:not_been_xed=1193
3:not_do_FAULT=955 3:not_do_M=-518 3:not_for_<i>=-1280 3:not_have_xed=-2275 3:not_the_x=-1394 3:not_to_be=-2148
3:not_x_"=-670 3:not_x_,=-1871 3:not_x_.=2264 3:not_x_in=293 3:not_x_is=1647 3:not_x_the=1683 3:not_x_x=-2812
3:not_xed_to=851 3:not_xed_x=-858 3:not_xing_the=3091 3:of_#_DAY=467 3:of_._$=-748 3:of_<he>_x=1119 3:of_<they>_.=-319
3:of_<they>_x=-1556 3:of_<we>_M=2536 3:of_<we>_on=-397 3:of_BAD_.=4429 3:of_MORAL_MORAL=1980 3:of_M_#=457 3:of_M_,=3342
3:of_M_x=2519 3:of_N_,=343 3:of_SARC_for=-679 3:of_T_was=201 3:of_a_M=3538 3:of_a_x=-276 3:of_it_.=-1556
3:of_its_x=-128 3:of_that_x=-2219 3:of_the_M=771 3:of_the_P=1854 3:of_the_P's=642 3:of_the_T=314 3:of_the_x=-8228
3:of_the_xing=4309 3:of_this_M=-2389 3:of_this_SARC=-1100 3:of_this_T=-553 3:of_this_xed=-447 3:of_x_.=3930
3:of_x_:=-2720 3:of_x_M=4121 3:of_x_for=-1457 3:of_x_that=-1069 3:of_x_x=-856 3:of_xing_,=1746 3:of_xing_.=-1261
3:of_xing_in=-798 3:off_a_M=-862 3:off_on_DAY=223 3:off_the_M=-2716 3:off_the_x=2579 3:off_to_the=197 3:off_x_x=-1972
3:on_._$=-1898 3:on_<he>_M=-1246 3:on_<i>_M=747 3:on_DAY_.=-3438 3:on_DAY_by=223 3:on_DAY_x=1241 3:on_DAY_xing=-351
3:on_MORAL_was=-1253 3:on_M_#=-1488 3:on_M_one=1398 3:on_a_DAY=634 3:on_a_M=1078 3:on_a_x=-2423 3:on_it_.=2972
3:on_the_#=-1262 3:on_the_IDLE=1289 3:on_the_M=2388 3:on_the_T=-1439 3:on_the_x=3050 3:on_this_M=-668 3:on_three_x=848
3:on_whether_it=-155 3:on_x_,=1393 3:on_x_.=2869 3:on_x_M=-329 3:on_x_the=-1162 3:on_x_x=4125 3:on_xing_that=-548
3:once_._$=-3368 3:once_a_x=2526 3:one_,_and=1556 3:one_,_which=1332 3:one_._$=-4218 3:one_M_,=-1358 3:one_M_and=731
3:one_M_for=152 3:one_M_in=-1018 3:one_M_that=1156 3:one_M_x=1195 3:one_P_who=1787 3:one_can_PERC=-1424
3:one_does_not=-858 3:one_had_xed=1653 3:one_is_on=-407 3:one_must_not=667 3:one_of_<they>=-434 3:one_that_xed=-350
3:one_will_be=-1807 3:one_with_the=1017 3:one_x_.=-898 3:one_x_<we>=-259 3:one_x_a=4091 3:one_x_about=-1253
3:one_x_x=673 3:only_x_that=-2767 3:other_x_x=1405 3:out_,_and=175 3:out_._$=-4200 3:out_N_,=-1393 3:out_of_the=-729
3:out_of_x=2550 3:out_on_whether=-155 3:out_the_M=1078 3:over_._$=-2492 3:over_a_x=101 3:own_M_,=-170 3:own_M_.=-604
3:own_M_the=1254 3:own_M_x=-1198 3:own_P_xed=-490 3:own_T_x=-797 3:own_x_M=-2946 3:own_x_at=3336 3:same_M_,=451
3:same_M_.=-5993 3:same_M_x=1980 3:same_one_x=134 3:same_with_the=1481 3:same_x_,=-529 3:same_x_.=-605
3:should_all_be=1264 3:should_have_PERC=968 3:should_have_xed=-1281 3:since_#_$=-399 3:since_._$=2396
3:since_it_x=-1163 3:since_the_M=-1051 3:since_the_T=-2683 3:since_the_x=-1928 3:since_then_it=1085 3:so_the_M=888
3:some_of_<we>=2536 3:some_of_the=113 3:still_be_xing=256 3:still_x_.=-904 3:than_a_x=-5 3:than_the_x=374
3:that_<they>_x=-819 3:that_<we>_x=2117 3:that_M_.=2730 3:that_N_had=-1895 3:that_P_but=-2148 3:that_T_#=848
3:that_T_had=1089 3:that_a_M=1953 3:that_a_P=-266 3:that_a_x=1779 3:that_had_been=1030 3:that_it_was=-1550
3:that_of_the=1217 3:that_the_M=-4030 3:that_the_P=1025 3:that_the_T=724 3:that_the_x=49 3:that_two_M=2868
3:that_was_not=-9 3:that_was_x=-2139 3:that_x_,=1624 3:that_x_.=-13877 3:that_x_<we>=2469 3:that_x_M=1016
3:that_x_is=1362 3:that_x_of=-124 3:that_x_the=265 3:that_x_to=1787 3:that_x_with=1374 3:that_x_x=2420
3:that_xed_M=-943 3:that_xing_,=-753 3:that_xing_.=466 3:the_#_M=881 3:the_CIRC_M=-2150 3:the_DAY_M=-870
3:the_ELSE_.=-613 3:the_ELSE_is=175 3:the_ELSE_of=-485 3:the_ELSE_on=762 3:the_FAULT_,=515 3:the_FAULT_x=-945
3:the_FOLLOW_xing=-36 3:the_IDLE_,=1855 3:the_IDLE_.=-3223 3:the_IDLE_T=-2176 3:the_IDLE_x=2421 3:the_M's_M=1283
3:the_MORAL_P=744 3:the_MORAL_of=-5027 3:the_M_"=-1890 3:the_M_$=-2605 3:the_M_,=1022 3:the_M_.=1937 3:the_M_:=-68
3:the_M_;=-2102 3:the_M_<they>=2981 3:the_M_?=-742 3:the_M_CIRC=1842 3:the_M_CLAIM=-2683 3:the_M_FAILV=426
3:the_M_PERC=-3190 3:the_M_all=-429 3:the_M_and=-4059 3:the_M_are=2915 3:the_M_as=3084 3:the_M_at=-1219
3:the_M_because=-1268 3:the_M_could=2997 3:the_M_does=-1336 3:the_M_for=2973 3:the_M_from=355 3:the_M_had=-5885
3:the_M_has=-1749 3:the_M_have=-4168 3:the_M_in=-4337 3:the_M_is=-5994 3:the_M_of=4011 3:the_M_on=-771 3:the_M_one=1040
3:the_M_only=-1033 3:the_M_out=-1089 3:the_M_should=548 3:the_M_since=-1066 3:the_M_that=-2726 3:the_M_to=-4386
3:the_M_twice=-690 3:the_M_until=930 3:the_M_was=-915 3:the_M_were=2520 3:the_M_what=2373 3:the_M_when=-792
3:the_M_while=568 3:the_M_will=2922 3:the_M_with=-2444 3:the_M_without=1626 3:the_M_would=1159 3:the_M_x=-4359
3:the_M_xed=-3140 3:the_P's_M=727 3:the_P's_T=-1040 3:the_P's_it=642 3:the_P's_x=3892 3:the_PERC_,=-176
3:the_PERC_of=-653 3:the_P_,=5425 3:the_P_.=-1824 3:the_P_;=-835 3:the_P_<he>=591 3:the_P_CHOSE=-1037 3:the_P_CIRC=-656
3:the_P_CLAIM=3194 3:the_P_FAILV=-819 3:the_P_PERC=-2307 3:the_P_and=-1810 3:the_P_at=298 3:the_P_could=-3191
3:the_P_did=2927 3:the_P_does=1043 3:the_P_from=236 3:the_P_had=-1964 3:the_P_has=-739 3:the_P_have=-939 3:the_P_in=458
3:the_P_is=1032 3:the_P_of=-2491 3:the_P_on=-338 3:the_P_to=1861 3:the_P_was=-452 3:the_P_were=2522 3:the_P_who=2844
3:the_P_would=2911 3:the_P_x=-3424 3:the_P_xed=-3152 3:the_T's_M=-927 3:the_T's_P=3366 3:the_T's_T=-1698
3:the_T's_own=194 3:the_T's_x=-1881 3:the_T_,=-4941 3:the_T_.=2169 3:the_T_CLAIM=-253 3:the_T_KNEW=1524 3:the_T_did=509
3:the_T_for=2416 3:the_T_had=-3988 3:the_T_has=-1187 3:the_T_in=5239 3:the_T_is=-704 3:the_T_of=1060 3:the_T_that=-469
3:the_T_was=579 3:the_T_x=2658 3:the_T_xed=636 3:the_most_x=-2220 3:the_one_of=-2090 3:the_one_that=-350
3:the_one_with=1017 3:the_only_M=889 3:the_only_x=-369 3:the_only_xing=2168 3:the_other_x=2188 3:the_same_M=-3039
3:the_same_one=134 3:the_same_with=1481 3:the_same_x=-513 3:the_two_M=-1294 3:the_two_P=3930 3:the_two_x=-2389
3:the_x_,=-2265 3:the_x_.=1346 3:the_x_:=-955 3:the_x_<we>=-447 3:the_x_?=-1295 3:the_x_CIRC=288 3:the_x_M=273
3:the_x_MORAL=1606 3:the_x_P=3944 3:the_x_PERC=-2881 3:the_x_T=4291 3:the_x_and=-1897 3:the_x_are=-1735
3:the_x_as=-2023 3:the_x_at=-2389 3:the_x_could=-2096 3:the_x_did=-701 3:the_x_for=171 3:the_x_had=-593
3:the_x_has=-3178 3:the_x_in=960 3:the_x_is=1521 3:the_x_it=351 3:the_x_of=3148 3:the_x_on=-792 3:the_x_one=-5343
3:the_x_own=-490 3:the_x_that=4061 3:the_x_the=-393 3:the_x_there=1606 3:the_x_to=2056 3:the_x_was=3773
3:the_x_were=-2887 3:the_x_when=1602 3:the_x_whether=102 3:the_x_with=-2494 3:the_x_without=1256 3:the_x_would=-3746
3:the_x_x=-2979 3:the_x_xed=1676 3:the_x_xing=2505 3:the_xed_M=-1535 3:the_xing_.=-1773 3:the_xing_<we>=-1086
3:the_xing_M=-5322 3:the_xing_T=1078 3:the_xing_and=-1758 3:the_xing_had=4469 3:then_it_has=1085 3:then_the_M=1288
3:then_x_:=-910 3:there_are_P=-2941 3:there_is_no=-1234 3:there_is_xing=1091 3:there_was_,=-288 3:there_was_a=-1185
3:there_was_no=1978 3:there_was_x=-1052 3:there_was_xing=-1532 3:these_one_does=-858 3:this_._$=2066 3:this_M_,=473
3:this_M_.=-5288 3:this_M_has=-256 3:this_M_would=2084 3:this_M_x=-1931 3:this_T_again=-690 3:this_T_it=-1132
3:this_T_to=-1434 3:this_for_x=-306 3:this_is_,=-106 3:this_is_not=654 3:this_is_what=664 3:this_one_M=-1550
3:this_one_is=436 3:this_one_x=-3722 3:this_would_not=-1364 3:this_x_,=290 3:this_x_.=175 3:this_x_:=-2150
3:this_x_of=565 3:this_x_on=819 3:this_x_the=302 3:this_x_|=354 3:this_xed_the=-447 3:this_xing_if=-139
3:those_of_<we>=-58 3:those_two_x=1028 3:three_._$=-3315 3:three_M_.=-752 3:three_x_,=2856 3:three_x_.=-512
3:three_x_and=2316 3:three_x_of=-2599 3:three_x_to=-645 3:through_a_M=-412 3:through_three_x=-248 3:to_,_and=-88
3:to_._$=963 3:to_<we>_P=-356 3:to_FAULT_for=1343 3:to_IDLE_,=-872 3:to_M_,=161 3:to_M_.=-144 3:to_M_a=3948
3:to_M_the=1996 3:to_M_x=-1190 3:to_N's_x=-1396 3:to_N_,=466 3:to_N_.=-2220 3:to_PERC_.=-1703 3:to_PERC_at=-390
3:to_PERC_for=1659 3:to_PERC_it=755 3:to_PERC_that=1431 3:to_PERC_what=2326 3:to_a_x=-829 3:to_all_"=-1228
3:to_be_that=-2148 3:to_be_x=770 3:to_be_xed=-1580 3:to_do_,=-2056 3:to_each_other=-260 3:to_have_PERC=1620
3:to_have_to=1028 3:to_the_IDLE=1118 3:to_the_M=3322 3:to_the_P=782 3:to_the_T=721 3:to_the_same=-1068 3:to_the_x=299
3:to_x_.=923 3:to_x_<they>=-248 3:to_x_<we>=4538 3:to_x_M=770 3:to_x_N=-4187 3:to_x_SARC=-2266 3:to_x_a=2387
3:to_x_at=-2366 3:to_x_for=328 3:to_x_from=3173 3:to_x_is=-1726 3:to_x_it=-8079 3:to_x_no=704 3:to_x_on=1903
3:to_x_one=-408 3:to_x_out=-1006 3:to_x_that=927 3:to_x_the=1291 3:to_x_to=1553 3:to_x_up=-2550 3:to_x_whether=-1280
3:to_x_with=836 3:to_x_x=3975 3:too_much_to=881 3:twice_._$=-1851 3:twice_that_the=-480 3:two_._$=-4789 3:two_M_,=-1712
3:two_M_.=909 3:two_M_were=32 3:two_M_with=1161 3:two_M_x=-1704 3:two_P_,=2913 3:two_more_P=-1942 3:two_x_,=-623
3:two_x_.=2656 3:two_x_M=-3336 3:two_x_of=1634 3:two_x_x=1464 3:two_xed_x=355 3:under_the_x=-480 3:until_the_M=-133
3:until_the_x=-1555 3:up_._$=-1266 3:up_for_in=-223 3:was_,_as=-366 3:was_._$=-1306 3:was_CIRC_.=-1516
3:was_CIRC_the=1295 3:was_CLAIM_on=1398 3:was_FAILV_from=-273 3:was_IDLE_xing=-2380 3:was_KNEW_a=-1343
3:was_KNEW_in=153 3:was_KNEW_twice=-480 3:was_PERC_for=848 3:was_a_M=-707 3:was_a_x=929 3:was_again_the=-2266
3:was_at_the=-246 3:was_in_the=-3279 3:was_no_M=2023 3:was_not_.=1030 3:was_not_the=4427 3:was_not_x=1760
3:was_on_the=86 3:was_the_GOOD=-1883 3:was_the_IDLE=-2176 3:was_the_M=244 3:was_the_P=2056 3:was_the_one=-782
3:was_the_x=1660 3:was_there_for=3103 3:was_x_,=2364 3:was_x_.=-3288 3:was_x_;=1232 3:was_x_by=345 3:was_x_in=1150
3:was_x_not=-1248 3:was_x_to=-2360 3:was_x_until=1438 3:was_x_with=26 3:was_x_x=583 3:was_xed_.=-4675
3:was_xed_as=-1801 3:was_xed_by=-334 3:was_xed_to=-1099 3:was_xed_x=-944 3:was_xing_"=-2238 3:was_xing_the=-3338
3:was_xing_x=-1108 3:were_in_a=-1435 3:were_x_,=2984 3:were_x_.=-1059 3:were_x_a=345 3:were_xed_to=1185 3:what_:_x=-664
3:what_<you>_like=-302 3:what_a_x=1089 3:what_can_one=-1253 3:what_the_M=-6492 3:what_the_P=2956 3:what_the_x=-414
3:what_to_do=1245 3:what_was_the=-2176 3:what_x_when=1276 3:what_x_xly=3053 3:when_<i>_PERC=-176 3:when_N_x=2434
3:when_it_is=-2252 3:when_the_M=-3565 3:when_the_x=1665 3:where_it_is=774 3:where_the_M=-4594 3:where_the_x=-360
3:where_there_is=4855 3:whether_it_was=-155 3:whether_the_x=-1961 3:which_does_not=716 3:which_had_xed=124
3:which_is_what=183 3:which_the_M=-117 3:which_the_T=4102 3:which_was_x=-2385 3:while_the_M=568 3:who_<they>_are=-687
3:who_CLAIM_this=-256 3:who_KNEW_<we>=-659 3:who_PERC_,=393 3:who_cannot_x=764 3:who_could_have=-252
3:who_does_not=1035 3:who_had_the=-942 3:who_had_xed=690 3:who_was_IDLE=-618 3:who_x_<he>=564 3:who_x_it=-1387
3:who_x_the=3417 3:who_xed_#=-694 3:who_xed_it=-3740 3:who_xed_the=1706 3:who_xed_this=882 3:whoever_M_for=1449
3:whose_M_has=1234 3:whose_M_this=1123 3:why_the_M=-672 3:why_was_the=14 3:will_be_PERC=-389 3:will_be_SANC=-315
3:will_be_xed=1356 3:will_not_be=-1530 3:will_not_x=2829 3:will_only_x=-472 3:will_x_.=444 3:will_x_<i>=132
3:will_x_it=130 3:will_x_the=913 3:will_x_x=1492 3:with_<he>_.=-1543 3:with_<we>_T=-36 3:with_N_on=137 3:with_a_M=1682
3:with_a_x=-447 3:with_all_the=433 3:with_all_x=-824 3:with_an_x=-243 3:with_the_M=3407 3:with_the_MORAL=-222
3:with_the_P=1953 3:with_the_T=-3247 3:with_the_T's=-1698 3:with_the_same=1161 3:with_the_x=4460 3:with_this_T=-690
3:with_two_x=1133 3:with_x_the=1149 3:with_x_x=299 3:within_a_x=-1378 3:within_the_x=-4554 3:within_x_x=-7000
3:without_a_M=1095 3:without_a_where=1683 3:without_a_x=1315 3:without_an_M=-1538 3:without_x_.=-3618
3:without_xing_that=-1337 3:without_xing_the=1611 3:would_PERC_that=-493 3:would_be_a=-1177 3:would_be_more=5014
3:would_be_x=-223 3:would_have_CIRC=-39 3:would_have_PERC=-562 3:would_have_been=-2708 3:would_have_x=846
3:would_have_xed=254 3:would_never_have=-1062 3:would_not_be=-139 3:would_not_have=12 3:would_not_x=754
3:would_rather_x=1187 3:would_still_be=256 3:would_x_if=21 3:would_x_the=675 3:x_"_,=-987 3:x_"_.=2836 3:x_"_on=1929
3:x_"_when=-2208 3:x_"_x=-1793 3:x_#_$=1478 3:x_#_the=1098 3:x_#_x=-250 3:x_(_x=121 3:x_)_:=121 3:x_,_(=455
3:x_,_KNEW=-332 3:x_,_M=-963 3:x_,_N=-93 3:x_,_a=-1132 3:x_,_all=1271 3:x_,_an=305 3:x_,_and=-3555 3:x_,_as=-389
3:x_,_because=-1492 3:x_,_but=-1067 3:x_,_by=-233 3:x_,_in=178 3:x_,_it=194 3:x_,_no=1381 3:x_,_since=-305
3:x_,_the=-4747 3:x_,_then=-641 3:x_,_there=1766 3:x_,_this=1264 3:x_,_when=-986 3:x_,_which=-4302 3:x_,_will=338
3:x_,_with=1177 3:x_,_x=2086 3:x_,_xed=-244 3:x_,_xing=1266 3:x_,_xly=663 3:x_._$=-5532 3:x_._it=2590 3:x_._x=-1395
3:x_:_(=455 3:x_:_N=-3223 3:x_:_P=-703 3:x_:_a=-1895 3:x_:_nobody=3004 3:x_:_the=1572 3:x_:_x=2965 3:x_:_xing=-633
3:x_;_<we>=-3121 3:x_;_it=1477 3:x_;_the=-1807 3:x_<he>_M=-3110 3:x_<he>_x=1923 3:x_<i>_for=132 3:x_<they>_.=1241
3:x_<they>_M=1577 3:x_<they>_x=-711 3:x_<we>_FAULT=-447 3:x_<we>_M=2642 3:x_<we>_P=1788 3:x_<we>_x=800 3:x_<you>_M=270
3:x_?_$=1586 3:x_CLAIM_.=1460 3:x_FAULT_,=1040 3:x_IDLE_.=1121 3:x_MORAL_for=-824 3:x_MORAL_to=2652 3:x_M_,=-1815
3:x_M_.=-5316 3:x_M_:=1138 3:x_M_;=-2208 3:x_M_?=-843 3:x_M_FAILV=1393 3:x_M_and=1462 3:x_M_as=216 3:x_M_at=-3288
3:x_M_from=-2115 3:x_M_had=1225 3:x_M_has=-2370 3:x_M_in=315 3:x_M_is=2602 3:x_M_of=-1484 3:x_M_on=2162
3:x_M_since=1294 3:x_M_that=-1492 3:x_M_the=-237 3:x_M_to=-3297 3:x_M_was=2150 3:x_M_will=-898 3:x_M_without=2090
3:x_M_would=1653 3:x_M_x=297 3:x_M_xed=-2151 3:x_N_DAY=-679 3:x_N_x=3175 3:x_PERC_at=-509 3:x_P_,=929 3:x_P_.=-822
3:x_P_PERC=2080 3:x_P_from=-449 3:x_P_had=-2890 3:x_P_to=1125 3:x_P_was=-1070 3:x_P_who=1591 3:x_P_x=2388
3:x_P_xed=-2597 3:x_SARC_it=-2266 3:x_T_$=-3345 3:x_T_,=144 3:x_T_.=2929 3:x_T_FAILV=1684 3:x_T_PERC=-1215
3:x_T_and=-385 3:x_T_had=718 3:x_T_has=-288 3:x_T_is=74 3:x_T_x=-825 3:x_a_M=1628 3:x_a_T=690 3:x_a_x=661
3:x_about_a=-1253 3:x_about_the=-5 3:x_all_,=-300 3:x_all_the=-1086 3:x_an_P=630 3:x_an_x=952 3:x_and_<i>=-429
3:x_and_PERC=4121 3:x_and_a=1609 3:x_and_did=-769 3:x_and_got=-3541 3:x_and_had=899 3:x_and_have=-135 3:x_and_in=1668
3:x_and_not=-401 3:x_and_the=-497 3:x_and_was=425 3:x_and_x=-4148 3:x_and_xed=-1972 3:x_are_x=597 3:x_are_xed=-529
3:x_as_the=-1276 3:x_as_x=932 3:x_at_#=3909 3:x_at_once=-3368 3:x_at_the=1054 3:x_at_x=-2904 3:x_at_xing=4360
3:x_be_it=-1106 3:x_because_of=-2352 3:x_because_the=-1426 3:x_been_through=979 3:x_but_<he>=2099 3:x_by_a=-487
3:x_by_itself=-908 3:x_by_one=-3172 3:x_by_the=3716 3:x_by_x=-1431 3:x_can_be=-3007 3:x_could_PERC=483
3:x_could_x=-2307 3:x_did_xly=-88 3:x_does_not=-1446 3:x_for_,=-759 3:x_for_a=798 3:x_for_an=2162 3:x_for_itself=859
3:x_for_the=2255 3:x_for_this=2078 3:x_for_x=296 3:x_for_xing=2007 3:x_from_a=2466 3:x_from_the=4756 3:x_from_x=-2087
3:x_had_a=-924 3:x_had_been=-1451 3:x_had_xed=-962 3:x_has_at=-24 3:x_has_been=-190 3:x_has_x=1092 3:x_has_xed=3196
3:x_how_a=-425 3:x_if_the=-3034 3:x_in_DAY=-1107 3:x_in_M=-2635 3:x_in_a=-617 3:x_in_all=-1398 3:x_in_that=-2300
3:x_in_the=3749 3:x_in_which=2187 3:x_in_x=3065 3:x_in_xing=-176 3:x_is_FAULT=1600 3:x_is_P=-1726 3:x_is_a=1526
3:x_is_no=-198 3:x_is_not=-3020 3:x_is_on=-80 3:x_is_that=-889 3:x_is_the=-242 3:x_is_x=5124 3:x_it_,=1196
3:x_it_.=-778 3:x_it_that=447 3:x_it_to=736 3:x_it_was=1008 3:x_it_x=-5918 3:x_its_M=-1473 3:x_itself_,=-556
3:x_no_.=2634 3:x_no_x=1217 3:x_nobody_had=-1459 3:x_not_at=-1248 3:x_not_to=-225 3:x_of_#=-857 3:x_of_<he>=1657
3:x_of_<they>=450 3:x_of_BAD=1540 3:x_of_M=-342 3:x_of_MORAL=1844 3:x_of_SARC=-679 3:x_of_a=3600 3:x_of_its=1879
3:x_of_the=5484 3:x_of_this=-4129 3:x_of_two=-1701 3:x_of_x=-6254 3:x_of_xing=-2638 3:x_off_the=1018 3:x_off_to=197
3:x_off_x=-1972 3:x_on_"=-946 3:x_on_<he>=-788 3:x_on_<i>=-542 3:x_on_a=-656 3:x_on_the=2189 3:x_on_three=848
3:x_on_x=3636 3:x_on_xing=-548 3:x_one_,=199 3:x_one_.=429 3:x_one_M=-4558 3:x_one_P=-1175 3:x_one_can=-1424
3:x_one_x=-471 3:x_out_,=2475 3:x_out_N=-1393 3:x_out_of=525 3:x_out_the=654 3:x_own_P=-490 3:x_since_.=1185
3:x_since_the=-1338 3:x_still_for=-2646 3:x_than_the=-870 3:x_that_<he>=-310 3:x_that_<we>=1426 3:x_that_M=3777
3:x_that_T=1937 3:x_that_a=3523 3:x_that_it=170 3:x_that_no=-2708 3:x_that_the=104 3:x_that_was=-3094 3:x_that_x=528
3:x_that_xed=325 3:x_that_xing=421 3:x_the_CIRC=-3028 3:x_the_M=-4491 3:x_the_MORAL=-1701 3:x_the_P=4920
3:x_the_T=-3689 3:x_the_other=713 3:x_the_same=134 3:x_the_two=-1863 3:x_the_x=5429 3:x_there_was=1612 3:x_three_x=-839
3:x_through_a=-412 3:x_through_the=-1527 3:x_to_.=-383 3:x_to_<we>=23 3:x_to_IDLE=-872 3:x_to_M=-975 3:x_to_N=-4705
3:x_to_PERC=5603 3:x_to_a=-2952 3:x_to_all=-3141 3:x_to_be=-225 3:x_to_it=21 3:x_to_one=-1159 3:x_to_the=-1135
3:x_to_x=5799 3:x_twice_,=204 3:x_two_M=1980 3:x_two_P=-2607 3:x_two_x=-312 3:x_under_the=-670 3:x_until_the=2162
3:x_up_.=-1266 3:x_up_for=-223 3:x_was_.=918 3:x_was_one=-2641 3:x_was_out=988 3:x_was_x=2282 3:x_was_xed=-385
3:x_were_N=-1297 3:x_were_x=1000 3:x_what_<you>=-302 3:x_when_the=50 3:x_where_it=774 3:x_where_the=-725
3:x_whether_the=-1961 3:x_which_of=474 3:x_will_be=2239 3:x_with_<he>=-1543 3:x_with_<we>=-467 3:x_with_a=-571
3:x_with_the=327 3:x_with_this=-690 3:x_within_the=-1981 3:x_within_x=-1002 3:x_without_a=-912 3:x_without_xing=273
3:x_would_have=343 3:x_would_not=44 3:x_would_x=-1123 3:x_x_"=1315 3:x_x_$=1190 3:x_x_,=-3660 3:x_x_.=2431
3:x_x_:=-2103 3:x_x_;=-157 3:x_x_<they>=621 3:x_x_<we>=1437 3:x_x_?=-488 3:x_x_FAULT=205 3:x_x_M=3618 3:x_x_N=-2640
3:x_x_P=247 3:x_x_PERC=1314 3:x_x_T=-1530 3:x_x_a=-344 3:x_x_and=-1829 3:x_x_at=2409 3:x_x_because=-3660 3:x_x_by=318
3:x_x_does=1272 3:x_x_for=1554 3:x_x_from=-830 3:x_x_if=-2385 3:x_x_in=1343 3:x_x_is=-91 3:x_x_it=-1539 3:x_x_its=-1205
3:x_x_of=-1030 3:x_x_on=-727 3:x_x_that=-1517 3:x_x_the=3400 3:x_x_to=1365 3:x_x_twice=204 3:x_x_two=-684
3:x_x_was=1172 3:x_x_when=911 3:x_x_with=-767 3:x_x_within=-2969 3:x_x_without=749 3:x_x_x=-5335 3:x_x_xed=2811
3:x_x_xing=-1362 3:x_xed_.=2843 3:x_xed_the=2127 3:x_xed_to=1428 3:x_xed_x=238 3:x_xing_.=696 3:x_xing_:=-2235
3:x_xing_;=1465 3:x_xing_about=884 3:x_xing_it=-1288 3:x_xly_:=3053 3:x_|_$=1912 3:xed_"_x=-179 3:xed_#_for=-694
3:xed_,_and=6793 3:xed_,_as=427 3:xed_,_the=1712 3:xed_._$=-5081 3:xed_<we>_all=621 3:xed_<we>_x=2009 3:xed_M_.=-953
3:xed_M_would=-482 3:xed_a_M=-1451 3:xed_a_x=-1556 3:xed_and_xed=-4028 3:xed_as_xed=-333 3:xed_at_#=-924
3:xed_at_x=-2795 3:xed_by_P=464 3:xed_by_a=-1594 3:xed_by_the=-2286 3:xed_by_two=-984 3:xed_by_x=836
3:xed_for_IDLE=2083 3:xed_for_the=402 3:xed_from_the=389 3:xed_in_M=1518 3:xed_in_a=-1002 3:xed_in_the=-1381
3:xed_it_,=2754 3:xed_it_was=-480 3:xed_it_x=747 3:xed_more_from=-1833 3:xed_on_a=-1499 3:xed_on_the=-1052
3:xed_over_.=-2003 3:xed_over_to=-872 3:xed_that_it=779 3:xed_that_the=521 3:xed_that_x=1055 3:xed_the_M=2211
3:xed_the_only=-369 3:xed_the_x=-1480 3:xed_this_off=-678 3:xed_to_N=560 3:xed_to_the=2477 3:xed_to_x=-1645
3:xed_twice_.=-2507 3:xed_under_the=-1400 3:xed_was_a=486 3:xed_where_the=1755 3:xed_with_all=433 3:xed_with_the=-1454
3:xed_x_,=304 3:xed_x_.=-1394 3:xed_x_of=493 3:xed_x_the=-1579 3:xed_x_x=-3971 3:xing_"_x=-3887 3:xing_#_x=-1437
3:xing_,_and=877 3:xing_,_as=-2161 3:xing_._$=658 3:xing_:_T=-457 3:xing_:_the=-2235 3:xing_;_the=195 3:xing_<he>_x=41
3:xing_<we>_x=-1086 3:xing_M_,=-616 3:xing_M_.=5346 3:xing_M_:=902 3:xing_T_.=1978 3:xing_T_PERC=-1341
3:xing_T_xed=-480 3:xing_about_the=74 3:xing_and_x=-1489 3:xing_at_the=-371 3:xing_by_the=-361 3:xing_for_<we>=-1530
3:xing_had_been=14 3:xing_had_one=5927 3:xing_if_the=3574 3:xing_in_the=-3188 3:xing_in_x=-798 3:xing_it_.=2258
3:xing_of_this=-1100 3:xing_on_the=-1046 3:xing_that_the=-2214 3:xing_the_M=2436 3:xing_the_P=933 3:xing_the_x=-935
3:xing_to_M=2224 3:xing_to_do=-1762 3:xing_to_have=1028 3:xing_to_x=-2806 3:xing_was_x=-58 3:xing_was_xed=1639
3:xing_will_x=1266 3:xing_with_<we>=-3698 3:xing_x_.=3373 3:xing_x_the=726 3:xing_x_to=-5019 3:xing_x_with=-58
3:xly_:_the=3053 3:xly_to_all=-1228 3:xly_what_the=-88 3:xly_xed_a=-862 3:|_#_|=1270 3:|_P_|=354 3:|_this_x=354
3:|_x_the=-1790 3:|_x_|=1311 cc:BAD+CIRC=-211 cc:BAD+CLAIM=1639 cc:BAD+FAILV=408 cc:BAD+FAULT=37 cc:BAD+PERC=-1476
cc:BAD+SARC=1034 cc:CHOSE+DAY=1320 cc:CHOSE+IDLE=-1181 cc:CHOSE+PERC=-123 cc:CHOSE+SARC=2326 cc:CIRC+CLAIM=975
cc:CIRC+DAY=-4866 cc:CIRC+ELSE=-850 cc:CIRC+FAILV=-504 cc:CIRC+FAULT=-141 cc:CIRC+FOLLOW=120 cc:CIRC+GOOD=-103
cc:CIRC+IDLE=1885 cc:CIRC+KNEW=-876 cc:CIRC+PERC=1818 cc:CIRC+SARC=734 cc:CLAIM+FAILV=596 cc:CLAIM+FAULT=2221
cc:CLAIM+FOLLOW=1213 cc:CLAIM+GOOD=-2645 cc:CLAIM+IDLE=3141 cc:CLAIM+KNEW=823 cc:CLAIM+MORAL=-3273 cc:CLAIM+PERC=8604
cc:DAY+ELSE=-1454 cc:DAY+GOOD=544 cc:DAY+IDLE=-538 cc:DAY+KNEW=-1966 cc:DAY+MORAL=871 cc:DAY+PERC=1442 cc:DAY+SANC=1492
cc:DAY+SARC=-63 cc:ELSE+GOOD=-1428 cc:ELSE+PERC=2312 cc:FAILV+PERC=2128 cc:FAILV+SARC=-256 cc:FAULT+FOLLOW=-1143
cc:FAULT+GOOD=-2357 cc:FAULT+KNEW=-3615 cc:FAULT+MORAL=975 cc:FAULT+PERC=948 cc:FOLLOW+PERC=-1213 cc:GOOD+IDLE=1808
cc:GOOD+PERC=-2861 cc:GOOD+SARC=-1573 cc:IDLE+PERC=8179 cc:IDLE+SARC=2733 cc:INSULT+PERC=-1067 cc:KNEW+PERC=1965
cc:MORAL+PERC=2190 cc:PERC+SARC=2400 cl:M=-4674 cl:Mn=-887 cl:P=6242 cl:Pn=1090 cl:T=2917 cl:Tn=4502 cl:W=1184
cl:Wn=1607 cp:BAD+<he>=1008 cp:BAD+<i>=2163 cp:BAD+<we>=278 cp:BAD+M=5047 cp:BAD+N=3476 cp:BAD+P=4024 cp:BAD+T=3580
cp:CHOSE+<he>=-2073 cp:CHOSE+<i>=-3174 cp:CHOSE+<they>=3062 cp:CHOSE+<we>=2770 cp:CHOSE+M=9784 cp:CHOSE+N=-1426
cp:CHOSE+P=2304 cp:CHOSE+T=3152 cp:CIRC+<he>=-2358 cp:CIRC+<i>=-909 cp:CIRC+<they>=-35 cp:CIRC+<we>=-1910
cp:CIRC+M=-6907 cp:CIRC+N=-3630 cp:CIRC+P=-8061 cp:CIRC+T=921 cp:CLAIM+<he>=-1665 cp:CLAIM+<i>=741
cp:CLAIM+<they>=-1954 cp:CLAIM+<we>=53 cp:CLAIM+M=4255 cp:CLAIM+N=-921 cp:CLAIM+P=-1247 cp:CLAIM+T=3200
cp:DAY+<he>=1484 cp:DAY+<i>=-668 cp:DAY+<they>=1372 cp:DAY+<we>=496 cp:DAY+M=-3421 cp:DAY+N=-4294 cp:DAY+P=2222
cp:DAY+T=-385 cp:ELSE+<he>=3576 cp:ELSE+<i>=1015 cp:ELSE+<they>=198 cp:ELSE+<we>=-1307 cp:ELSE+M=3432 cp:ELSE+N=1888
cp:ELSE+P=-206 cp:ELSE+T=-1665 cp:FAILV+<he>=1015 cp:FAILV+<i>=62 cp:FAILV+<we>=-915 cp:FAILV+M=-4775 cp:FAILV+N=1464
cp:FAILV+P=-1867 cp:FAILV+T=3958 cp:FAULT+<he>=512 cp:FAULT+<i>=1052 cp:FAULT+<they>=-1397 cp:FAULT+<we>=-931
cp:FAULT+M=-474 cp:FAULT+N=-4429 cp:FAULT+P=-247 cp:FAULT+T=-1377 cp:FOLLOW+<we>=828 cp:FOLLOW+M=-4608
cp:FOLLOW+P=-5330 cp:FOLLOW+T=-265 cp:GOOD+<he>=-2103 cp:GOOD+<i>=-1038 cp:GOOD+<they>=-750 cp:GOOD+<we>=-7600
cp:GOOD+M=-6449 cp:GOOD+N=-7179 cp:GOOD+P=-6624 cp:GOOD+T=-6320 cp:IDLE+<he>=-249 cp:IDLE+<they>=959 cp:IDLE+<we>=5952
cp:IDLE+M=4230 cp:IDLE+N=-2976 cp:IDLE+P=663 cp:IDLE+T=-1201 cp:INSULT+<we>=719 cp:INSULT+M=-260 cp:INSULT+N=1870
cp:INSULT+P=168 cp:INSULT+T=-957 cp:KNEW+<i>=-272 cp:KNEW+<they>=1412 cp:KNEW+<we>=185 cp:KNEW+M=-707 cp:KNEW+N=3748
cp:KNEW+P=-1168 cp:KNEW+T=1092 cp:MORAL+<he>=1712 cp:MORAL+<i>=-222 cp:MORAL+<they>=-233 cp:MORAL+<we>=-364
cp:MORAL+M=7300 cp:MORAL+N=2486 cp:MORAL+P=6694 cp:MORAL+T=-394 cp:PERC+<he>=7540 cp:PERC+<i>=-879 cp:PERC+<they>=4835
cp:PERC+<we>=-6875 cp:PERC+M=2790 cp:PERC+N=5238 cp:PERC+P=-2203 cp:PERC+T=-4745 cp:SANC+<he>=-1807 cp:SANC+M=3846
cp:SANC+P=2566 cp:SANC+T=1563 cp:SARC+<he>=614 cp:SARC+<i>=2415 cp:SARC+<they>=-1128 cp:SARC+<we>=3243 cp:SARC+M=10394
cp:SARC+N=-1620 cp:SARC+P=4369 cp:SARC+T=2444 cs:-=5874 cs:<he>=6729 cs:<i>=5144 cs:<they>=-1815 cs:<we>=696 cs:M=-8488
cs:N=3764 cs:P=630 cs:T=131 cv:M:BAD=-3444 cv:M:CHOSE=1103 cv:M:CIRC=1114 cv:M:CLAIM=1627 cv:M:DAY=-1167
cv:M:FAILV=-3987 cv:M:GOOD=-2698 cv:M:IDLE=733 cv:M:MORAL=4215 cv:M:PERC=5516 cv:M:SANC=-2147 cv:M:SARC=3016
cv:M:are=1570 cv:M:can=1313 cv:M:could=797 cv:M:did=-1695 cv:M:does=-1933 cv:M:had=-3067 cv:M:has=-1032 cv:M:have=-3917
cv:M:is=-520 cv:M:should=-2051 cv:M:was=-186 cv:M:were=1286 cv:M:will=-1312 cv:M:would=8368 cv:M:xed=-6660
cv:Mn:CIRC=1300 cv:Mn:DAY=-1682 cv:Mn:PERC=-4545 cv:Mn:could=1528 cv:Mn:had=-4703 cv:Mn:has=-827 cv:Mn:have=1047
cv:Mn:is=2829 cv:Mn:was=3233 cv:Mn:will=-291 cv:Mn:would=-154 cv:Mn:xed=-5630 cv:P:BAD=2811 cv:P:CHOSE=-2971
cv:P:CIRC=-4892 cv:P:CLAIM=-4788 cv:P:DAY=1504 cv:P:ELSE=300 cv:P:FAILV=876 cv:P:FAULT=-2558 cv:P:FOLLOW=-3114
cv:P:GOOD=-741 cv:P:IDLE=1234 cv:P:INSULT=1913 cv:P:KNEW=4851 cv:P:MORAL=-624 cv:P:PERC=-2659 cv:P:SARC=888
cv:P:are=-3586 cv:P:can=2161 cv:P:could=2644 cv:P:did=4131 cv:P:does=1566 cv:P:had=-272 cv:P:has=-249 cv:P:have=552
cv:P:is=1096 cv:P:should=1883 cv:P:was=-3690 cv:P:were=232 cv:P:will=3909 cv:P:would=-38 cv:P:xed=-3788 cv:Pn:BAD=-292
cv:Pn:CHOSE=-637 cv:Pn:FAILV=-410 cv:Pn:FAULT=-262 cv:Pn:MORAL=90 cv:Pn:PERC=-186 cv:Pn:SARC=424 cv:Pn:could=-2867
cv:Pn:did=3409 cv:Pn:does=-2625 cv:Pn:had=-2561 cv:Pn:has=1711 cv:Pn:have=762 cv:Pn:is=-3079 cv:Pn:was=-5195
cv:Pn:will=357 cv:Pn:would=725 cv:Pn:xed=6498 cv:T:CHOSE=-506 cv:T:CLAIM=2325 cv:T:DAY=-230 cv:T:ELSE=-288
cv:T:FAILV=61 cv:T:FOLLOW=-951 cv:T:GOOD=-661 cv:T:IDLE=-109 cv:T:KNEW=-814 cv:T:MORAL=1057 cv:T:PERC=-2380
cv:T:SANC=443 cv:T:SARC=671 cv:T:are=-618 cv:T:can=-637 cv:T:did=-2112 cv:T:had=-584 cv:T:has=-5656 cv:T:have=2162
cv:T:is=-3506 cv:T:was=4875 cv:T:will=-2552 cv:T:would=6032 cv:T:xed=5594 cv:Tn:PERC=-1693 cv:Tn:did=-1000
cv:Tn:was=878 cv:W:CHOSE=-42 cv:W:CIRC=412 cv:W:DAY=240 cv:W:ELSE=1322 cv:W:FAILV=181 cv:W:FAULT=-3040 cv:W:FOLLOW=1213
cv:W:GOOD=-3120 cv:W:IDLE=1953 cv:W:PERC=-5213 cv:W:SARC=973 cv:W:are=1596 cv:W:can=-6 cv:W:had=-1746 cv:W:has=566
cv:W:have=3956 cv:W:is=-86 cv:W:should=-287 cv:W:was=1591 cv:W:were=1134 cv:W:will=1569 cv:W:would=-1002 cv:W:xed=-3364
cv:Wn:FAULT=955 cv:Wn:PERC=-863 cv:Wn:has=961 cv:Wn:is=715 cv:Wn:would=-872 dig:0=9036 dig:1=-5208 dig:2=44 dig:3=455
last:-=-9143 last:<he>=4868 last:<i>=2373 last:<they>=4794 last:<we>=2476 last:M=-3813 last:N=3330 last:P=4895
last:T=-5452 len:0=-5524 len:1=8306 len:2=2457 len:3=2076 len:4=-4026 nm:0=13373 nm:1=10731 nm:2=-2914 nm:3=-13768
nm:4=-3094 np:0=-16990 np:1=5789 np:2=13491 np:3=2038 pm:=2704 pm:hp=2187 pm:hpm=4503 pm:ihp=2433 pm:ip=662 pm:ipm=1327
pm:iwp=-4757 pm:iwpm=1827 pm:m=-3810 pm:p=3074 pm:pm=-1757 pm:w=-3573 pm:whp=1884 pm:whpm=521 pm:wm=-12312 pm:wp=8758
pm:wpm=2994 q=3388 quote=2293 rule:asks_for_a_sanction=2636 rule:blames_by_sarcasm=-1364
rule:calls_it_somebody's_fault=-3028 rule:judges_a_person's_care=2462 rule:judges_a_person's_character=5882
rule:judges_a_person_in_hindsight=4217 rule:puts_it_on_a_person=856
rule:says_what_a_person_did_wrong_or_should_have_done=11885 rule:singles_somebody_out_as_the_one_who_failed=5117
rule:takes_it_back=694 semi=-7070 subj:<he>=-1826 subj:<i>=-4745 subj:<they>=1256 subj:<we>=1583 subj:M=-1060
subj:N=-3281 subj:P=-7101 subj:T=323 subj:anybody=2517 subj:anyone=1312 subj:everyone=281 subj:how=2167 subj:if=311
subj:it=2655 subj:nobody=1429 subj:someone=-383 subj:there=-60 subj:this=-2894 subj:what=-2510 subj:who=2338
subj:whoever=4620 subj:x=5604 w:a=1825 w:aalto=995 w:about=1555 w:accepts=157 w:access=2961 w:account=1254
w:accountant=-1113 w:accounting=199 w:accounts=-2104 w:act=-1158 w:acted=-758 w:action=-2771 w:add=-2248 w:added=534
w:adeyemi=678 w:after=-4693 w:afternoon=2999 w:again=4445 w:against=385 w:agency=2261 w:agreed=-1904 w:air=2016
w:alarm=4954 w:alarms=-228 w:alert=-1820 w:alerts=581 w:alias=530 w:all=-6220 w:allowed=1098 w:alone=-4360
w:already=-1624 w:also=921 w:alvarez=-1418 w:always=5078 w:am=2643 w:among=-3372 w:amount=-1789 w:an=2156 w:ana=-858
w:analyst=1241 w:and=-2081 w:another=-2710 w:answer=-551 w:answered=-1975 w:answers=791 w:anton=-2220 w:antonio=-193
w:any=-1142 w:anybody=125 w:anyone=4847 w:anywhere=-1410 w:apologised=-817 w:apparently=4468 w:applause=-679
w:apply=-1228 w:apprentice=666 w:approval=-1042 w:approvals=708 w:approve=787 w:approved=-253 w:approver=465
w:architects=-310 w:architecture=902 w:archive=13 w:are=-1276 w:around=-2311 w:arrives=291 w:as=-1727 w:ashamed=1257
w:ask=98 w:asked=-6353 w:asking=431 w:asks=-3195 w:assumed=-1106 w:at=-4117 w:attached=-637 w:attachment=932
w:attempt=1580 w:attempts=487 w:attention=2298 w:attributable=-473 w:audit=1415 w:auditor=814 w:auditors=-59
w:author=2984 w:authors=-1577 w:aware=1883 w:away=5502 w:b=-1902 w:back=300 w:backup=2388 w:bad=2314 w:badly=3053
w:balancer=-1332 w:bananas=1166 w:bank=-1922 w:banner=629 w:battery=383 w:be=2805 w:bearing=-3216 w:because=-4162
w:become=2776 w:bed=560 w:been=-831 w:before=-2416 w:began=2644 w:behind=-2202 w:being=6061 w:believe=1032
w:below=-3982 w:benedikt=-1086 w:bertrand=-23 w:best=1156 w:better=1443 w:between=3687 w:billing=-425 w:bit=3424
w:black=-1625 w:blame=5256 w:blamed=-23 w:blameless=-1831 w:blind=-1203 w:blue=3228 w:board=-5287 w:boiler=160
w:book=-1148 w:bookkeeper's=-267 w:bosun=2193 w:bot=-602 w:both=-3318 w:bothered=507 w:box=2246 w:boxes=-257
w:boy=-2195 w:branch=665 w:breach=-1616 w:break=-770 w:bridge=-2757 w:brigade=-4268 w:brilliant=-19 w:broke=413
w:broken=-3072 w:brought=1115 w:bruno=762 w:budget=-142 w:bug=2394 w:build=-129 w:building=3283 w:bulk=1683 w:bus=-14
w:busy=-2963 w:but=2988 w:button=1643 w:buy=2391 w:by=-3370 w:cabinet=-1526 w:cable=-1631 w:cables=-782 w:cache=28
w:caches=-1717 w:calculator=-267 w:calendar=-1038 w:call=1945 w:called=-422 w:caller=-2904 w:callers=57 w:calls=-2375
w:calm=-3420 w:came=-501 w:camera=-1868 w:can=4248 w:cannot=-137 w:canteen=278 w:captain=-1724 w:car=-23 w:card=-1611
w:cards=-771 w:care=-210 w:careless=169 w:caretaker=965 w:carriage=777 w:carried=-2198 w:carrier=-34 w:carrier's=-1698
w:case=-486 w:catch=677 w:caught=1536 w:cause=2214 w:caused=-731 w:centimetres=2439 w:centre=-1373 w:certain=-77
w:certainly=-1183 w:certificate=2176 w:change=-3998 w:changed=-897 w:changing=-365 w:channel=-1057 w:charge=2191
w:cheapest=2929 w:check=-3230 w:checklist=-1268 w:checks=681 w:chef=1294 w:chief=153 w:children=-398 w:choir=1471
w:chose=2202 w:claim=1058 w:class=-9 w:claudia=137 w:clause=-337 w:clean=974 w:cleaner=841 w:cleaning=-1070 w:clear=209
w:clerk=-694 w:clever=342 w:clicked=3111 w:client's=-810 w:clock=-2453 w:closed=-1332 w:closing=359 w:cluster=310
w:code=1532 w:coffee=4555 w:cold=657 w:colleague=-1233 w:colleagues=-1501 w:collegue=-512 w:colours=533 w:come=1114
w:comes=286 w:coming=-583 w:command=52 w:commander=1795 w:committee=374 w:common=1980 w:communication=110 w:company=32
w:compared=43 w:competitor's=-718 w:complete=-2171 w:compliance=1435 w:compliments=-1557 w:computer=-88
w:conclusion=-1895 w:confidence=1109 w:confirmation=1882 w:consistency=1736 w:consists=897 w:console=-849
w:consultant's=570 w:consultants=-881 w:consulted=-478 w:contract=-1874 w:contractor=-1364 w:contrary=1340
w:contributing=445 w:contribution=455 w:contributors=620 w:control=2973 w:controller=2296 w:conversation=-1698
w:cooks=1932 w:coordinator=-1453 w:copied=776 w:copy=2783 w:corner=2172 w:corners=1310 w:cost=293 w:costs=-104
w:could=-4322 w:count=581 w:counted=1456 w:counter=413 w:counting=1880 w:coupling=-2551 w:course=2818 w:covered=-5333
w:crane's=1283 w:creative=-276 w:credit=-1445 w:crew=2226 w:customer=-2145 w:customers=-1229 w:customs=16 w:cut=-1442
w:dairy=524 w:dana=1715 w:dashboard=-1407 w:data=-501 w:database=-4134 w:date=-880 w:day=-4586 w:days=-1408 w:dba=5297
w:dead=-3173 w:deadline=1747 w:dear=-440 w:decided=-3002 w:decimals=1761 w:decision=3760 w:degrees=-37 w:delay=-2401
w:deleted=1252 w:delivered=307 w:delivery=1449 w:department=2476 w:deploy=7776 w:deployed=-599 w:deputy=-2740
w:deserve=1969 w:designed=942 w:designer=2816 w:desk=5455 w:dev=-788 w:developer=1344 w:developers=1358 w:device=-1561
w:dialog=-202 w:did=-2496 w:didn't=-308 w:died=1876 w:dieter=612 w:diff=214 w:differ=-111 w:differences=89 w:digit=-472
w:director=-1070 w:disciplined=-1807 w:discount=-870 w:discovered=4709 w:disk=721 w:dispatch=-1948 w:dispatcher=1498
w:dns=-1137 w:do=3091 w:doctor=1817 w:document=1224 w:documentation=-2341 w:does=-1080 w:dog=-489 w:doing=392
w:don't=-887 w:done=-2257 w:door=-228 w:doors=-644 w:double-check=-597 w:down=-2634 w:downhill=2580 w:draft=-1055
w:dragan=560 w:drain=-3513 w:draw=-1346 w:drawing=-379 w:drew=-880 w:drift=-1652 w:drill=-1105 w:driver=-6199
w:drop=2456 w:dropped=1290 w:drops=98 w:dry=999 w:due=896 w:duty=-660 w:e-mail=-518 w:each=-4617 w:eager=-1070
w:early=-1466 w:easter=-1513 w:easy=-2468 w:editor=142 w:either=497 w:electrician=2089 w:eleven=-1287 w:else=1923
w:elsewhere=1080 w:empty=-1112 w:end=-5695 w:ended=1710 w:ends=488 w:engine=-498 w:engineer=2650 w:engineers=3512
w:english=-1127 w:enough=1774 w:entered=-694 w:err=-1726 w:error=-4014 w:errors=-1001 w:escalated=597 w:even=1237
w:evening=4342 w:evening's=-1248 w:event=1191 w:ever=722 w:every=-6333 w:everybody=-3459 w:everyone=3159
w:everything=-429 w:evidence=1947 w:exactly=-3659 w:excavator=-299 w:except=1339 w:exception=1537 w:excuse=1291
w:existed=389 w:exit=2128 w:expect=4951 w:expected=-2268 w:experience=-659 w:expert=-1708 w:experts=-834
w:expired=-1095 w:explain=-695 w:explained=-320 w:explanation=1133 w:extended=592 w:eyes=1058 w:faces=-40
w:facilities=-189 w:fact=-1237 w:factor=902 w:fail=-244 w:failed=-5635 w:failover=-4361 w:fair=-953 w:fairness=1177
w:fall=-1367 w:false=-1699 w:far=-477 w:farid=78 w:fault=-1818 w:faulty=-1041 w:february=467 w:feed=-183 w:feel=-1459
w:fell=1680 w:ferry=-332 w:field=-1500 w:figures=-4513 w:file=434 w:files=-1573 w:filter=-202 w:finally=2722
w:find=-2122 w:finding=-1678 w:findings=1295 w:finds=1985 w:fine=3727 w:fingers=1043 w:fire=-1383 w:firewall=3507
w:firm=744 w:firmware=-2676 w:first=-3136 w:fish=-1885 w:fit=-788 w:five=-3842 w:fix=-1442 w:fixed=651 w:flag=-704
w:flipping=-1825 w:flood=1547 w:floor=889 w:floors=-765 w:flying=-1530 w:folded=-1140 w:folder=-2159 w:follow=2878
w:follow-up=-4005 w:followed=-2044 w:font=1285 w:fool=3957 w:for=-4670 w:force=1428 w:foreman=872 w:foreman's=-4576
w:forgive=132 w:forgot=3301 w:forklift=3698 w:form=-1932 w:forty=613 w:forward=-91 w:found=-1054 w:four=4488
w:fourth=3471 w:frankly=1901 w:frederik=-2054 w:free=-456 w:freeze=878 w:freezer=2187 w:frequency=1136 w:friday=604
w:friends=560 w:from=2523 w:front=2784 w:frozen=1432 w:full=3175 w:further=-97 w:fuse=-3337 w:gap=-4130 w:gas=-486
w:gate=-798 w:gatekeeper=159 w:gauge=-2283 w:gave=-5339 w:gentleman=2001 w:gentlemen=5491 w:get=304 w:gets=-498
w:ghent=-2553 w:git=1428 w:give=-567 w:given=-1778 w:gives=-727 w:glad=-24 w:glance=-687 w:go=3979 w:goal=1694
w:goes=-5364 w:goggles=-1106 w:going=-1340 w:gone=884 w:good=6887 w:got=974 w:graph=4168 w:graphs=303 w:grateful=721
w:graz=-1599 w:green=-3593 w:greta's=473 w:grew=-1724 w:grey=2377 w:group=-827 w:guard=-2827 w:guards=997 w:guess=1025
w:guessing=1308 w:guide=-21 w:guilt=2009 w:guy=-2148 w:guys=531 w:h=391 w:habit=-206 w:hackers=-858 w:had=-5588
w:hair=1417 w:half=-432 w:hand=-4148 w:handed=-164 w:handle=1027 w:handled=552 w:handover=-23 w:hands=-3079
w:happen=2253 w:happened=462 w:happens=1276 w:happy=-2201 w:harbour=930 w:hardly=927 w:has=-5126 w:haste=-3175
w:hats=197 w:hauler=897 w:have=3006 w:having=-345 w:he=4824 w:head=-2751 w:health=686 w:hear=1070 w:heard=1114
w:height=-486 w:held=-2085 w:help=275 w:helpdesk=1069 w:helped=-4139 w:hence=-4662 w:her=-1966 w:here=2562
w:hidden=-1385 w:him=-2963 w:himself=4573 w:hindsight=-730 w:hint=2244 w:his=7033 w:hit=1704 w:hitch=268 w:hold=2162
w:holiday=-592 w:home=4121 w:honest=-144 w:hoped=1653 w:horn=-2962 w:hose=630 w:host=-243 w:hosting=1030
w:hostinova=-493 w:hotline=-3817 w:hour=-6872 w:hours=-5656 w:house=1670 w:how=2330 w:human=-2187 w:hundred=-576
w:hunt=-245 w:i=-641 w:ice=-1599 w:ida=396 w:idea=3751 w:if=4200 w:ignored=-1251 w:importer=-1881 w:impression=1686
w:in=-1012 w:inability=704 w:inattention=1934 w:inc-311=191 w:incident=-446 w:indeed=2056 w:index=2965 w:infinite=-1103
w:informed=186 w:infrastructure=-785 w:inside=-2715 w:inspector=-1898 w:instruction=-372 w:interesting=3817
w:intern=672 w:internet=-1135 w:interns=2077 w:into=3805 w:invoice=-881 w:irreversible=-202 w:is=-477 w:it=-527
w:item=1138 w:its=-6702 w:itself=-309 w:job=3658 w:jobs=-666 w:joined=-891 w:jonas=961 w:judge=596 w:judgement=41
w:judith's=-1867 w:june=-978 w:jury=-155 w:just=5016 w:k=-1395 w:kaisa=-1127 w:karim's=1755 w:keep=-5028
w:keeping=-1731 w:keeps=-4588 w:kenji=-106 w:kept=-586 w:kevin=1473 w:key=278 w:keyboard=1450 w:keys=4308
w:killed=-2185 w:kind=2796 w:klara=-473 w:knew=4071 w:know=-2961 w:knowing=-1737 w:known=1249 w:knows=4183 w:lab=1181
w:label=-3925 w:labelled=338 w:labelling=-36 w:labels=2360 w:lack=636 w:lacks=-223 w:lady=1043 w:lamps=-2556
w:landed=724 w:landlord=169 w:landlord's=160 w:larger=-1618 w:last=-3437 w:late=6303 w:later=4435 w:launch=1639
w:lawyer=-2584 w:lead=-2171 w:leader=-2832 w:leaflet=-267 w:leak=992 w:leaked=1746 w:leap=-2720 w:learn=2498
w:learning=2072 w:least=4043 w:leave=3190 w:leaves=559 w:led=-567 w:left=5444 w:legal=2822 w:length=835 w:leon's=-1513
w:leopold=-762 w:less=518 w:lesson=3592 w:let=6994 w:let's=1844 w:lets=2345 w:letter=-2363 w:letters=507 w:level=2377
w:lever=87 w:librarian=1424 w:licence=2042 w:lies=171 w:light=-939 w:lights=175 w:like=1013 w:limit=-280 w:line=-6066
w:lines=3445 w:list=-3174 w:listed=620 w:litres=-932 w:little=-1644 w:live=2392 w:load=-2682 w:lobby=-401 w:local=-2559
w:lock=-2126 w:locked=-982 w:log=4700 w:login=78 w:logs=-2618 w:lol=1428 w:long=586 w:longer=-794 w:look=2222
w:looked=2503 w:looking=4830 w:looks=1691 w:loop=-256 w:loose=-1951 w:lorry=-754 w:lose=2079 w:loss=-3175 w:lost=2365
w:lot=1546 w:luck=1089 w:m=-1395 w:machine=3108 w:machines=2028 w:mail=467 w:mailbox=964 w:mails=-639 w:main=1993
w:maintenance=-405 w:make=-1474 w:makes=669 w:malmö=-447 w:man=3716 w:manage=1278 w:managed=3624 w:management=264
w:manager=-1023 w:manual=356 w:many=197 w:map=-986 w:march=1314 w:marek=-1762 w:marks=1736 w:master=930 w:mateo=-2354
w:matter=-330 w:mattered=-46 w:may=-2630 w:mayor's=-244 w:me=4975 w:mean=-1444 w:means=1093 w:meant=2125
w:measured=-5212 w:meeting=-3341 w:memory=-2297 w:mess=1701 w:message=-2433 w:messages=-722 w:met=-3119 w:meter=-1053
w:metres=2317 w:midnight=2176 w:might=2512 w:migration=-876 w:milk=-407 w:mind=3382 w:ministry=-520 w:minute=-122
w:minutes=-9284 w:mirror=2164 w:missing=-4536 w:mistake=1749 w:mistakes=-327 w:mixing=906 w:mode=-1602 w:model=-539
w:monday=-1529 w:money=476 w:monika=-1297 w:monitor=-91 w:month=918 w:months=1306 w:mood=3063 w:more=3538
w:morning=-6432 w:most=-1389 w:mouse=1184 w:move=2309 w:moved=-1171 w:much=-3333 w:museum's=-490 w:must=3539 w:my=-2287
w:mystery=-1022 w:name=7320 w:named=-2547 w:names=1744 w:need=-2095 w:needed=64 w:needs=1121 w:negligence=-2069
w:neighbour's=-3945 w:neither=6012 w:network=1810 w:never=2255 w:new=-10200 w:next=460 w:nice=4242 w:night=-9450
w:nina=568 w:nine=-2649 w:ninety=537 w:no=-6836 w:nobody=4116 w:nobody's=1937 w:node=-5043 w:nodes=-1227 w:none=1966
w:noon=-2049 w:norm=-2988 w:not=7262 w:note=-2575 w:noted=-524 w:notes=-4559 w:nothing=-2191 w:notice=6863
w:noticed=-8816 w:now=-3452 w:number=-1622 w:numbers=799 w:nurse=1333 w:obvious=3556 w:occasions=848 w:of=3218
w:off=-1328 w:office=-741 w:officer=2737 w:old=-7412 w:on=-1840 w:once=-1470 w:one=-1322 w:one's=1961 w:ones=-1824
w:only=3795 w:open=-2372 w:opened=863 w:opens=-354 w:operations=1618 w:operator=-579 w:opinion=1788 w:opposite=-744
w:ops=1745 w:optional=256 w:or=-1798 w:orchestra's=1424 w:order=419 w:ordered=675 w:oskar=1490 w:ostrowska=-653
w:other=-5098 w:others=2707 w:our=4797 w:ours=-4545 w:out=-4036 w:out-of-office=-1207 w:outage=1699 w:over=-1448
w:overlook=481 w:owe=-447 w:owes=1008 w:own=-267 w:owner=-2732 w:owns=-5271 w:page=402 w:paged=-4476 w:pager=-2797
w:pages=2123 w:paid=4130 w:painted=-1016 w:pair=-1066 w:pallet=436 w:panel=-10581 w:paper=-2040 w:paralegal=1140
w:parcel=-2638 w:park=-288 w:parsley=675 w:part=-1102 w:partner=3052 w:partner's=-136 w:parts=-1044 w:passed=-994
w:passengers=433 w:passwords=1237 w:past=-13 w:patch=-1359 w:paulina=175 w:pay=-2960 w:payments=3416 w:payroll=-1530
w:pen=-1132 w:people=-1135 w:percent=707 w:perfect=505 w:perhaps=-1598 w:permit=-2341 w:person=5490 w:petra=2063
w:pharmacist=940 w:phone=6994 w:phones=1767 w:pipe=-1268 w:pity=391 w:plain=-726 w:plan=-2867 w:plane=724
w:planning=2543 w:plant=-169 w:platform=-480 w:pleasure=-610 w:pls=270 w:plug=-2230 w:plumber=-369 w:pocket=928
w:point=-2418 w:pointed=-1474 w:points=-5019 w:poison=-267 w:porter=3592 w:post=-401 w:post-mortem=1289 w:postman=760
w:present=-1297 w:press=-479 w:pressed=-3581 w:pressing=2908 w:presumably=2652 w:previous=-774 w:price=-1133
w:pricing=621 w:pride=325 w:primary=1559 w:printed=-17 w:printer=670 w:priorities=575 w:priscilla=-1321 w:priya=247
w:probation=592 w:problem=4898 w:procedure=3278 w:process=-1285 w:procurement=557 w:prod=-1322 w:product=2354
w:production=3309 w:professional=-1895 w:professionals=1790 w:professor=-518 w:program=-928 w:project=2930
w:promised=-462 w:prompt=362 w:properly=308 w:provider=-3374 w:ps=1362 w:pulled=805 w:pump=1239 w:pune=878
w:purchase=-838 w:pushed=1428 w:put=5784 w:puts=-2786 w:qa=727 w:quarter=2923 w:query=1960 w:question=-1319
w:questions=272 w:queue=-4189 w:quick=-1079 w:quiet=878 w:quiz=1247 w:rack=88 w:radar=-1414 w:rail=873 w:rails=216
w:raj=270 w:ran=720 w:range=72 w:rate=-1499 w:rather=1187 w:reach=-1053 w:reached=-3493 w:read=-357 w:reader=2083
w:readers=772 w:reading=5699 w:readings=-456 w:reads=133 w:really=-862 w:reason=-2168 w:reasons=190 w:receiver=-1065
w:recognised=308 w:record=1512 w:recorded=25 w:recorder=-509 w:red=3315 w:referred=-1088 w:regardless=2016
w:regrettable=-372 w:regrettably=-1781 w:rehearsal=-1733 w:rejected=-1281 w:relay=119 w:release=-2123
w:reliability=-2036 w:remarkable=-94 w:reminders=164 w:renew=400 w:report=-5204 w:reported=-3155 w:reports=-1923
w:request=620 w:reset=-556 w:respect=-686 w:respected=-512 w:responders=-5060 w:responsibility=463 w:responsible=-1675
w:rest=-116 w:restart=-537 w:restore=-1436 w:result=4275 w:retrained=1950 w:retro=-691 w:reverted=-2810 w:review=-3902
w:reviewer=2078 w:reviewers=-1567 w:right=-5448 w:ring=256 w:risk=-33 w:roads=-652 w:rolf=354 w:roll=-538
w:rollback=1880 w:room=7975 w:root=4586 w:rose=-183 w:roster=1491 w:rota=-10953 w:round=-35 w:rounds=-1021 w:row=-153
w:rule=595 w:rules=1238 w:run=-3005 w:runbook=-2212 w:runs=-2761 w:ruth=467 w:safe=-1822 w:safety=904 w:said=-3257
w:sail=-713 w:sailed=433 w:sales=-126 w:salt=391 w:same=-3882 w:sandoval=-664 w:sat=2821 w:saved=-2307 w:saving=-2380
w:saw=1458 w:say=-2382 w:saying=-6039 w:says=-2441 w:scanner=-2091 w:scheduler=-1736 w:schema=-311 w:school=2458
w:screen=-2509 w:screw=-1317 w:scribe=-7500 w:script=2453 w:scrolled=-13 w:second=-3876 w:seconds=3024 w:section=848
w:security=833 w:see=-5381 w:seeing=-1620 w:seems=1829 w:seen=-1981 w:send=465 w:sending=459 w:sends=1227 w:sense=1980
w:sensor=-5105 w:sent=1253 w:serious=-1418 w:server=4456 w:service=-5156 w:set=-1101 w:seven=-2064 w:shared=378
w:she=-1047 w:shift=-2428 w:ship=-318 w:ships=-956 w:shoemaker's=261 w:short=1287 w:shorter=1152 w:should=-19
w:show=-5145 w:showed=-4771 w:shown=3993 w:shows=2907 w:shut=-2608 w:side=968 w:sign=232 w:signatures=-1132
w:signed=770 w:signs=587 w:silence=1496 w:simple=2111 w:since=-4117 w:single=-4237 w:sirens=197 w:site=-283 w:sits=3301
w:six=-4135 w:six-year-old=-862 w:sixty=1759 w:size=63 w:skipped=-1040 w:slept=1733 w:sloppy=1508 w:slow=-1223
w:smoke=-127 w:so=-5764 w:so-called=2149 w:soda=391 w:sofia=-386 w:some=3122 w:somebody=7636 w:someone=3511
w:something=1861 w:somewhere=152 w:soon=-2323 w:sorensen=942 w:sorry=622 w:sound=-898 w:spare=-522 w:spared=954
w:speaks=2674 w:specialist=-231 w:speed=3160 w:spent=1849 w:spilt=524 w:splicing=3731 w:spoken=1434 w:spreadsheet=3821
w:squad=99 w:squeezed=630 w:st=-2235 w:staff=2086 w:staffed=-2464 w:staging=1562 w:stamp=-2756 w:standard=2035
w:standing=256 w:stands=-6585 w:start=-1239 w:started=318 w:stayed=-2354 w:staying=-3204 w:steady=708 w:steering=426
w:step=-799 w:steward=-108 w:still=681 w:stop=-3213 w:stopped=1154 w:stops=1536 w:storm=-3726 w:story=1987
w:straight=-2936 w:stroke=1089 w:stubborn=-2442 w:stuck=-2596 w:subject=-1530 w:suit=675 w:summer=1187 w:sunday=-724
w:supervisor=-1763 w:supplier=74 w:supplier's=3098 w:support=-694 w:surgeon=1843 w:surprise=-2930 w:surprised=1836
w:surveyor=-3042 w:swallowed=1046 w:swapped=-756 w:swiped=747 w:switch=3473 w:switched=-389 w:system=-818 w:table=-682
w:tag=903 w:take=-3477 w:taken=2401 w:takes=4434 w:taking=-1418 w:talk=1516 w:talking=564 w:tank=-882 w:tap=-46
w:tape=-3050 w:tariq=-1297 w:task=-1434 w:tbh=90 w:teacher=-480 w:teachers=-248 w:team=3416 w:teams=554 w:tech=291
w:technician=37 w:telco=915 w:tell=4872 w:tells=571 w:template=462 w:ten=346 w:tenant=699 w:tenants=2056 w:tender=-90
w:test=1622 w:tested=2085 w:tests=1040 w:than=5107 w:thank=-2074 w:thanks=-1862 w:that=-1143 w:thawed=2187 w:the=-4828
w:their=2052 w:theirs=-590 w:them=323 w:themselves=-968 w:then=2632 w:there=1240 w:these=-228 w:they=677 w:thing=3592
w:things=5273 w:think=2554 w:thinking=4628 w:third=2531 w:thirty=-4075 w:this=-1808 w:those=1894 w:thought=1673
w:thread=2515 w:three=-6957 w:through=216 w:thursday=1530 w:ticket=2597 w:tickets=2305 w:tie=3199 w:time=-1795
w:times=-569 w:to=1348 w:tobias=1252 w:today=-1713 w:together=-2930 w:token=-1906 w:told=-3295 w:tone=-2025 w:tons=675
w:too=899 w:took=-4946 w:tool=-7135 w:tools=5524 w:touch=2985 w:town=-2031 w:trail=488 w:train=1438 w:trained=308
w:trainee=-2391 w:training=-969 w:tran=-1162 w:translator=2141 w:treats=-291 w:trouble=911 w:truck=-2381 w:trucks=-2513
w:true=-1089 w:trust=-1292 w:trusted=4283 w:try=1982 w:tuesday=13 w:tunnel=-2811 w:turn=-707 w:turned=-1327
w:turns=2536 w:twelve=1253 w:twenty=-1460 w:twice=-1464 w:two=-7024 w:typed=-130 w:typing=-3537 w:under=1060
w:undersigned=848 w:understand=-877 w:undo=237 w:unfair=-1393 w:union=565 w:unit=-2194 w:unplugged=-1111 w:until=251
w:up=74 w:update=1267 w:us=-6924 w:use=-2166 w:used=2687 w:usual=-285 w:vacuum=841 w:vague=6 w:valid=-1136 w:value=-165
w:valve=1602 w:vendor=2543 w:vendor's=-775 w:version=1047 w:versions=-1315 w:video=1850 w:view=1353 w:vikram=1264
w:visits=160 w:voltage=1844 w:volume=1252 w:volunteers=1837 w:wait=1755 w:waiters=-218 w:wakes=-473 w:wall=435
w:want=1381 w:ward=-354 w:warehouse=489 w:warned=932 w:warning=1457 w:warnings=1800 w:was=-2065 w:watch=-902
w:watched=452 w:water=1896 w:waved=4585 w:way=-1945 w:we=21 w:weather=2221 w:web=884 w:website=1935 w:week=740
w:weekend=-908 w:weeks=4213 w:well=2220 w:went=4246 w:were=-2462 w:what=-2646 w:whatever=-352 w:when=-3031 w:where=738
w:whether=545 w:which=-2010 w:while=1073 w:who=8366 w:whoever=4620 w:whole=985 w:whose=126 w:why=-3791 w:will=-2659
w:wind=180 w:window=3943 w:winter=-2044 w:wipe=-1132 w:wisdom=-1103 w:wishes=-1162 w:witch=-245 w:with=-4265
w:within=-12753 w:without=6220 w:witness=1391 w:women=413 w:word=3947 w:words=3510 w:work=2711 w:worked=-1592
w:works=2753 w:workshop=2807 w:worn=-2118 w:worth=2469 w:would=2190 w:write=1740 w:writes=1091 w:written=-2824
w:wrong=2537 w:wrote=-1510 w:yannick=-1393 w:yard=1118 w:year=-2779 w:years=-1258 w:yet=1553 w:you=2526 w:young=1176
w:your=3041 w:zero=-542 w:zones=-3456
'''
