"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "8c23c62322eae5c48b5b7216bb56915ab731211af8196cabaae9a9721361f5c8"
OFFSET = -173
WEIGHTS = r'''
1:"=2573 1:#=-5310 1:$=4241 1:%=-283 1:(=-1142 1:)=-1142 1:*=-1750 1:,=-5840 1:.=7683 1::=-4583 1:;=-7109 1:<he>=8994
1:<i>=-525 1:<they>=6205 1:<we>=-3575 1:<you>=6031 1:?=3535 1:AC=2804 1:BAD=8628 1:CHOSE=6380 1:CIRC=-4945 1:CLAIM=4194
1:DAY=-2610 1:ELSE=4712 1:FAILV=-1949 1:FAULT=2457 1:FOLLOW=-8266 1:GOOD=-13137 1:IDLE=7220 1:INSULT=990 1:KNEW=-1181
1:M=-9264 1:M's=112 1:MORAL=10741 1:N=-4153 1:N's=7057 1:P=2706 1:P's=1501 1:PERC=2160 1:SANC=6947 1:SARC=10001
1:T=1284 1:T's=-226 1:^=4241 1:a=1678 1:about=1784 1:again=4693 1:all=-6213 1:already=-1371 1:also=1017 1:although=1732
1:always=5104 1:am=2354 1:an=1985 1:and=-795 1:any=-412 1:anybody=957 1:anyone=4900 1:are=-836 1:as=-2200 1:at=-3590
1:be=4222 1:because=-4709 1:been=-206 1:being=6162 1:both=-3529 1:but=2458 1:by=-2968 1:can=4352 1:cannot=-202
1:could=-4223 1:did=-2972 1:didn't=-1069 1:do=3724 1:does=-18 1:doing=407 1:don't=-962 1:each=-4629 1:either=499
1:else=3066 1:even=1173 1:ever=742 1:everybody=-2305 1:everyone=3155 1:finally=2849 1:for=-4600 1:from=751 1:further=90
1:get=158 1:gets=-569 1:got=918 1:had=-5040 1:has=-4866 1:have=3023 1:having=-212 1:here=2437 1:how=2589 1:if=3932
1:in=-797 1:into=3745 1:is=724 1:it=444 1:its=-6763 1:itself=-192 1:just=5346 1:let=7113 1:let's=1900 1:like=1299
1:might=2452 1:more=3514 1:most=-1176 1:much=-3606 1:must=4205 1:neither=6494 1:never=1888 1:no=-6455 1:nobody=3870
1:not=6425 1:of=2842 1:off=-1358 1:on=-1883 1:once=-1387 1:one=-1593 1:only=4626 1:or=-2097 1:other=-4838 1:out=-3348
1:over=-2052 1:own=-1842 1:pls=164 1:rather=1314 1:same=-3962 1:should=1339 1:since=-4291 1:so=-5196 1:some=3317
1:somebody=7768 1:someone=4897 1:still=950 1:than=5112 1:that=-813 1:the=-5618 1:then=3169 1:there=770 1:these=-12
1:this=-1314 1:those=2023 1:three=-6715 1:through=1008 1:to=569 1:too=1548 1:twice=-628 1:two=-7045 1:under=353
1:until=-637 1:up=912 1:was=-2017 1:were=-2354 1:what=-3145 1:when=-2851 1:where=365 1:whether=831 1:which=-1588
1:while=1376 1:who=8643 1:whoever=4298 1:whose=-73 1:why=-3720 1:will=-3833 1:with=-4327 1:within=-13513 1:without=6175
1:would=2789 1:x=-3796 1:xed=-3455 1:xing=1094 1:xly=10244 1:yet=1690 1:|=1358 2:"_,=947 2:"_.=897 2:"_<i>=-2046
2:"_<we>=1289 2:"_FAULT=-472 2:"_M=-1049 2:"_T=344 2:"_had=1177 2:"_is=-692 2:"_no=1129 2:"_nobody=238 2:"_not=1267
2:"_on=2106 2:"_was=-1547 2:"_when=-1984 2:"_x=242 2:"_xed=-1508 2:"_xly=-1281 2:#_$=-6372 2:#_%=-283 2:#_)=515
2:#_DAY=-598 2:#_M=2487 2:#_N=-611 2:#_PERC=-845 2:#_and=-444 2:#_for=-1531 2:#_let=314 2:#_of=-3119 2:#_on=1901
2:#_the=17 2:#_was=950 2:#_x=-3245 2:#_xed=2325 2:#_|=1358 2:(_#=515 2:(_x=-13 2:)_:=-13 2:)_the=515 2:*_xing=-383
2:,_#=881 2:,_(=515 2:,_<he>=1719 2:,_<i>=966 2:,_<they>=7776 2:,_<we>=3892 2:,_CLAIM=884 2:,_KNEW=-2715 2:,_M=-1987
2:,_N=2398 2:,_P=2202 2:,_SARC=750 2:,_T=3046 2:,_a=3225 2:,_all=1420 2:,_also=-146 2:,_an=3007 2:,_and=3338
2:,_as=-7788 2:,_at=-33 2:,_because=-1581 2:,_being=-1052 2:,_but=2561 2:,_by=-120 2:,_for=-513 2:,_had=71 2:,_has=1213
2:,_if=4860 2:,_in=3263 2:,_it=-1676 2:,_no=1563 2:,_on=2417 2:,_one=5589 2:,_or=353 2:,_pls=164 2:,_since=-5603
2:,_so=614 2:,_the=210 2:,_then=-116 2:,_there=1761 2:,_this=822 2:,_to=2610 2:,_two=-2135 2:,_until=-2565
2:,_when=-548 2:,_where=-3166 2:,_which=-4797 2:,_who=-1464 2:,_whose=-3168 2:,_will=464 2:,_with=499 2:,_x=3843
2:,_xed=4257 2:,_xing=1357 2:,_xly=3114 2:,_yet=762 2:._$=4390 2:._it=2651 2:._the=2424 2:._who=757 2:._x=3237
2::_#=881 2::_(=515 2::_BAD=2152 2::_N=-3177 2::_P=-436 2::_T=-383 2::_a=111 2::_how=-1736 2::_it=-2508 2::_nobody=2801
2::_the=209 2::_x=704 2::_xing=-683 2:;_<he>=-2698 2:;_<they>=1324 2:;_<we>=-4376 2:;_it=1462 2:;_the=-4223
2:;_there=-1688 2:;_to=-1646 2:;_x=3594 2:<he>_.=3935 2:<he>_BAD=950 2:<he>_CLAIM=177 2:<he>_IDLE=-197 2:<he>_M=-2035
2:<he>_MORAL=65 2:<he>_P=328 2:<he>_PERC=3034 2:<he>_T=-825 2:<he>_did=2122 2:<he>_does=769 2:<he>_for=-2148
2:<he>_had=-3127 2:<he>_has=-2174 2:<he>_is=-1233 2:<he>_own=3071 2:<he>_was=-791 2:<he>_x=7717 2:<he>_xed=2858
2:<i>_,=174 2:<i>_.=2912 2:<i>_CHOSE=-1100 2:<i>_FAILV=-381 2:<i>_FAULT=1220 2:<i>_M=805 2:<i>_P=381 2:<i>_P's=-1511
2:<i>_PERC=-1083 2:<i>_T=-621 2:<i>_am=2354 2:<i>_could=3937 2:<i>_did=-1517 2:<i>_for=195 2:<i>_had=3919
2:<i>_have=931 2:<i>_own=311 2:<i>_should=500 2:<i>_to=-2393 2:<i>_was=788 2:<i>_will=-880 2:<i>_would=-1691
2:<i>_x=2416 2:<i>_xed=2402 2:<they>_,=-330 2:<they>_.=6549 2:<they>_CHOSE=1417 2:<they>_M=5574 2:<they>_PERC=1327
2:<they>_T=-2358 2:<they>_are=-3078 2:<they>_could=-944 2:<they>_for=1026 2:<they>_had=3330 2:<they>_have=1172
2:<they>_in=-590 2:<they>_own=-1034 2:<they>_should=-1129 2:<they>_the=-2205 2:<they>_were=386 2:<they>_x=-537
2:<they>_xed=-837 2:<we>_"=1300 2:<we>_,=406 2:<we>_.=-3244 2:<we>_ELSE=426 2:<we>_FAILV=-614 2:<we>_FAULT=-533
2:<we>_FOLLOW=1289 2:<we>_GOOD=-2727 2:<we>_M=4963 2:<we>_P=4177 2:<we>_PERC=-2741 2:<we>_SARC=1087 2:<we>_T=2347
2:<we>_T's=-168 2:<we>_again=-1483 2:<we>_all=2924 2:<we>_an=110 2:<we>_and=1235 2:<we>_are=893 2:<we>_be=-188
2:<we>_can=1566 2:<we>_did=-2341 2:<we>_do=209 2:<we>_had=-4069 2:<we>_have=1561 2:<we>_in=-3425 2:<we>_like=286
2:<we>_on=-214 2:<we>_once=810 2:<we>_own=-4289 2:<we>_should=-478 2:<we>_the=-3359 2:<we>_to=-4011 2:<we>_were=-3282
2:<we>_will=850 2:<we>_would=1006 2:<we>_x=9969 2:<we>_xed=-3897 2:<we>_xing=-2154 2:<we>_xly=-692 2:<you>_,=200
2:<you>_M=753 2:<you>_P=-2653 2:<you>_PERC=-179 2:<you>_can=981 2:<you>_get=362 2:<you>_like=-338 2:<you>_will=195
2:<you>_would=-583 2:<you>_x=2790 2:?_$=5162 2:AC_.=-2221 2:AC_:=1278 2:AC_x=1244 2:BAD_,=735 2:BAD_.=5731
2:BAD_;=-1396 2:BAD_M=-2720 2:BAD_P=-208 2:BAD_and=2588 2:BAD_by=-1515 2:BAD_in=509 2:BAD_is=-269 2:BAD_of=3652
2:BAD_that=-540 2:BAD_to=2112 2:BAD_x=323 2:CHOSE_.=760 2:CHOSE_not=-1225 2:CHOSE_that=-1132 2:CHOSE_to=4830
2:CIRC_,=-723 2:CIRC_.=259 2:CIRC_<he>=1203 2:CIRC_M=-4027 2:CIRC_at=411 2:CIRC_for=-3024 2:CIRC_off=-1698
2:CIRC_on=-2626 2:CIRC_that=1910 2:CIRC_the=-1521 2:CIRC_to=1348 2:CIRC_x=-986 2:CLAIM_"=569 2:CLAIM_#=-615
2:CLAIM_,=-2367 2:CLAIM_.=633 2:CLAIM_in=-4 2:CLAIM_it=74 2:CLAIM_on=2245 2:CLAIM_the=-2876 2:CLAIM_this=-92
2:CLAIM_to=77 2:CLAIM_x=5920 2:DAY_,=-796 2:DAY_.=-7526 2:DAY_;=-1297 2:DAY_M=-916 2:DAY_and=3898 2:DAY_by=245
2:DAY_x=626 2:DAY_xing=895 2:ELSE_,=228 2:ELSE_.=932 2:ELSE_T=439 2:ELSE_is=112 2:ELSE_of=-343 2:ELSE_on=775
2:ELSE_than=2627 2:ELSE_x=704 2:FAILV_,=-543 2:FAILV_.=-862 2:FAILV_from=-197 2:FAILV_it=-907 2:FAILV_the=-359
2:FAILV_to=-2385 2:FAILV_x=1055 2:FAULT_"=-472 2:FAULT_,=4494 2:FAULT_.=158 2:FAULT_;=-735 2:FAULT_and=-4303
2:FAULT_for=-2578 2:FAULT_from=-138 2:FAULT_here=786 2:FAULT_is=846 2:FAULT_that=3456 2:FAULT_the=-1279 2:FAULT_to=-806
2:FAULT_x=954 2:FOLLOW_.=-4087 2:FOLLOW_that=1372 2:FOLLOW_the=-3291 2:FOLLOW_xing=-111 2:GOOD_.=-2698
2:GOOD_<we>=-3903 2:GOOD_<you>=-1000 2:GOOD_M=-3594 2:GOOD_T=-800 2:GOOD_it=2017 2:GOOD_that=1102 2:GOOD_the=-2556
2:GOOD_to=-1426 2:GOOD_xing=-654 2:IDLE_$=-613 2:IDLE_,=1187 2:IDLE_.=7168 2:IDLE_M=1153 2:IDLE_T=-1870
2:IDLE_there=105 2:IDLE_to=563 2:IDLE_x=3592 2:IDLE_xing=-2479 2:INSULT_PERC=-448 2:KNEW_.=2647 2:KNEW_<we>=-5098
2:KNEW_a=-1419 2:KNEW_and=608 2:KNEW_at=-140 2:KNEW_in=120 2:KNEW_it=-213 2:KNEW_of=-3786 2:KNEW_that=485
2:KNEW_the=286 2:KNEW_to=1108 2:KNEW_twice=-570 2:M's_M=1365 2:MORAL_,=2463 2:MORAL_.=-1625 2:MORAL_;=-1398
2:MORAL_MORAL=1928 2:MORAL_P=753 2:MORAL_and=2082 2:MORAL_for=-1472 2:MORAL_in=2820 2:MORAL_of=-4896 2:MORAL_the=4462
2:MORAL_to=5078 2:MORAL_was=-167 2:MORAL_x=1174 2:M_"=-3934 2:M_#=-2488 2:M_$=-2709 2:M_,=10814 2:M_.=-161 2:M_:=135
2:M_;=-5861 2:M_<he>=677 2:M_<they>=2965 2:M_<we>=-449 2:M_?=2051 2:M_CIRC=136 2:M_CLAIM=-2642 2:M_FAILV=-2409
2:M_PERC=-4136 2:M_a=4094 2:M_all=-434 2:M_and=-3590 2:M_are=1805 2:M_as=3495 2:M_at=-3729 2:M_because=-1140
2:M_been=-843 2:M_by=-232 2:M_can=-2678 2:M_could=3130 2:M_did=-2858 2:M_does=-1799 2:M_for=530 2:M_from=-4464
2:M_had=-2535 2:M_has=290 2:M_have=-7016 2:M_in=-3076 2:M_is=-3265 2:M_it=2554 2:M_let=-3988 2:M_more=2664 2:M_of=-1669
2:M_off=-903 2:M_on=2864 2:M_once=758 2:M_one=1098 2:M_only=-1058 2:M_out=1056 2:M_should=-622 2:M_since=358
2:M_still=-1981 2:M_that=-11658 2:M_the=2879 2:M_this=-96 2:M_to=-3483 2:M_too=1700 2:M_twice=1604 2:M_under=3243
2:M_until=1069 2:M_was=1465 2:M_were=-219 2:M_what=2682 2:M_when=-5341 2:M_while=879 2:M_whose=-2457 2:M_will=-1034
2:M_with=-1506 2:M_without=-1531 2:M_would=3179 2:M_x=-12449 2:M_xed=-3279 2:M_xing=1080 2:M_|=777 2:N's_,=-1695
2:N's_BAD=1414 2:N's_M=2740 2:N's_x=-1390 2:N_,=417 2:N_.=3817 2:N_<they>=-60 2:N_AC=-39 2:N_CLAIM=-1354 2:N_DAY=-713
2:N_FAILV=719 2:N_GOOD=-53 2:N_PERC=-1070 2:N_and=101 2:N_did=4760 2:N_had=-599 2:N_has=-2031 2:N_is=630 2:N_on=47
2:N_should=-707 2:N_that=2708 2:N_was=-4093 2:N_will=745 2:N_x=487 2:N_xed=-3257 2:N_|=-2306 2:P's_BAD=254 2:P's_M=1785
2:P's_P=-3182 2:P's_T=-990 2:P's_it=697 2:P's_x=4227 2:PERC_"=-859 2:PERC_,=-7617 2:PERC_.=5591 2:PERC_:=-563
2:PERC_;=425 2:PERC_<they>=107 2:PERC_<we>=-1066 2:PERC_?=3902 2:PERC_ELSE=1066 2:PERC_M=2528 2:PERC_P=-729
2:PERC_T=1787 2:PERC_a=-1012 2:PERC_about=2324 2:PERC_at=3124 2:PERC_for=-7442 2:PERC_from=-3669 2:PERC_in=-155
2:PERC_into=605 2:PERC_is=3218 2:PERC_it=3761 2:PERC_its=1108 2:PERC_of=-2161 2:PERC_on=-1151 2:PERC_out=1046
2:PERC_that=211 2:PERC_the=5348 2:PERC_this=-1841 2:PERC_three=1518 2:PERC_to=5066 2:PERC_twice=-100 2:PERC_what=1701
2:PERC_where=-1642 2:PERC_whether=-150 2:PERC_who=-3092 2:PERC_x=1165 2:P_$=185 2:P_,=5375 2:P_.=-1810 2:P_:=-2951
2:P_;=-2784 2:P_<he>=503 2:P_<we>=-875 2:P_CHOSE=-2643 2:P_CIRC=-2548 2:P_CLAIM=885 2:P_FAILV=242 2:P_FAULT=-2867
2:P_FOLLOW=-3307 2:P_INSULT=-448 2:P_PERC=-2042 2:P_an=1078 2:P_and=-2342 2:P_at=-391 2:P_but=-2253 2:P_by=360
2:P_could=-1499 2:P_did=-1265 2:P_do=2805 2:P_does=2336 2:P_for=2278 2:P_from=-587 2:P_got=2892 2:P_had=-2458
2:P_has=291 2:P_have=-1187 2:P_how=1433 2:P_in=2311 2:P_is=1461 2:P_of=35 2:P_on=-2099 2:P_out=-1641 2:P_should=-228
2:P_to=4320 2:P_was=-1555 2:P_were=3357 2:P_who=-1167 2:P_whose=1876 2:P_will=375 2:P_with=1245 2:P_would=4145
2:P_x=-567 2:P_xed=-1085 2:P_xing=-1411 2:P_|=-1751 2:SANC_,=-2552 2:SANC_.=2005 2:SANC_at=-368 2:SANC_on=1257
2:SARC_,=3325 2:SARC_.=-85 2:SARC_P=1827 2:SARC_PERC=766 2:SARC_SARC=-1132 2:SARC_T=-305 2:SARC_for=-713
2:SARC_it=-2164 2:SARC_the=-3706 2:SARC_to=1612 2:SARC_x=2618 2:T's_M=-859 2:T's_P=3689 2:T's_T=-1461 2:T's_own=72
2:T's_x=-1721 2:T_#=950 2:T_$=-5544 2:T_,=245 2:T_.=2812 2:T_;=283 2:T_?=-1935 2:T_CHOSE=-1028 2:T_CLAIM=-155
2:T_FAILV=5358 2:T_KNEW=3265 2:T_PERC=-2616 2:T_again=-601 2:T_and=-4355 2:T_can=-827 2:T_could=-191 2:T_did=-892
2:T_for=-330 2:T_had=-4534 2:T_has=-3203 2:T_in=6904 2:T_is=-2338 2:T_it=-1386 2:T_let=334 2:T_of=4199 2:T_should=1064
2:T_that=1271 2:T_this=3298 2:T_to=-1577 2:T_was=-719 2:T_were=-1562 2:T_who=3086 2:T_will=1046 2:T_with=1002
2:T_would=-190 2:T_x=489 2:T_xed=618 2:^_"=-210 2:^_#=-1706 2:^_*=-1750 2:^_<he>=-3908 2:^_<i>=-5543 2:^_<they>=1770
2:^_<we>=-10428 2:^_<you>=-979 2:^_AC=1317 2:^_BAD=-329 2:^_FAULT=-8968 2:^_GOOD=-1152 2:^_M=-214 2:^_N=-6296
2:^_N's=4337 2:^_P=-9163 2:^_PERC=-1077 2:^_SARC=1417 2:^_T=1487 2:^_a=-179 2:^_all=-77 2:^_an=-3989 2:^_and=-107
2:^_any=694 2:^_anybody=2400 2:^_as=1945 2:^_at=1160 2:^_both=1617 2:^_by=1408 2:^_do=-692 2:^_even=324
2:^_everyone=537 2:^_for=892 2:^_from=-355 2:^_had=4076 2:^_how=2260 2:^_if=-1852 2:^_in=2251 2:^_is=470 2:^_it=523
2:^_its=1434 2:^_let=7981 2:^_must=806 2:^_no=1873 2:^_nobody=403 2:^_not=-1280 2:^_on=-1079 2:^_one=2288 2:^_some=2288
2:^_someone=1238 2:^_that=698 2:^_the=380 2:^_there=-1498 2:^_this=-2050 2:^_those=107 2:^_to=-3810 2:^_two=1692
2:^_what=-2194 2:^_when=2140 2:^_where=105 2:^_while=498 2:^_who=1286 2:^_whoever=2712 2:^_why=291 2:^_with=2173
2:^_without=1537 2:^_would=-1154 2:^_x=366 2:^_xed=555 2:^_xing=3478 2:^_xly=3320 2:^_|=1358 2:a_BAD=-982 2:a_DAY=2696
2:a_FAULT=-2092 2:a_GOOD=-2946 2:a_IDLE=282 2:a_M=-3280 2:a_P=641 2:a_P's=-1509 2:a_SARC=-547 2:a_T=3492 2:a_where=1790
2:a_x=-2457 2:a_xed=6610 2:a_xing=143 2:a_xly=177 2:about_BAD=-1046 2:about_a=-1605 2:about_it=-85 2:about_the=-854
2:about_this=3239 2:again_,=449 2:again_.=1450 2:again_the=-493 2:all_"=-1281 2:all_,=-1884 2:all_PERC=1847
2:all_be=1102 2:all_it=597 2:all_of=-1697 2:all_that=2198 2:all_the=-507 2:all_this=661 2:all_three=-2875 2:all_x=-3595
2:all_xing=-117 2:also_in=-146 2:always_the=2263 2:am_KNEW=1672 2:am_x=1363 2:an_M=-2032 2:an_MORAL=-1496 2:an_P=-225
2:an_x=172 2:an_xed=1354 2:and_#=2499 2:and_,=1947 2:and_<he>=-1122 2:and_<i>=2106 2:and_<they>=-1866 2:and_<we>=-1686
2:and_CHOSE=2199 2:and_CIRC=-1729 2:and_CLAIM=762 2:and_GOOD=3183 2:and_M=-2185 2:and_N=-4223 2:and_PERC=4140
2:and_a=358 2:and_both=-101 2:and_could=-3276 2:and_did=971 2:and_each=-2293 2:and_for=2412 2:and_got=-3705
2:and_had=625 2:and_have=1346 2:and_in=1496 2:and_it=2897 2:and_neither=4183 2:and_no=-1107 2:and_nobody=-2341
2:and_not=-1734 2:and_on=2082 2:and_one=1315 2:and_since=1088 2:and_so=191 2:and_still=4958 2:and_that=974
2:and_the=-13588 2:and_then=-821 2:and_there=32 2:and_this=-675 2:and_too=1184 2:and_two=-1109 2:and_was=-1587
2:and_where=-107 2:and_will=-3 2:and_with=579 2:and_x=-1169 2:and_xed=-7615 2:any_other=-1997 2:any_x=-1814
2:anybody_who=1627 2:anyone_x=-162 2:are_.=-201 2:are_P=-2845 2:are_all=-10 2:are_for=4138 2:are_only=2943 2:are_the=90
2:are_x=-2397 2:are_xed=-2368 2:are_xing=1514 2:as_"=1742 2:as_<he>=-1290 2:as_<they>=-2665 2:as_<we>=-92
2:as_FOLLOW=-4024 2:as_N=-200 2:as_P=1402 2:as_T=3884 2:as_a=-1400 2:as_ever=2878 2:as_for=-197 2:as_it=3814
2:as_its=-281 2:as_the=-5144 2:as_to=549 2:as_x=4381 2:as_xed=-416 2:at_#=-2303 2:at_<he>=1757 2:at_<they>=1719
2:at_M=314 2:at_N=-651 2:at_all=-1545 2:at_it=4640 2:at_its=-2201 2:at_once=-3595 2:at_the=4533 2:at_x=-6252
2:at_xing=4503 2:be_GOOD=1102 2:be_MORAL=1900 2:be_PERC=-1511 2:be_SANC=417 2:be_a=-1179 2:be_having=-103 2:be_in=-3585
2:be_it=-941 2:be_more=5035 2:be_that=-2253 2:be_the=940 2:be_x=1737 2:be_xed=-2514 2:be_xing=201 2:because_<he>=314
2:because_PERC=1663 2:because_a=-1214 2:because_it=-916 2:because_of=-2274 2:because_the=-2990 2:been_CIRC=-1043
2:been_KNEW=857 2:been_PERC=161 2:been_at=-491 2:been_doing=-217 2:been_through=992 2:been_with=1107 2:been_x=601
2:been_xed=945 2:been_xing=90 2:being_PERC=3475 2:being_x=2267 2:both_.=661 2:both_M=-3464 2:both_P=2378 2:both_T=-405
2:both_have=-479 2:but_<he>=2170 2:but_a=-1003 2:but_its=-1211 2:but_on=-1210 2:but_the=-596 2:but_this=-7 2:but_x=199
2:by_<he>=1408 2:by_DAY=-3208 2:by_M=-674 2:by_P=-3397 2:by_T=-2169 2:by_a=-2308 2:by_itself=-1299 2:by_one=-3293
2:by_someone=3323 2:by_the=2797 2:by_two=312 2:by_x=1828 2:by_xing=2177 2:can_M=286 2:can_PERC=483 2:can_be=-701
2:can_one=-1318 2:can_x=852 2:cannot_x=-1402 2:could_PERC=14 2:could_be=-4127 2:could_have=2120 2:could_not=-7505
2:could_x=-1095 2:did_,=2732 2:did_.=-1851 2:did_<he>=-567 2:did_it=2268 2:did_not=3692 2:did_so=-2858 2:did_the=-4937
2:did_what=-41 2:did_xing=-571 2:did_xly=-213 2:do_,=127 2:do_.=150 2:do_<he>=1690 2:do_<we>=28 2:do_FAULT=786
2:do_M=1618 2:do_not=717 2:does_not=661 2:does_the=-1139 2:does_x=-210 2:doing_this=-217 2:each_.=-824
2:each_other=-356 2:else_.=2309 2:else_was=-3856 2:even_the=324 2:even_x=-757 2:everybody_,=1507 2:everybody_else=-2134
2:everybody_on=1365 2:everyone_else=1374 2:everyone_in=2352 2:everyone_through=314 2:everyone_was=-2479
2:everyone_x=382 2:finally_x=2849 2:for_#=462 2:for_,=318 2:for_.=-1587 2:for_<he>=2859 2:for_<i>=282 2:for_<they>=346
2:for_<we>=568 2:for_IDLE=1600 2:for_M=-1018 2:for_T=-3802 2:for_a=3834 2:for_an=179 2:for_everybody=1507
2:for_in=-1778 2:for_it=-6389 2:for_its=950 2:for_itself=881 2:for_the=3188 2:for_this=-2142 2:for_three=1223
2:for_two=-2794 2:for_x=1936 2:for_xing=-3894 2:from_#=-877 2:from_<i>=-941 2:from_N=-2349 2:from_T=1834 2:from_a=-530
2:from_it=804 2:from_the=2968 2:from_x=-3450 2:further_x=90 2:get_what=152 2:get_x=2176 2:gets_xed=1552 2:had_<he>=-469
2:had_<we>=2914 2:had_CIRC=-910 2:had_FAILV=-411 2:had_GOOD=-83 2:had_M=-3313 2:had_N=739 2:had_PERC=-2325 2:had_a=5236
2:had_an=-3480 2:had_any=-223 2:had_been=-605 2:had_both=356 2:had_it=-1436 2:had_never=-3116 2:had_no=-1617
2:had_not=-1535 2:had_one=7982 2:had_the=-4832 2:had_to=1131 2:had_two=184 2:had_x=316 2:had_xed=1759 2:has_CIRC=603
2:has_a=-765 2:has_at=-188 2:has_been=2904 2:has_its=-3153 2:has_never=-428 2:has_no=-1275 2:has_one=-1533
2:has_since=-75 2:has_the=-5667 2:has_to=628 2:has_x=2777 2:has_xed=1487 2:have_CIRC=1774 2:have_FOLLOW=1372
2:have_KNEW=774 2:have_PERC=-680 2:have_SANC=353 2:have_a=1122 2:have_been=-451 2:have_had=199 2:have_not=439
2:have_the=-2469 2:have_to=-1246 2:have_x=-640 2:have_xed=893 2:having_this=-103 2:here_,=411 2:how_a=-2467
2:how_could=1575 2:how_does=327 2:how_the=1174 2:how_x=-646 2:if_<you>=-1072 2:if_one=3711 2:if_the=-1086 2:in_#=-530
2:in_.=2537 2:in_<he>=1115 2:in_<they>=2713 2:in_<we>=-2389 2:in_DAY=-1937 2:in_M=-2955 2:in_N=2656 2:in_T=3640
2:in_a=2166 2:in_all=-580 2:in_any=-2258 2:in_it=-2565 2:in_its=-2105 2:in_one=2122 2:in_that=-457 2:in_the=2216
2:in_this=-3887 2:in_three=-253 2:in_two=-3471 2:in_under=-536 2:in_which=2141 2:in_x=4910 2:in_xing=-99
2:into_the=3729 2:is_,=29 2:is_<they>=-885 2:is_BAD=-4972 2:is_CIRC=-567 2:is_FAULT=2498 2:is_N=1322 2:is_N's=3040
2:is_P=-1646 2:is_PERC=1405 2:is_SARC=1691 2:is_a=-5564 2:is_about=-1046 2:is_always=1123 2:is_in=-1667 2:is_no=-2103
2:is_not=447 2:is_of=-1150 2:is_on=-2113 2:is_only=1171 2:is_out=-418 2:is_that=-3918 2:is_the=-2522 2:is_there=-429
2:is_to=3035 2:is_what=-1286 2:is_x=5375 2:is_xed=-3697 2:is_xing=-1715 2:it_$=359 2:it_,=678 2:it_.=1163
2:it_CIRC=4766 2:it_CLAIM=-503 2:it_ELSE=1140 2:it_M=-2716 2:it_PERC=-359 2:it_again=5899 2:it_all=-1021 2:it_and=-255
2:it_as=1908 2:it_at=730 2:it_by=-1200 2:it_does=1369 2:it_from=-941 2:it_had=1701 2:it_has=1088 2:it_is=-350
2:it_on=-2016 2:it_that=1824 2:it_the=945 2:it_to=2757 2:it_was=1647 2:it_will=-1901 2:it_with=-261 2:it_without=1295
2:it_would=-2054 2:it_x=-3777 2:it_xed=-4950 2:it_xing=-523 2:its_M=1722 2:its_P=-696 2:its_always=1434 2:its_own=-1326
2:its_x=-2713 2:itself_,=-1688 2:itself_:=881 2:let's_be=1900 2:let_<i>=2180 2:let_<we>=4579 2:let_everyone=314
2:let_the=3991 2:let_x=250 2:like_,=286 2:like_about=-338 2:like_the=-1550 2:like_these=-697 2:more_.=1845
2:more_P=-1984 2:more_from=-1691 2:more_than=1671 2:more_x=3291 2:most_of=678 2:most_x=-2055 2:much_to=763
2:must_have=750 2:must_not=2569 2:never_PERC=2519 2:never_been=-2078 2:never_have=-1223 2:never_x=4211 2:no_.=2416
2:no_BAD=48 2:no_CIRC=-1016 2:no_M=-31 2:no_P=-3853 2:no_one=-940 2:no_x=-705 2:nobody_.=1462 2:nobody_KNEW=238
2:nobody_PERC=4813 2:nobody_at=-1227 2:nobody_can=-1938 2:nobody_could=-436 2:nobody_had=-3355 2:nobody_in=496
2:nobody_is=-931 2:nobody_x=1950 2:nobody_xed=2470 2:not_"=1408 2:not_.=2698 2:not_<i>=-1317 2:not_CHOSE=1018
2:not_CIRC=2803 2:not_FAILV=-543 2:not_M=-1259 2:not_PERC=-1591 2:not_a=-440 2:not_about=-1046 2:not_at=-2734
2:not_be=1911 2:not_been=-690 2:not_do=560 2:not_for=-2188 2:not_get=491 2:not_have=145 2:not_in=-491 2:not_the=2563
2:not_to=-3156 2:not_x=-650 2:not_xed=-1047 2:not_xing=1871 2:of_#=-1317 2:of_.=-935 2:of_<he>=3004 2:of_<they>=-2603
2:of_<we>=1960 2:of_BAD=4608 2:of_M=4059 2:of_MORAL=4656 2:of_N=1921 2:of_SARC=-713 2:of_T=191 2:of_a=3410 2:of_all=600
2:of_it=-1825 2:of_its=185 2:of_one=-1744 2:of_that=-3563 2:of_the=-2804 2:of_this=-2877 2:of_two=-1992 2:of_x=-721
2:of_xing=-5564 2:off_a=-999 2:off_on=245 2:off_the=487 2:off_to=-439 2:off_x=-1853 2:on_"=-1068 2:on_,=2274
2:on_.=-4030 2:on_<he>=-1246 2:on_<i>=202 2:on_DAY=-2504 2:on_M=2857 2:on_MORAL=211 2:on_N=325 2:on_PERC=-2544
2:on_a=-1239 2:on_it=2237 2:on_the=4173 2:on_this=1509 2:on_three=950 2:on_whether=142 2:on_which=-625 2:on_x=6754
2:on_xing=-1712 2:once_,=680 2:once_.=-2966 2:once_a=2434 2:once_again=1630 2:once_more=537 2:one_,=3662 2:one_.=-4184
2:one_M=-4788 2:one_P=1073 2:one_can=-1742 2:one_does=-697 2:one_for=1245 2:one_gets=1587 2:one_had=877 2:one_is=694
2:one_must=682 2:one_of=-2849 2:one_that=-387 2:one_will=-1911 2:one_with=1182 2:one_would=3087 2:one_x=-777
2:only_M=331 2:only_as=1171 2:only_the=15 2:only_x=-1883 2:only_xing=2178 2:or_<he>=-1101 2:other_M=-1684
2:other_T=1077 2:other_x=-4417 2:out_,=2424 2:out_.=-1922 2:out_N=-1643 2:out_in=-2204 2:out_of=1817 2:out_on=-393
2:out_the=226 2:out_to=763 2:out_x=-2855 2:over_.=-2092 2:over_a=135 2:over_the=933 2:over_to=-634 2:own_M=1224
2:own_P=-2123 2:own_T=-620 2:own_the=-2988 2:own_x=3505 2:pls_x=164 2:rather_x=1314 2:same_M=-3026 2:same_P=2196
2:same_in=-1523 2:same_one=382 2:same_with=1434 2:same_x=-253 2:should_all=1102 2:should_be=2422 2:should_have=-3269
2:should_not=243 2:since_#=-388 2:since_.=2485 2:since_DAY=1352 2:since_it=-937 2:since_the=-7410 2:since_then=1088
2:so_it=-207 2:so_the=1070 2:so_x=189 2:some_of=2761 2:somebody_who=1227 2:still_be=352 2:still_for=-2566
2:still_the=3226 2:still_x=-488 2:than_<we>=1328 2:than_PERC=1314 2:than_a=-188 2:than_the=750 2:that_<he>=1010
2:that_<i>=2615 2:that_<they>=-960 2:that_<we>=1850 2:that_CLAIM=2449 2:that_M=4504 2:that_N=-1759 2:that_P=-1324
2:that_T=1971 2:that_a=3651 2:that_cannot=-122 2:that_had=-13 2:that_is=-247 2:that_it=-1239 2:that_no=-2790
2:that_nobody=-1892 2:that_of=1362 2:that_the=-4280 2:that_two=2923 2:that_was=-698 2:that_x=-8182 2:that_xed=-2486
2:that_xing=499 2:the_#=228 2:the_AC=5188 2:the_BAD=-1530 2:the_CIRC=-3733 2:the_DAY=-483 2:the_ELSE=-1795
2:the_FAILV=-2462 2:the_FAULT=-1451 2:the_FOLLOW=-111 2:the_GOOD=-1893 2:the_IDLE=266 2:the_M=-6403 2:the_M's=112
2:the_MORAL=-2160 2:the_P=2674 2:the_P's=2939 2:the_PERC=1261 2:the_SANC=2205 2:the_T=-4681 2:the_T's=-529
2:the_most=-2055 2:the_one=-2426 2:the_only=2981 2:the_other=1806 2:the_same=-4256 2:the_three=-1884 2:the_two=2970
2:the_x=-9620 2:the_xed=-3757 2:the_xing=-399 2:the_xly=-617 2:then_PERC=811 2:then_it=1088 2:then_the=2880
2:then_x=-875 2:there_M=1263 2:there_are=-444 2:there_for=3351 2:there_is=2449 2:there_was=-4540 2:there_were=362
2:these_one=-697 2:these_x=685 2:this_.=2826 2:this_M=-6409 2:this_SARC=-919 2:this_T=-3348 2:this_for=-217
2:this_is=-122 2:this_off=-769 2:this_one=-2550 2:this_was=4204 2:this_would=828 2:this_x=1704 2:this_xed=-533
2:this_xing=-103 2:those_of=107 2:those_two=1053 2:those_who=863 2:three_,=-401 2:three_.=-3289 2:three_M=929
2:three_P=568 2:three_in=-315 2:three_x=-1663 2:through_,=186 2:through_a=-356 2:through_the=-4230 2:through_three=1157
2:to_#=-279 2:to_,=-213 2:to_.=1655 2:to_<he>=-891 2:to_<we>=-1532 2:to_FAULT=2052 2:to_IDLE=-634 2:to_M=3873
2:to_N=-3376 2:to_N's=-1762 2:to_P=100 2:to_PERC=5224 2:to_a=-4754 2:to_all=-2845 2:to_be=-3896 2:to_do=641
2:to_each=-405 2:to_have=3101 2:to_it=88 2:to_one=-1021 2:to_the=4587 2:to_this=-501 2:to_three=-295 2:to_two=167
2:to_what=1933 2:to_x=5042 2:to_xing=1693 2:too_BAD=1184 2:too_much=763 2:too_x=822 2:too_xed=558 2:twice_,=299
2:twice_.=-1809 2:twice_and=548 2:twice_that=-570 2:two_.=-4662 2:two_M=-1510 2:two_P=-1054 2:two_T=295
2:two_more=-1984 2:two_of=-513 2:two_x=746 2:two_xed=382 2:under_a=3098 2:under_the=-614 2:under_x=-1960
2:until_the=-458 2:up_.=-1444 2:up_for=-173 2:up_x=1331 2:was_"=2900 2:was_,=2019 2:was_.=-1138 2:was_<he>=-269
2:was_<we>=-1305 2:was_BAD=1322 2:was_CIRC=2007 2:was_CLAIM=1239 2:was_FAILV=-3310 2:was_IDLE=-8213 2:was_KNEW=-68
2:was_PERC=2019 2:was_SARC=5974 2:was_a=1361 2:was_again=-2164 2:was_already=-1868 2:was_at=-250 2:was_in=-3895
2:was_it=1955 2:was_no=-712 2:was_not=2403 2:was_on=-2198 2:was_one=-2825 2:was_out=-1394 2:was_still=1498
2:was_the=-1987 2:was_there=1435 2:was_too=1184 2:was_x=-1419 2:was_xed=-8666 2:was_xing=-4325 2:was_xly=3124
2:were_N=-1421 2:were_in=-1114 2:were_where=1494 2:were_x=1541 2:were_xed=944 2:were_xing=960 2:what_:=-734
2:what_<he>=4439 2:what_<we>=-5830 2:what_<you>=24 2:what_a=1933 2:what_can=1499 2:what_it=224 2:what_one=2387
2:what_the=-6486 2:what_to=-864 2:what_was=-2274 2:what_x=3216 2:what_xly=-1538 2:when_<i>=236 2:when_<they>=-526
2:when_N=4117 2:when_it=-1733 2:when_the=-3915 2:where_N=3275 2:where_it=701 2:where_the=-5591 2:where_there=2446
2:where_was=-107 2:where_x=-1033 2:whether_it=747 2:whether_the=-1670 2:which_<he>=424 2:which_<we>=-1040
2:which_GOOD=264 2:which_M=-1605 2:which_does=676 2:which_had=78 2:which_has=-1689 2:which_is=1169 2:which_of=249
2:which_the=2199 2:which_was=-3903 2:which_x=-639 2:while_the=879 2:who_<they>=-875 2:who_CIRC=-955 2:who_CLAIM=-75
2:who_FAILV=3077 2:who_KNEW=-615 2:who_M=-1698 2:who_PERC=-2492 2:who_can=4391 2:who_cannot=642 2:who_could=-378
2:who_does=1242 2:who_had=-770 2:who_have=858 2:who_was=3376 2:who_would=-4008 2:who_x=2883 2:who_xed=-1000
2:whoever_M=1523 2:whose_M=3442 2:whose_T=2015 2:whose_x=-5530 2:why_PERC=388 2:why_the=-252 2:why_was=-97
2:will_M=-2150 2:will_be=-2089 2:will_have=-1906 2:will_not=2473 2:will_only=-279 2:will_x=3571 2:with_#=-246
2:with_<he>=-1526 2:with_<they>=176 2:with_<we>=-4298 2:with_M=-1044 2:with_N=-1142 2:with_P=931 2:with_a=1310
2:with_all=-1301 2:with_an=-569 2:with_the=4651 2:with_this=1064 2:with_two=-77 2:with_x=1307 2:within_a=-2539
2:within_the=-4629 2:within_two=-395 2:within_x=-8394 2:without_PERC=2442 2:without_a=2698 2:without_an=-1317
2:without_x=-3451 2:without_xing=3459 2:would_PERC=308 2:would_be=4065 2:would_have=-1394 2:would_never=-1223
2:would_not=1122 2:would_rather=1314 2:would_still=352 2:would_x=1052 2:x_"=4176 2:x_#=123 2:x_$=535 2:x_(=-13
2:x_)=-13 2:x_,=5498 2:x_.=-2253 2:x_:=776 2:x_;=3029 2:x_<he>=-459 2:x_<i>=1663 2:x_<they>=372 2:x_<we>=9020
2:x_<you>=5885 2:x_?=1301 2:x_BAD=112 2:x_CIRC=-1199 2:x_CLAIM=3650 2:x_DAY=-3008 2:x_FAULT=1497 2:x_FOLLOW=-1201
2:x_GOOD=-3605 2:x_IDLE=2491 2:x_M=-11691 2:x_MORAL=2187 2:x_N=-1173 2:x_P=7335 2:x_PERC=-1029 2:x_SARC=-2164
2:x_T=1250 2:x_a=4581 2:x_about=4552 2:x_again=-397 2:x_all=-1494 2:x_an=-120 2:x_and=4168 2:x_are=-218 2:x_as=950
2:x_at=-2847 2:x_be=240 2:x_because=-2398 2:x_been=992 2:x_but=3161 2:x_by=3233 2:x_can=-1285 2:x_cannot=-1278
2:x_could=-1496 2:x_did=-776 2:x_do=2753 2:x_does=-3419 2:x_each=-1099 2:x_for=7470 2:x_from=8919 2:x_had=-4221
2:x_has=2446 2:x_have=2779 2:x_here=1778 2:x_how=1795 2:x_if=-1102 2:x_in=-2994 2:x_into=3139 2:x_is=-2634 2:x_it=-4725
2:x_its=1761 2:x_itself=-2679 2:x_just=-616 2:x_like=1344 2:x_must=-524 2:x_no=2129 2:x_nobody=-2986 2:x_not=-959
2:x_of=3130 2:x_off=-684 2:x_on=879 2:x_one=-7355 2:x_only=-256 2:x_or=577 2:x_out=-184 2:x_over=576 2:x_own=1901
2:x_should=500 2:x_since=398 2:x_so=1665 2:x_still=-2540 2:x_than=1147 2:x_that=2721 2:x_the=840 2:x_there=-1462
2:x_this=-3397 2:x_three=-733 2:x_through=655 2:x_to=1273 2:x_twice=-485 2:x_two=-5908 2:x_under=-553 2:x_until=4504
2:x_up=728 2:x_was=6454 2:x_were=-242 2:x_what=-3035 2:x_when=5216 2:x_where=495 2:x_whether=-739 2:x_which=1319
2:x_who=1176 2:x_why=-1022 2:x_will=1306 2:x_with=-2352 2:x_within=-7580 2:x_without=945 2:x_would=-435 2:x_x=3235
2:x_xed=7647 2:x_xing=3990 2:x_xly=1528 2:x_|=1785 2:xed_"=-446 2:xed_#=-1169 2:xed_,=11751 2:xed_.=-2000 2:xed_;=1337
2:xed_<he>=1578 2:xed_<they>=-1154 2:xed_<we>=-1079 2:xed_AC=-3671 2:xed_M=523 2:xed_P=4116 2:xed_a=-3327 2:xed_an=483
2:xed_and=-3864 2:xed_as=-821 2:xed_at=3973 2:xed_because=-580 2:xed_by=-3036 2:xed_for=2457 2:xed_from=270
2:xed_in=1024 2:xed_is=-2007 2:xed_it=-2469 2:xed_its=-899 2:xed_more=-1691 2:xed_of=2586 2:xed_on=-4804
2:xed_once=-1632 2:xed_out=2979 2:xed_over=-2458 2:xed_that=-2102 2:xed_the=-555 2:xed_this=633 2:xed_through=-1837
2:xed_to=1338 2:xed_twice=-1076 2:xed_under=-2742 2:xed_was=711 2:xed_where=2050 2:xed_with=889 2:xed_without=-552
2:xed_x=-5390 2:xed_xing=1162 2:xing_"=-2775 2:xing_#=-1331 2:xing_,=1476 2:xing_.=890 2:xing_:=-599 2:xing_;=19
2:xing_<he>=595 2:xing_<we>=125 2:xing_M=-301 2:xing_MORAL=590 2:xing_P=-873 2:xing_T=1966 2:xing_a=603
2:xing_about=1178 2:xing_and=-2413 2:xing_at=-450 2:xing_by=-388 2:xing_else=2258 2:xing_for=-1274 2:xing_had=6054
2:xing_has=-4188 2:xing_if=2027 2:xing_in=-2740 2:xing_is=786 2:xing_it=627 2:xing_of=-474 2:xing_on=-5396
2:xing_that=-1569 2:xing_the=1145 2:xing_to=-1052 2:xing_was=1521 2:xing_will=1405 2:xing_with=-4311 2:xing_x=6424
2:xing_xed=-1276 2:xly_,=1421 2:xly_:=3436 2:xly_anyone=1097 2:xly_not=-1007 2:xly_to=-1281 2:xly_what=-213
2:xly_x=2602 2:xly_xed=-515 2:|_#=1358 2:|_$=1358 2:|_N=-1543 2:|_P=360 2:|_this=360 2:|_x=1785 3:"_,_CLAIM=1289
3:"_,_and=-1233 3:"_,_the=238 3:"_._$=897 3:"_<i>_did=-859 3:"_<we>_FOLLOW=1289 3:"_FAULT_"=-472 3:"_M_"=-560
3:"_is_what=-1025 3:"_no_x=1129 3:"_nobody_KNEW=238 3:"_not_"=-108 3:"_not_<i>=-1317 3:"_x_"=-370 3:"_x_on=-5619
3:"_x_x=1802 3:"_xed_"=-1508 3:"_xly_to=-1281 3:#_)_the=515 3:#_M_,=2241 3:#_M_.=465 3:#_PERC_P=-729 3:#_PERC_T=813
3:#_and_the=1404 3:#_and_x=-634 3:#_and_xed=-1350 3:#_for_#=-548 3:#_let_everyone=314 3:#_on_the=1901 3:#_the_x=17
3:#_was_PERC=950 3:#_x_,=-1995 3:#_x_.=-388 3:#_x_in=-2328 3:#_x_of=556 3:#_x_x=-359 3:#_x_xing=-2089 3:#_xed_M=2136
3:#_|_N=-426 3:#_|_x=1785 3:(_#_)=515 3:(_x_)=-13 3:)_the_x=515 3:*_xing_:=-383 3:,_(_#=515 3:,_<i>_am=972
3:,_<i>_xed=769 3:,_<they>_x=3330 3:,_<we>_would=320 3:,_<we>_x=3196 3:,_CLAIM_the=884 3:,_KNEW_at=-140
3:,_KNEW_of=-110 3:,_M_and=-1119 3:,_M_x=1660 3:,_N_,=1579 3:,_N_CLAIM=987 3:,_N_has=-21 3:,_N_xed=2146
3:,_P_CLAIM=-729 3:,_T_,=200 3:,_T_xed=1500 3:,_a_M=-2190 3:,_a_x=5506 3:,_all_of=1420 3:,_also_in=-146 3:,_an_x=942
3:,_and_<he>=-1122 3:,_and_<i>=737 3:,_and_<they>=-2855 3:,_and_<we>=-467 3:,_and_CLAIM=-1629 3:,_and_N=-2168
3:,_and_both=-101 3:,_and_each=-2293 3:,_and_for=2058 3:,_and_in=-319 3:,_and_it=761 3:,_and_neither=4183
3:,_and_no=-3235 3:,_and_nobody=-2341 3:,_and_on=2082 3:,_and_one=1646 3:,_and_since=1088 3:,_and_so=191
3:,_and_still=4958 3:,_and_that=45 3:,_and_the=-9794 3:,_and_there=32 3:,_and_this=-675 3:,_and_with=579 3:,_and_x=3192
3:,_as_<they>=-2665 3:,_as_<we>=2524 3:,_as_FOLLOW=-2096 3:,_as_T=1376 3:,_as_it=129 3:,_as_its=-804 3:,_as_the=-7047
3:,_at_x=2618 3:,_because_the=-2295 3:,_but_its=-1211 3:,_but_on=-1210 3:,_but_the=-596 3:,_but_this=-7 3:,_but_x=199
3:,_by_a=-120 3:,_for_the=-4896 3:,_if_one=3711 3:,_in_a=2027 3:,_in_the=2107 3:,_in_this=-1597 3:,_in_x=333
3:,_it_is=-753 3:,_it_x=779 3:,_no_M=-106 3:,_on_which=-1569 3:,_pls_x=164 3:,_since_the=-6128 3:,_so_it=-26
3:,_so_the=-2505 3:,_the_M=1661 3:,_the_P=4529 3:,_the_T=-3368 3:,_the_x=1747 3:,_the_xing=-3528 3:,_then_the=386
3:,_then_x=-875 3:,_this_M=1031 3:,_this_is=1700 3:,_this_one=1061 3:,_this_x=-2932 3:,_when_the=-2272
3:,_where_the=-2685 3:,_which_<he>=424 3:,_which_GOOD=264 3:,_which_had=78 3:,_which_has=-1689 3:,_which_is=1169
3:,_which_was=-3903 3:,_which_x=-261 3:,_who_had=-684 3:,_who_was=-673 3:,_who_x=2477 3:,_whose_M=-235
3:,_whose_x=-3770 3:,_with_a=-685 3:,_with_the=3185 3:,_x_P=-91 3:,_x_and=-1444 3:,_x_for=-118 3:,_x_in=3006
3:,_x_of=3339 3:,_x_the=595 3:,_x_to=2737 3:,_x_with=-4411 3:,_x_x=4802 3:,_xed_it=2681 3:,_xed_the=-466
3:,_xing_will=1405 3:,_xly_not=-1007 3:._it_x=2651 3:._the_x=514 3:._x_(=-13 3:._x_.=-1367 3::_#_M=881 3::_(_#=515
3::_N_,=-1696 3::_N_.=-2812 3::_N_xed=50 3::_a_P=-1951 3::_a_xed=1592 3::_how_a=-3785 3::_the_BAD=979 3::_the_M=-197
3::_the_P=-2089 3::_the_T=666 3::_the_same=1790 3::_the_x=-1581 3::_x_.=-191 3::_x_out=983 3::_x_x=3540 3:;_the_M=513
3:;_the_P=-1815 3:;_the_P's=-2622 3:;_the_T=-834 3:;_the_one=335 3:;_the_x=2190 3:;_there_was=-467 3:;_to_x=-1646
3:<he>_._$=3935 3:<he>_M_,=2818 3:<he>_M_.=-1299 3:<he>_M_are=-877 3:<he>_PERC_the=856 3:<he>_T_x=-825
3:<he>_did_not=1690 3:<he>_does_not=13 3:<he>_had_both=356 3:<he>_had_not=1353 3:<he>_had_x=-2976 3:<he>_has_been=-217
3:<he>_own_M=1408 3:<he>_own_T=-620 3:<he>_own_x=2284 3:<he>_was_not=-402 3:<he>_x_,=-2148 3:<he>_x_.=1146
3:<he>_x_the=-201 3:<he>_x_up=-577 3:<he>_x_x=3017 3:<he>_xed_the=-417 3:<i>_._$=2912 3:<i>_FAILV_x=-381
3:<i>_M_"=-1317 3:<i>_PERC_who=-91 3:<i>_am_KNEW=1672 3:<i>_am_x=1363 3:<i>_did_not=-1517 3:<i>_had_the=758
3:<i>_should_have=500 3:<i>_to_P=-941 3:<i>_to_x=-1452 3:<i>_was_the=-78 3:<i>_was_x=555 3:<i>_will_only=-279
3:<i>_would_have=-1691 3:<i>_x_it=3127 3:<i>_x_the=434 3:<i>_x_x=-3240 3:<i>_xed_it=988 3:<they>_._$=6549
3:<they>_M_xing=4081 3:<they>_PERC_it=1330 3:<they>_PERC_who=-875 3:<they>_T_is=-2358 3:<they>_are_.=-875
3:<they>_had_been=2676 3:<they>_had_the=2151 3:<they>_have_not=-878 3:<they>_in_the=-590 3:<they>_should_have=-1129
3:<they>_were_x=386 3:<they>_x_,=663 3:<they>_x_.=-3182 3:<they>_x_x=2753 3:<we>_"_,=238 3:<we>_._$=-3244
3:<we>_ELSE_T=439 3:<we>_FAULT_to=-533 3:<we>_FOLLOW_the=1289 3:<we>_GOOD_T=-800 3:<we>_M_has=-96 3:<we>_M_was=1849
3:<we>_M_x=1131 3:<we>_PERC_.=2892 3:<we>_PERC_for=-2788 3:<we>_P_from=1116 3:<we>_P_has=1751 3:<we>_P_how=-314
3:<we>_P_xed=-143 3:<we>_SARC_P=835 3:<we>_T_for=-78 3:<we>_T_has=852 3:<we>_T_x=-986 3:<we>_all_this=661
3:<we>_an_x=110 3:<we>_and_xed=1235 3:<we>_are_all=-10 3:<we>_are_xing=1514 3:<we>_be_x=-188 3:<we>_can_M=286
3:<we>_do_not=209 3:<we>_had_xed=-2343 3:<we>_have_had=203 3:<we>_have_to=-743 3:<we>_have_x=1055 3:<we>_in_the=-848
3:<we>_like_,=286 3:<we>_on_the=-214 3:<we>_once_more=810 3:<we>_own_M=-3752 3:<we>_should_all=1102 3:<we>_to_x=-4011
3:<we>_will_be=-78 3:<we>_will_x=1571 3:<we>_would_have=1095 3:<we>_would_not=1181 3:<we>_x_.=1654 3:<we>_x_M=-1819
3:<we>_x_T=1223 3:<we>_x_a=2894 3:<we>_x_be=1361 3:<we>_x_for=-3164 3:<we>_x_in=-981 3:<we>_x_the=549 3:<we>_x_to=-880
3:<we>_x_x=2171 3:<we>_x_xed=-699 3:<we>_xed_to=454 3:<we>_xing_T=518 3:<we>_xly_xed=-692 3:<you>_,_T=200
3:<you>_M_.=589 3:<you>_P_x=-2653 3:<you>_can_x=-225 3:<you>_get_what=152 3:<you>_like_about=-338 3:<you>_will_x=195
3:<you>_would_PERC=-583 3:AC_._$=-2221 3:AC_:_how=-39 3:AC_:_the=1317 3:BAD_,_N=156 3:BAD_,_x=-2599 3:BAD_._$=5731
3:BAD_M_in=-1654 3:BAD_and_x=2194 3:BAD_of_xing=-721 3:BAD_to_x=1627 3:BAD_x_x=1160 3:CHOSE_._$=760
3:CHOSE_not_to=-1225 3:CHOSE_to_x=5756 3:CIRC_._$=259 3:CIRC_M_.=-1827 3:CIRC_M_by=-2438 3:CIRC_off_on=245
3:CIRC_the_M=970 3:CIRC_the_P=694 3:CIRC_the_x=-1912 3:CLAIM_"_M=-560 3:CLAIM_"_no=1129 3:CLAIM_#_$=-615
3:CLAIM_._$=676 3:CLAIM_on_M=1239 3:CLAIM_on_the=1007 3:CLAIM_the_T=1289 3:CLAIM_the_x=-3979 3:CLAIM_this_M=-92
3:CLAIM_x_.=4991 3:DAY_,_and=-1380 3:DAY_._$=-7526 3:DAY_x_;=1298 3:ELSE_._$=932 3:ELSE_is_PERC=112
3:ELSE_of_<we>=-2567 3:ELSE_on_the=775 3:ELSE_than_the=1566 3:FAILV_._$=-862 3:FAILV_from_the=-197 3:FAILV_the_M=2202
3:FAILV_the_x=-2562 3:FAILV_to_M=234 3:FAILV_to_x=-2619 3:FAULT_,_but=3760 3:FAULT_._$=158 3:FAULT_;_the=-735
3:FAULT_and_x=-4303 3:FAULT_for_the=-656 3:FAULT_from_the=-138 3:FAULT_here_,=786 3:FAULT_that_the=3456
3:FAULT_the_T=-1151 3:FAULT_to_a=-139 3:FAULT_x_with=1387 3:FOLLOW_._$=-4087 3:FOLLOW_that_M=1372 3:FOLLOW_the_M=-730
3:GOOD_._$=-2698 3:GOOD_<you>_,=200 3:GOOD_T_for=-800 3:GOOD_it_to=2017 3:GOOD_that_N=1102 3:GOOD_the_M=-450
3:GOOD_the_x=-3386 3:GOOD_to_N's=-3113 3:IDLE_,_and=172 3:IDLE_,_as=-937 3:IDLE_._$=7168 3:IDLE_M_.=998
3:IDLE_to_the=563 3:IDLE_xing_the=-2479 3:INSULT_PERC_x=-448 3:KNEW_._$=2647 3:KNEW_<we>_"=238 3:KNEW_a_x=-1419
3:KNEW_at_x=-140 3:KNEW_in_the=120 3:KNEW_it_to=-213 3:KNEW_of_the=-2189 3:KNEW_the_x=1176 3:KNEW_twice_that=-570
3:M's_M_was=1365 3:MORAL_._$=-1625 3:MORAL_P_is=753 3:MORAL_for_the=-940 3:MORAL_of_the=-3360 3:MORAL_was_,=-1325
3:MORAL_was_x=1157 3:M_"_,=1289 3:M_"_.=-1147 3:M_"_is=-1317 3:M_"_not=-108 3:M_"_x=1781 3:M_"_xed=-1747 3:M_#_$=-2755
3:M_#_let=314 3:M_,_#=881 3:M_,_<he>=1761 3:M_,_<we>=3386 3:M_,_a=1564 3:M_,_and=-3167 3:M_,_as=570 3:M_,_at=-811
3:M_,_but=-492 3:M_,_for=-138 3:M_,_in=932 3:M_,_it=-2611 3:M_,_since=496 3:M_,_so=-669 3:M_,_the=2018 3:M_,_this=994
3:M_,_where=-1088 3:M_,_which=-4078 3:M_,_x=-3451 3:M_,_xed=3662 3:M_._$=616 3:M_._x=1323 3:M_:_how=-1697 3:M_:_x=1316
3:M_;_the=-3337 3:M_;_there=-568 3:M_?_$=4070 3:M_CIRC_.=-2160 3:M_CIRC_the=-562 3:M_CLAIM_#=-615 3:M_CLAIM_.=-2456
3:M_FAILV_the=-686 3:M_FAILV_to=-2744 3:M_PERC_for=-452 3:M_a_x=1890 3:M_and_CIRC=-1729 3:M_and_a=-1106
3:M_and_not=-1242 3:M_and_the=-4164 3:M_and_x=4397 3:M_and_xed=-1099 3:M_are_for=2490 3:M_are_x=-877 3:M_are_xed=-737
3:M_as_<we>=286 3:M_as_a=4240 3:M_as_the=1247 3:M_as_x=-1992 3:M_at_#=-56 3:M_at_x=-2725 3:M_because_it=-1906
3:M_because_the=936 3:M_by_DAY=-1829 3:M_by_x=1073 3:M_does_x=-1411 3:M_for_.=-987 3:M_for_a=2958 3:M_for_an=2045
3:M_for_it=-3948 3:M_for_the=796 3:M_for_this=-2067 3:M_for_two=-678 3:M_for_x=-120 3:M_from_the=-2218 3:M_from_x=-3261
3:M_had_CIRC=383 3:M_had_FAILV=-1847 3:M_had_a=13 3:M_had_been=3599 3:M_had_never=-828 3:M_had_no=-1777
3:M_had_not=-569 3:M_had_x=2970 3:M_had_xed=127 3:M_has_been=-708 3:M_has_no=-834 3:M_has_since=-75 3:M_has_x=-41
3:M_have_been=-3131 3:M_in_<he>=328 3:M_in_DAY=-1416 3:M_in_it=-2707 3:M_in_the=-1861 3:M_in_x=2429 3:M_is_BAD=-4432
3:M_is_CIRC=-1737 3:M_is_not=707 3:M_is_only=1171 3:M_is_the=1786 3:M_is_to=1521 3:M_is_what=-372 3:M_is_x=-2038
3:M_is_xed=-3167 3:M_is_xing=-1448 3:M_it_x=735 3:M_of_#=417 3:M_of_M=2285 3:M_of_N=2735 3:M_of_a=609 3:M_of_it=-2035
3:M_of_that=-2758 3:M_of_the=-3471 3:M_of_this=-626 3:M_of_x=-4253 3:M_off_a=-999 3:M_on_<i>=758 3:M_on_DAY=687
3:M_on_a=1598 3:M_on_it=92 3:M_on_the=-2824 3:M_on_x=3687 3:M_one_,=1239 3:M_one_.=-948 3:M_out_of=1506
3:M_should_have=-1867 3:M_since_DAY=1352 3:M_since_the=-206 3:M_still_x=-1981 3:M_that_had=-13 3:M_that_is=-825
3:M_that_the=-5647 3:M_that_was=-585 3:M_that_x=-3790 3:M_that_xed=-360 3:M_that_xing=2051 3:M_the_M=1396
3:M_the_P=1408 3:M_the_x=74 3:M_this_is=-78 3:M_to_PERC=-85 3:M_to_the=-152 3:M_to_two=-1541 3:M_to_what=1933
3:M_to_x=-2760 3:M_until_the=1069 3:M_was_CIRC=878 3:M_was_CLAIM=1239 3:M_was_in=-816 3:M_was_not=3495
3:M_was_the=-1901 3:M_was_x=412 3:M_was_xed=-5925 3:M_was_xing=2818 3:M_were_where=1494 3:M_were_x=760
3:M_when_it=-2285 3:M_when_the=-4068 3:M_while_the=879 3:M_whose_x=-2457 3:M_will_be=-4064 3:M_will_x=3359
3:M_with_#=-246 3:M_with_a=-1378 3:M_with_the=-203 3:M_with_x=1487 3:M_without_PERC=1458 3:M_without_a=1601
3:M_would_be=5654 3:M_would_have=-1493 3:M_would_not=2124 3:M_would_still=352 3:M_would_x=-3054 3:M_x_"=-2770
3:M_x_#=834 3:M_x_,=-395 3:M_x_.=-3083 3:M_x_:=1521 3:M_x_<he>=-412 3:M_x_<they>=-3897 3:M_x_<we>=-529 3:M_x_M=1398
3:M_x_T=157 3:M_x_a=-3758 3:M_x_by=777 3:M_x_for=881 3:M_x_from=1350 3:M_x_in=-1303 3:M_x_is=268 3:M_x_it=-1309
3:M_x_itself=-754 3:M_x_just=-1833 3:M_x_no=-634 3:M_x_on=-2032 3:M_x_out=-671 3:M_x_that=1976 3:M_x_the=-4754
3:M_x_to=-3635 3:M_x_two=-1278 3:M_x_was=4654 3:M_x_where=-2182 3:M_x_with=210 3:M_x_without=-1177 3:M_x_x=487
3:M_x_xed=563 3:M_x_xing=2715 3:M_xed_.=-693 3:M_xed_a=-2354 3:M_xed_an=483 3:M_xed_in=-368 3:M_xed_its=-2430
3:M_xed_on=-2614 3:M_xed_the=-1092 3:M_xed_to=-981 3:M_xing_.=-1866 3:M_|_$=-435 3:N's_,_the=-1695 3:N's_M_xed=706
3:N_,_and=3902 3:N_,_the=1513 3:N_,_who=-2352 3:N_,_whose=-2336 3:N_,_x=-1793 3:N_._$=535 3:N_._x=3282 3:N_AC_:=-39
3:N_PERC_the=-463 3:N_and_N=-2056 3:N_did_not=4760 3:N_has_been=437 3:N_has_x=676 3:N_on_x=47 3:N_was_not=-386
3:N_was_xed=-4125 3:N_will_x=2456 3:N_x_a=-117 3:N_x_the=-3821 3:N_x_x=2139 3:N_xed_,=385 3:N_xed_<he>=-159
3:N_xed_it=-1681 3:N_xed_on=1039 3:N_xed_the=-443 3:N_xed_this=-1009 3:P's_M_is=-1989 3:P's_T_,=-140 3:P's_x_to=2346
3:PERC_"_is=-859 3:PERC_,_when=388 3:PERC_,_x=550 3:PERC_._$=5591 3:PERC_;_the=227 3:PERC_<we>_T=-78 3:PERC_?_$=3902
3:PERC_P_,=-729 3:PERC_T_for=813 3:PERC_a_x=-1997 3:PERC_about_the=2324 3:PERC_at_#=539 3:PERC_at_<they>=2680
3:PERC_at_it=955 3:PERC_at_the=-301 3:PERC_for_,=-452 3:PERC_for_a=-2638 3:PERC_for_an=-2788 3:PERC_for_its=950
3:PERC_for_the=-379 3:PERC_for_x=-2002 3:PERC_from_the=-2320 3:PERC_in_x=520 3:PERC_it_,=-824 3:PERC_it_.=1264
3:PERC_it_on=-59 3:PERC_it_the=1330 3:PERC_it_xing=-523 3:PERC_its_own=1108 3:PERC_of_N=-814 3:PERC_of_a=-1348
3:PERC_on_the=-1862 3:PERC_that_a=226 3:PERC_that_the=-3258 3:PERC_the_M=4703 3:PERC_the_P=2849 3:PERC_the_T=1024
3:PERC_the_x=-1829 3:PERC_three_x=2854 3:PERC_to_P=-706 3:PERC_to_PERC=2384 3:PERC_to_x=9 3:PERC_twice_,=-100
3:PERC_what_the=-1456 3:PERC_what_to=1257 3:PERC_where_the=-1642 3:PERC_who_<they>=-875 3:PERC_who_had=-91
3:PERC_x_,=1852 3:PERC_x_.=916 3:PERC_x_is=-2319 3:PERC_x_to=2154 3:PERC_x_x=-2931 3:P_,_P=-729 3:P_,_and=-2746
3:P_,_but=-59 3:P_,_which=-475 3:P_,_who=930 3:P_,_with=-2173 3:P_._$=-1810 3:P_:_x=-3001 3:P_;_the=-687 3:P_;_to=-1646
3:P_<he>_xed=460 3:P_<we>_had=-875 3:P_CHOSE_not=-1225 3:P_CIRC_the=-1298 3:P_CLAIM_to=686 3:P_FAILV_the=-2242
3:P_FOLLOW_the=-3365 3:P_INSULT_PERC=-448 3:P_PERC_,=-2380 3:P_PERC_at=2691 3:P_PERC_the=-230 3:P_PERC_what=-1015
3:P_PERC_x=451 3:P_an_x=1078 3:P_at_#=78 3:P_at_M=314 3:P_at_N=-651 3:P_at_the=-133 3:P_could_have=3007
3:P_could_not=-4787 3:P_could_x=281 3:P_did_not=-2585 3:P_did_what=-41 3:P_do_not=535 3:P_does_not=910 3:P_from_N=-2349
3:P_from_the=-976 3:P_had_been=85 3:P_had_no=577 3:P_had_not=-1242 3:P_had_x=-936 3:P_has_been=237 3:P_have_a=-208
3:P_have_been=-979 3:P_in_N=-2033 3:P_in_T=-16 3:P_in_x=1955 3:P_is_FAULT=753 3:P_is_not=452 3:P_is_x=-23 3:P_of_T=959
3:P_of_the=-3412 3:P_of_this=587 3:P_of_x=2049 3:P_on_MORAL=211 3:P_on_it=2873 3:P_on_the=-3294 3:P_should_have=-228
3:P_to_the=-1757 3:P_to_x=2943 3:P_was_CIRC=1129 3:P_was_KNEW=-1419 3:P_was_at=853 3:P_was_on=-1014 3:P_was_x=-995
3:P_were_xed=1265 3:P_were_xing=960 3:P_who_CLAIM=-75 3:P_who_KNEW=-615 3:P_who_PERC=-483 3:P_who_had=-1621
3:P_who_would=-4008 3:P_who_x=544 3:P_who_xed=1860 3:P_will_x=375 3:P_would_have=2862 3:P_x_.=1082 3:P_x_<he>=-2370
3:P_x_M=1571 3:P_x_a=-725 3:P_x_at=1465 3:P_x_from=-2653 3:P_x_in=-2103 3:P_x_it=2359 3:P_x_of=780 3:P_x_out=536
3:P_x_that=950 3:P_x_the=-3074 3:P_x_to=-2167 3:P_x_what=632 3:P_x_x=2445 3:P_xed_"=1019 3:P_xed_,=174 3:P_xed_a=-699
3:P_xed_in=693 3:P_xed_it=1160 3:P_xed_over=-634 3:P_xed_the=3082 3:P_xed_to=-2327 3:P_|_this=360 3:SANC_._$=2005
3:SANC_at_#=-368 3:SANC_on_the=1257 3:SARC_,_x=3325 3:SARC_._$=-85 3:SARC_P_in=-185 3:SARC_SARC_the=-1132
3:SARC_T_,=-557 3:SARC_for_the=-713 3:SARC_it_was=-2164 3:SARC_the_M=-2863 3:SARC_the_T=-827 3:SARC_x_by=-2865
3:SARC_x_of=-407 3:T's_M_x=-1091 3:T's_P_x=3237 3:T's_own_P=72 3:T's_x_x=-534 3:T_#_was=950 3:T_,_KNEW=-250
3:T_,_and=3165 3:T_,_because=1024 3:T_,_for=200 3:T_,_one=1430 3:T_,_so=157 3:T_,_which=-1967 3:T_,_who=-42
3:T_,_whose=-1341 3:T_._$=2812 3:T_?_$=-1935 3:T_CLAIM_,=-2013 3:T_FAILV_the=1099 3:T_FAILV_to=908 3:T_PERC_to=1199
3:T_PERC_where=492 3:T_PERC_x=-1566 3:T_did_not=822 3:T_for_three=1107 3:T_for_x=-1839 3:T_for_xing=-1377
3:T_had_GOOD=1051 3:T_had_a=973 3:T_had_an=-3480 3:T_had_been=-452 3:T_had_the=-3497 3:T_had_x=3036 3:T_had_xed=1498
3:T_has_CIRC=603 3:T_has_been=-741 3:T_has_no=1394 3:T_in_N=2691 3:T_is_of=-2292 3:T_is_out=-418 3:T_is_to=2315
3:T_is_x=1796 3:T_is_xed=-2358 3:T_it_,=-185 3:T_it_x=-1201 3:T_let_<we>=334 3:T_of_M=605 3:T_of_the=2838
3:T_should_have=1064 3:T_to_x=-1577 3:T_was_IDLE=-1813 3:T_was_KNEW=564 3:T_was_at=400 3:T_was_x=-690 3:T_will_x=15
3:T_with_the=1002 3:T_x_.=2026 3:T_x_<we>=640 3:T_x_it=-1703 3:T_x_on=5458 3:T_x_the=586 3:T_x_x=-1954 3:T_xed_,=1376
3:T_xed_<we>=-1869 3:T_xed_it=1115 3:T_xed_on=989 3:T_xed_the=-663 3:T_xed_to=-287 3:T_xed_x=-406 3:^_"_<i>=-859
3:^_"_<we>=1289 3:^_"_nobody=238 3:^_"_not=-1317 3:^_#_PERC=84 3:^_#_x=-1790 3:^_*_xing=-383 3:^_<he>_T=-825
3:^_<he>_had=356 3:^_<he>_has=-217 3:^_<i>_CHOSE=-1100 3:^_<i>_FAILV=-381 3:^_<i>_P's=-1511 3:^_<i>_am=181
3:^_<i>_did=-347 3:^_<i>_had=758 3:^_<i>_own=311 3:^_<i>_should=500 3:^_<i>_was=-135 3:^_<i>_will=-880
3:^_<i>_would=-1691 3:^_<i>_x=-446 3:^_<i>_xed=-349 3:^_<they>_PERC=2221 3:^_<they>_T=-2358 3:^_<they>_had=3289
3:^_<they>_should=-1129 3:^_<they>_were=386 3:^_<we>_ELSE=-833 3:^_<we>_FAILV=-614 3:^_<we>_GOOD=-800 3:^_<we>_M=1752
3:^_<we>_P=204 3:^_<we>_PERC=-2261 3:^_<we>_SARC=835 3:^_<we>_T=-1550 3:^_<we>_T's=-168 3:^_<we>_are=-10
3:^_<we>_can=1566 3:^_<we>_do=209 3:^_<we>_have=487 3:^_<we>_in=-848 3:^_<we>_should=-478 3:^_<we>_were=-875
3:^_<we>_will=-78 3:^_<we>_would=126 3:^_<we>_x=-1220 3:^_<we>_xed=-2392 3:^_<we>_xing=-2910 3:^_<you>_can=-743
3:^_<you>_get=152 3:^_<you>_will=195 3:^_<you>_would=-583 3:^_AC_:=1317 3:^_FAULT_for=-6693 3:^_GOOD_<you>=200
3:^_GOOD_to=-1352 3:^_M_,=-386 3:^_M_:=-1697 3:^_M_FAILV=-729 3:^_M_for=822 3:^_M_x=53 3:^_N's_M=706 3:^_N_,=2200
3:^_N_AC=-39 3:^_N_CLAIM=-2341 3:^_N_GOOD=-53 3:^_N_PERC=-463 3:^_N_and=-2056 3:^_N_had=2051 3:^_N_has=2415
3:^_N_is=-1926 3:^_N_should=-707 3:^_N_was=-2854 3:^_N_will=-538 3:^_N_x=-2562 3:^_N_xed=-679 3:^_PERC_the=-1077
3:^_P_FAULT=-2867 3:^_P_were=-339 3:^_SARC_,=3325 3:^_SARC_P=-185 3:^_SARC_PERC=766 3:^_SARC_T=-557 3:^_SARC_the=-1762
3:^_SARC_x=-196 3:^_T_was=-669 3:^_T_will=-1176 3:^_T_xed=1335 3:^_a_BAD=-898 3:^_a_M=357 3:^_a_P=1697 3:^_a_T=-1437
3:^_a_x=-90 3:^_a_xly=177 3:^_all_it=597 3:^_all_x=-674 3:^_an_MORAL=-1880 3:^_an_P=37 3:^_an_x=-2146
3:^_and_where=-107 3:^_any_other=261 3:^_anybody_who=1627 3:^_as_<he>=-620 3:^_as_for=-197 3:^_as_to=549 3:^_as_x=1298
3:^_at_#=-99 3:^_both_T=-405 3:^_by_<he>=1408 3:^_do_<we>=-692 3:^_even_the=324 3:^_everyone_else=1374
3:^_everyone_was=-2479 3:^_everyone_x=382 3:^_for_a=-218 3:^_for_x=165 3:^_from_x=-355 3:^_had_N=739 3:^_had_the=-912
3:^_how_does=327 3:^_how_x=798 3:^_if_<you>=-2653 3:^_if_the=-1682 3:^_in_M=515 3:^_in_N=-389 3:^_in_all=768
3:^_in_any=-2258 3:^_in_the=3820 3:^_in_this=-756 3:^_in_x=1682 3:^_is_a=290 3:^_is_there=-429 3:^_it_all=-1021
3:^_it_is=-1107 3:^_it_was=2251 3:^_it_will=-1039 3:^_it_would=-3444 3:^_it_x=2918 3:^_its_always=1434 3:^_let_<i>=2969
3:^_let_<we>=4245 3:^_let_the=767 3:^_no_one=-2508 3:^_no_x=656 3:^_nobody_PERC=2334 3:^_nobody_could=-436
3:^_nobody_in=-806 3:^_not_to=-2253 3:^_on_x=-1079 3:^_one_M=661 3:^_one_had=1498 3:^_one_x=-347 3:^_some_of=2544
3:^_that_a=-448 3:^_the_AC=3045 3:^_the_BAD=-2976 3:^_the_ELSE=1849 3:^_the_FAULT=3347 3:^_the_M=7616 3:^_the_M's=143
3:^_the_MORAL=753 3:^_the_P=-7567 3:^_the_P's=3230 3:^_the_T=-4609 3:^_the_T's=3110 3:^_the_most=-2055 3:^_the_two=2908
3:^_the_x=-5680 3:^_the_xing=-1951 3:^_there_are=-28 3:^_there_is=-1352 3:^_there_was=-117 3:^_this_M=995
3:^_this_is=-1743 3:^_this_one=-243 3:^_this_would=-1035 3:^_those_of=107 3:^_to_x=-3810 3:^_two_x=1657 3:^_what_:=-734
3:^_what_a=1538 3:^_what_can=-1318 3:^_what_the=-153 3:^_what_was=-2274 3:^_what_x=2915 3:^_what_xly=-1538
3:^_when_<i>=-91 3:^_when_the=2232 3:^_where_there=105 3:^_whoever_M=1523 3:^_why_PERC=388 3:^_why_was=-97
3:^_with_N=47 3:^_with_all=-940 3:^_with_the=1833 3:^_with_x=-750 3:^_without_xing=1941 3:^_x_#=1264 3:^_x_(=-13
3:^_x_:=-1951 3:^_x_<you>=164 3:^_x_M=2221 3:^_x_P=1692 3:^_x_all=-1494 3:^_x_and=818 3:^_x_be=-941 3:^_x_for=-436
3:^_x_of=-3885 3:^_x_off=165 3:^_x_one=1592 3:^_x_should=-341 3:^_x_so=1376 3:^_x_the=-378 3:^_x_were=-1421
3:^_x_what=-338 3:^_x_x=2748 3:^_xed_with=555 3:^_xing_#=556 3:^_xing_M=1060 3:^_xing_a=442 3:^_xing_of=-919
3:^_xing_the=111 3:^_xing_was=2250 3:^_xing_x=59 3:^_xly_anyone=1097 3:^_|_#=1358 3:a_BAD_M=-779 3:a_BAD_of=-721
3:a_IDLE_.=1437 3:a_M_,=-670 3:a_M_.=9617 3:a_M_?=874 3:a_M_and=-921 3:a_M_for=-1055 3:a_M_is=1688 3:a_M_more=805
3:a_M_of=-3801 3:a_M_on=1824 3:a_M_that=-3744 3:a_M_to=-524 3:a_M_whose=-2457 3:a_M_with=-2314 3:a_M_without=-4361
3:a_M_x=-2603 3:a_P's_x=-1509 3:a_P_.=335 3:a_P_INSULT=-448 3:a_P_PERC=-1394 3:a_P_could=400 3:a_P_of=2963 3:a_P_to=275
3:a_P_who=-4815 3:a_P_with=1983 3:a_P_xed=1527 3:a_SARC_to=-1021 3:a_SARC_x=-44 3:a_T_,=339 3:a_T_is=-2292
3:a_T_that=1586 3:a_where_x=1790 3:a_x_,=1886 3:a_x_.=2346 3:a_x_;=1462 3:a_x_?=-2289 3:a_x_M=-2197 3:a_x_P=745
3:a_x_T=-3360 3:a_x_and=116 3:a_x_because=1418 3:a_x_by=-2870 3:a_x_for=6577 3:a_x_from=2161 3:a_x_if=-1348
3:a_x_in=-1459 3:a_x_is=-628 3:a_x_of=726 3:a_x_that=-2176 3:a_x_without=-727 3:a_x_would=1193 3:a_x_x=-6990
3:a_xed_M=1752 3:a_xed_x=3111 3:a_xly_xed=177 3:about_BAD_,=-1046 3:about_a_M=-738 3:about_the_M=-327
3:about_the_x=-527 3:again_._$=1450 3:all_PERC_x=-10 3:all_be_GOOD=1102 3:all_it_xed=597 3:all_of_<they>=-104
3:all_of_<we>=-825 3:all_the_P=441 3:all_the_xing=-1155 3:all_this_.=661 3:all_three_M=-2074 3:all_x_,=836
3:all_x_MORAL=-940 3:all_x_P=-674 3:all_x_x=-1021 3:always_the_same=2263 3:an_M_.=-1317 3:an_P_,=-1530 3:an_P_x=-195
3:an_x_,=546 3:an_x_.=3957 3:an_x_M=7 3:an_x_in=-844 3:an_x_of=-1679 3:an_x_that=-3088 3:an_x_x=786 3:and_#_x=1292
3:and_<i>_am=-580 3:and_<i>_x=-108 3:and_<they>_PERC=-875 3:and_<they>_x=-4613 3:and_CHOSE_to=2199 3:and_CLAIM_"=1129
3:and_N_xed=-2056 3:and_PERC_x=4307 3:and_a_M=-290 3:and_a_T=386 3:and_a_x=-1936 3:and_did_not=1032 3:and_for_a=168
3:and_in_the=2306 3:and_in_x=-810 3:and_it_CIRC=4766 3:and_it_is=-1247 3:and_it_was=863 3:and_it_xed=-2164
3:and_no_x=885 3:and_not_in=-491 3:and_on_the=2082 3:and_one_x=330 3:and_since_then=1088 3:and_still_the=3226
3:and_that_was=2654 3:and_that_x=110 3:and_the_M=-5500 3:and_the_P=-6327 3:and_the_T=-935 3:and_the_x=-2363
3:and_the_xing=1810 3:and_then_PERC=811 3:and_too_BAD=1184 3:and_where_was=-107 3:and_will_be=3749 3:and_will_x=-1878
3:and_x_,=982 3:and_x_.=-398 3:and_x_<we>=-2522 3:and_x_M=-411 3:and_x_a=-7529 3:and_x_it=2689 3:and_x_on=2105
3:and_x_the=-1333 3:and_x_to=-1672 3:and_x_x=1140 3:and_xed_it=-3299 3:and_xed_the=-3765 3:anybody_who_had=1627
3:are_._$=-201 3:are_P_who=-2845 3:are_all_PERC=-10 3:are_for_everybody=2490 3:are_the_same=65 3:are_x_.=1136
3:are_xed_in=842 3:as_<he>_own=-620 3:as_<we>_like=286 3:as_FOLLOW_.=-4087 3:as_a_x=-2314 3:as_for_the=-197
3:as_it_x=3814 3:as_its_M=908 3:as_its_x=-1188 3:as_the_M=-1102 3:as_the_P=-1480 3:as_the_T=-2230 3:as_the_x=-332
3:as_x_.=1031 3:as_x_M=286 3:as_x_as=1558 3:as_x_x=-2131 3:at_#_$=-5838 3:at_#_M=505 3:at_#_N=505 3:at_#_and=-419
3:at_#_on=2161 3:at_#_x=-1969 3:at_#_xed=2219 3:at_<they>_x=912 3:at_M_#=314 3:at_all_,=-1545 3:at_it_.=955
3:at_its_x=-2201 3:at_once_.=-2966 3:at_the_M=-347 3:at_the_T=1804 3:at_the_x=792 3:at_the_xing=915 3:at_x_,=2454
3:at_x_.=-10975 3:at_x_and=884 3:at_x_one=-188 3:be_GOOD_that=1102 3:be_PERC_<we>=-78 3:be_PERC_to=705
3:be_SANC_on=1257 3:be_a_x=-1179 3:be_having_this=-103 3:be_in_the=-3585 3:be_it_from=-941 3:be_that_P=-2253
3:be_the_x=940 3:be_x_,=-1959 3:be_x_as=1031 3:be_x_if=995 3:be_x_that=-188 3:be_x_to=-387 3:be_xed_,=664
3:be_xed_.=-971 3:be_xed_for=-1970 3:be_xed_in=-1039 3:be_xed_that=-1083 3:be_xing_.=352 3:be_xing_for=-1483
3:because_it_was=-945 3:because_the_M=-2472 3:been_CIRC_off=245 3:been_CIRC_the=-321 3:been_KNEW_and=164
3:been_KNEW_of=-3676 3:been_KNEW_that=-1146 3:been_PERC_three=2854 3:been_PERC_to=-122 3:been_doing_this=-217
3:been_through_three=992 3:been_with_the=1107 3:been_x_,=681 3:been_x_.=2166 3:been_x_by=-140 3:been_x_for=1617
3:been_x_off=1004 3:been_x_to=1410 3:been_x_x=-2423 3:been_xed_.=-3469 3:been_xed_by=-746 3:been_xed_for=2606
3:been_xed_in=2704 3:been_xed_on=-789 3:been_xed_to=23 3:been_xed_x=1265 3:being_x_.=719 3:both_._$=661
3:both_M_x=-2257 3:but_<he>_.=2170 3:but_its_M=-1211 3:but_on_DAY=-1210 3:but_the_M=-299 3:by_<he>_own=1408
3:by_DAY_.=-1886 3:by_P_<we>=-875 3:by_a_M=-1812 3:by_a_x=-1150 3:by_itself_,=-935 3:by_the_M=-688 3:by_the_P=-692
3:by_the_T=14 3:by_the_x=1606 3:by_the_xing=1173 3:by_two_P=-553 3:by_two_x=865 3:by_x_.=712 3:by_x_x=1073
3:by_xing_the=1458 3:can_M_as=286 3:can_PERC_of=-1348 3:can_PERC_the=-165 3:can_be_PERC=-2944 3:can_be_xed=-574
3:can_one_x=-1318 3:can_x_the=-5090 3:can_x_up=1352 3:cannot_x_is=-1598 3:could_PERC_it=-523 3:could_be_xed=-3645
3:could_have_FOLLOW=1372 3:could_have_PERC=-2695 3:could_have_xed=3516 3:could_not_PERC=-2146 3:could_not_be=347
3:could_not_have=-1965 3:could_not_x=-2174 3:could_x_on=-1815 3:did_._$=-1851 3:did_<he>_x=-567 3:did_not_.=1407
3:did_not_M=-1259 3:did_not_PERC=-4379 3:did_not_do=1690 3:did_not_x=2133 3:did_xly_what=-213 3:do_,_and=963
3:do_._$=150 3:do_<he>_M=1690 3:do_<we>_xly=-692 3:do_FAULT_here=786 3:do_M_,=1618 3:do_not_PERC=-577 3:do_not_do=786
3:do_not_x=214 3:does_not_CHOSE=495 3:does_not_PERC=2002 3:does_not_do=-879 3:does_not_x=-5234 3:does_not_xed=-697
3:does_x_through=-355 3:doing_this_for=-217 3:each_._$=-824 3:else_._$=2309 3:even_the_T's=72 3:everybody_on_the=1365
3:everyone_in_the=2352 3:everyone_was_IDLE=-2479 3:everyone_x_FAULT=382 3:for_,_and=152 3:for_._$=-1587
3:for_<i>_to=-1452 3:for_<we>_again=-1483 3:for_<we>_x=1882 3:for_M_,=-486 3:for_a_M=-1127 3:for_a_P=345 3:for_a_x=1552
3:for_an_P=-1530 3:for_an_x=2313 3:for_everybody_,=1507 3:for_in_M=-1715 3:for_it_.=-3790 3:for_it_was=-991
3:for_its_x=950 3:for_itself_:=881 3:for_the_M=-4813 3:for_the_P=745 3:for_the_T=2855 3:for_the_x=419 3:for_this_M=-995
3:for_this_x=-1147 3:for_three_x=1223 3:for_two_M=-1738 3:for_two_x=-1056 3:for_x_,=510 3:for_x_.=1749 3:for_x_:=1354
3:for_x_an=1878 3:for_x_x=-2427 3:from_<i>_to=-941 3:from_a_M=-3858 3:from_a_T=2510 3:from_it_.=603 3:from_the_M=-1699
3:from_the_P=986 3:from_the_T=-2481 3:from_the_x=4802 3:from_x_,=1060 3:from_x_on=-3616 3:from_x_one=972
3:get_what_<you>=152 3:had_<he>_x=-847 3:had_<we>_x=682 3:had_PERC_for=-1735 3:had_a_M=-985 3:had_a_x=3956
3:had_an_x=-3480 3:had_been_CIRC=-92 3:had_been_KNEW=2077 3:had_been_PERC=3437 3:had_been_with=1107 3:had_been_x=-2663
3:had_been_xed=-3083 3:had_both_P=356 3:had_it_x=-1436 3:had_never_been=-828 3:had_no_M=-21 3:had_no_x=265
3:had_not_FAILV=-543 3:had_not_been=-690 3:had_the_M=-3592 3:had_the_P=1487 3:had_the_PERC=-91 3:had_the_x=445
3:had_to_x=1344 3:had_x_.=-743 3:had_x_it=-797 3:had_x_the=-2499 3:had_x_to=1318 3:had_x_x=20 3:had_xed_,=2282
3:had_xed_.=-3314 3:had_xed_that=372 3:had_xed_the=576 3:had_xed_x=-187 3:has_a_BAD=-721 3:has_a_SARC=-44
3:has_at_x=-188 3:has_been_KNEW=53 3:has_been_PERC=-2008 3:has_been_doing=-217 3:has_been_x=3269 3:has_been_xed=1807
3:has_its_x=-2820 3:has_no_M=355 3:has_no_x=-1317 3:has_one_M=-1533 3:has_the_M=-1831 3:has_the_x=-3836 3:has_to_be=-33
3:has_x_x=659 3:has_xed_.=2373 3:has_xed_x=274 3:have_CIRC_that=2274 3:have_FOLLOW_that=1372 3:have_PERC_,=-4761
3:have_PERC_.=-2023 3:have_PERC_;=-155 3:have_PERC_ELSE=1066 3:have_PERC_at=475 3:have_PERC_it=1089
3:have_PERC_the=1454 3:have_SANC_.=721 3:have_SANC_at=-368 3:have_a_M=-208 3:have_been_KNEW=-1273 3:have_been_x=2597
3:have_been_xed=36 3:have_had_a=-4 3:have_the_x=-2380 3:have_to_x=-383 3:have_x_been=992 3:have_x_it=-2229
3:have_x_the=92 3:have_xed_.=604 3:have_xed_<they>=-1154 3:have_xed_<we>=1497 3:have_xed_a=888 3:have_xed_more=-1691
3:have_xed_the=-2854 3:have_xed_under=-1035 3:have_xed_with=334 3:having_this_xing=-103 3:how_a_x=-2739 3:how_x_x=343
3:if_<you>_P=-2653 3:if_the_M=-8278 3:if_the_P=1608 3:if_the_T=3659 3:in_#_$=5 3:in_._$=2537 3:in_<he>_M=1261
3:in_<he>_P=328 3:in_<they>_x=2713 3:in_DAY_.=-1244 3:in_M_#=-2358 3:in_M_.=-2746 3:in_M_of=2322 3:in_N_.=-533
3:in_N_<they>=-60 3:in_N_was=841 3:in_N_x=774 3:in_T_it=-185 3:in_a_M=-1247 3:in_a_x=3413 3:in_all_x=768
3:in_any_other=-2258 3:in_one_x=2708 3:in_that_x=-457 3:in_the_IDLE=409 3:in_the_M=-5146 3:in_the_PERC=-814
3:in_the_T=5807 3:in_the_x=8598 3:in_the_xing=-3122 3:in_this_T=-1201 3:in_this_x=-2588 3:in_which_the=2141
3:in_x_#=244 3:in_x_,=444 3:in_x_.=-2747 3:in_x_M=-996 3:in_x_of=4379 3:in_x_the=-1704 3:in_x_to=482 3:in_x_x=2123
3:in_xing_that=-884 3:into_the_M=3729 3:is_,_x=-54 3:is_BAD_,=-2599 3:is_BAD_that=-540 3:is_CIRC_on=-1137
3:is_FAULT_for=753 3:is_FAULT_to=1745 3:is_N_.=2607 3:is_PERC_:=112 3:is_P_;=-1646 3:is_a_x=-3856 3:is_in_the=-82
3:is_no_x=133 3:is_not_a=963 3:is_not_about=-1046 3:is_not_for=-1452 3:is_not_the=299 3:is_not_x=-2604 3:is_not_xing=58
3:is_of_x=-1150 3:is_on_the=-243 3:is_on_x=-650 3:is_only_as=1171 3:is_out_on=-418 3:is_the_M=3075 3:is_the_P=-5372
3:is_the_only=-1470 3:is_the_x=1758 3:is_to_FAULT=1514 3:is_to_be=1451 3:is_what_one=2387 3:is_what_the=-2690
3:is_what_x=2037 3:is_x_,=-812 3:is_x_.=1191 3:is_x_:=1688 3:is_x_and=-1303 3:is_x_than=861 3:is_x_the=740
3:is_x_to=-1487 3:is_x_x=-2652 3:is_xed_.=-1562 3:is_xed_by=1671 3:is_xing_to=2173 3:it_,_N=-95 3:it_,_T=1500
3:it_,_and=1188 3:it_,_but=700 3:it_,_the=-185 3:it_._$=1163 3:it_CIRC_.=4766 3:it_all_x=-1021 3:it_at_#=-2654
3:it_at_x=3384 3:it_does_not=3202 3:it_from_<i>=-941 3:it_has_been=1088 3:it_is_BAD=-540 3:it_is_about=-1046
3:it_is_always=1123 3:it_is_not=-983 3:it_is_x=-719 3:it_on_DAY=-659 3:it_that_the=2476 3:it_the_x=1330 3:it_to_,=-213
3:it_to_be=-1083 3:it_to_the=605 3:it_was_,=3441 3:it_was_KNEW=-570 3:it_was_a=-210 3:it_was_again=-2164
3:it_was_on=-694 3:it_was_the=144 3:it_was_x=-651 3:it_will_be=-1901 3:it_would_be=-1820 3:it_would_x=135 3:it_x_,=1471
3:it_x_.=779 3:it_x_at=-777 3:it_x_for=-2079 3:it_x_in=2600 3:it_x_on=-2332 3:it_x_that=407 3:it_x_three=-733
3:it_x_to=-759 3:it_x_without=-1404 3:it_x_x=-960 3:it_x_xing=-2227 3:it_xed_.=1723 3:it_xed_was=597 3:it_xed_x=-2113
3:its_M_.=1542 3:its_M_had=557 3:its_M_in=310 3:its_always_the=1434 3:its_own_M=2249 3:its_own_P=-1813 3:its_x_.=-1355
3:its_x_M=-980 3:its_x_and=582 3:its_x_on=950 3:itself_,_the=449 3:itself_:_#=881 3:let's_be_MORAL=1900
3:let_<i>_x=2969 3:let_<we>_be=-188 3:let_<we>_x=334 3:let_everyone_through=314 3:let_the_M=3991 3:like_about_the=-338
3:like_these_one=-697 3:more_._$=1845 3:more_from_a=-1691 3:more_than_a=-188 3:most_of_<we>=678 3:most_x_x=-2055
3:never_been_x=-1523 3:no_._$=2416 3:no_BAD_,=672 3:no_M_.=3046 3:no_M_for=-1456 3:no_M_in=1683 3:no_M_on=-1607
3:no_M_will=-106 3:no_one_is=-597 3:no_one_will=-1911 3:no_x_"=1129 3:no_x_.=-123 3:no_x_for=-662 3:no_x_in=-880
3:no_x_of=-2773 3:no_x_will=-323 3:no_x_x=2009 3:nobody_._$=1462 3:nobody_KNEW_<we>=238 3:nobody_PERC_the=1325
3:nobody_can_x=-1938 3:nobody_could_have=-436 3:nobody_had_a=110 3:nobody_in_the=-584 3:nobody_xed_the=2470
3:not_._$=2698 3:not_<i>_M=-1317 3:not_CHOSE_to=789 3:not_FAILV_,=-543 3:not_M_the=-347 3:not_PERC_"=-859
3:not_PERC_.=1283 3:not_PERC_that=-1521 3:not_PERC_the=328 3:not_a_x=-865 3:not_about_BAD=-1046 3:not_be_having=-103
3:not_be_x=1930 3:not_be_xing=-1483 3:not_been_xed=1340 3:not_do_<he>=1690 3:not_do_FAULT=786 3:not_do_M=-879
3:not_for_<i>=-1452 3:not_have_PERC=-1965 3:not_have_xed=-2092 3:not_the_x=-1495 3:not_to_be=-2253 3:not_to_x=-876
3:not_x_"=-707 3:not_x_,=-1624 3:not_x_.=2210 3:not_x_in=432 3:not_x_is=1712 3:not_x_the=2000 3:not_x_x=-2828
3:not_xed_to=835 3:not_xed_x=-1498 3:not_xing_MORAL=590 3:not_xing_the=3003 3:of_#_DAY=417 3:of_._$=-935
3:of_<he>_x=1210 3:of_<they>_.=-373 3:of_<they>_x=-1503 3:of_<we>_M=2663 3:of_<we>_on=-214 3:of_BAD_.=4608
3:of_MORAL_MORAL=1928 3:of_M_#=605 3:of_M_,=3226 3:of_M_.=-940 3:of_M_x=2454 3:of_N_,=263 3:of_SARC_for=-713
3:of_T_was=166 3:of_a_M=3475 3:of_a_x=-64 3:of_it_.=-1776 3:of_its_x=-13 3:of_that_x=-2002 3:of_the_M=1069
3:of_the_P=2384 3:of_the_P's=697 3:of_the_T=-193 3:of_the_x=-10137 3:of_the_xing=4474 3:of_this_M=-2621
3:of_this_SARC=-919 3:of_this_T=-663 3:of_this_xed=-533 3:of_x_.=2389 3:of_x_:=-2712 3:of_x_M=3969 3:of_x_for=-1318
3:of_x_that=-1283 3:of_x_x=-511 3:of_xing_,=1569 3:of_xing_.=-956 3:of_xing_in=-721 3:off_a_M=-999 3:off_on_DAY=245
3:off_the_M=-2738 3:off_the_x=2735 3:off_to_the=165 3:off_x_x=-1853 3:on_._$=-4030 3:on_<he>_M=-1246 3:on_<i>_M=758
3:on_DAY_.=-3523 3:on_DAY_by=245 3:on_DAY_x=1298 3:on_DAY_xing=-179 3:on_MORAL_was=-1325 3:on_M_#=-1439 3:on_M_one=1239
3:on_a_DAY=1752 3:on_a_M=1125 3:on_a_x=-2359 3:on_it_.=3081 3:on_the_#=-1133 3:on_the_IDLE=1219 3:on_the_M=2678
3:on_the_T=-1286 3:on_the_x=2953 3:on_this_M=-519 3:on_three_x=950 3:on_whether_it=-418 3:on_x_,=1110 3:on_x_.=2954
3:on_x_M=57 3:on_x_the=-1079 3:on_x_x=4190 3:on_xing_that=-355 3:once_._$=-2966 3:once_a_x=2434 3:once_more_.=75
3:one_,_and=1874 3:one_,_which=1147 3:one_._$=-4184 3:one_M_,=-1322 3:one_M_and=836 3:one_M_for=154 3:one_M_in=-1005
3:one_M_that=1040 3:one_M_x=1162 3:one_P_who=1618 3:one_can_PERC=-1348 3:one_does_not=-697 3:one_had_xed=1498
3:one_is_on=-243 3:one_must_not=682 3:one_of_<they>=-329 3:one_that_xed=-387 3:one_will_be=-1911 3:one_with_the=1182
3:one_x_.=-875 3:one_x_<we>=-347 3:one_x_a=4087 3:one_x_about=-1318 3:one_x_x=885 3:only_x_that=-2368 3:other_x_x=1493
3:out_,_and=112 3:out_._$=-1922 3:out_N_,=-1643 3:out_of_the=-430 3:out_of_x=1425 3:out_on_whether=-418 3:out_the_M=677
3:over_._$=-2092 3:over_a_x=135 3:own_M_,=19 3:own_M_.=-502 3:own_M_the=1408 3:own_M_x=-1176 3:own_P_xed=-440
3:own_T_x=-620 3:own_the_M=-2376 3:own_x_M=-2947 3:own_x_at=3425 3:same_M_,=552 3:same_M_.=-6090 3:same_M_x=1928
3:same_one_x=382 3:same_with_the=1434 3:same_x_,=-624 3:same_x_.=-739 3:should_all_be=1102 3:should_have_PERC=2151
3:should_have_SANC=-368 3:should_have_been=-1518 3:should_have_xed=-2496 3:since_#_$=-388 3:since_._$=2485
3:since_it_x=-937 3:since_the_M=-2064 3:since_the_T=-2816 3:since_the_x=-1807 3:since_then_it=1088 3:so_it_is=-26
3:so_the_M=629 3:some_of_<we>=2663 3:some_of_the=98 3:still_be_xing=352 3:still_x_.=-854 3:than_a_x=-188
3:than_the_x=451 3:that_<they>_x=-960 3:that_<we>_x=1806 3:that_M_.=2490 3:that_N_had=-2207 3:that_P_but=-2253
3:that_T_#=950 3:that_T_had=1020 3:that_a_M=1781 3:that_a_P=-40 3:that_a_x=1910 3:that_had_been=1201
3:that_it_was=-1614 3:that_of_the=1362 3:that_the_M=-3120 3:that_the_P=502 3:that_the_T=765 3:that_the_x=255
3:that_two_M=2923 3:that_was_not=47 3:that_was_x=-1835 3:that_x_,=1444 3:that_x_.=-13193 3:that_x_<we>=2563
3:that_x_M=889 3:that_x_is=1317 3:that_x_of=-161 3:that_x_the=354 3:that_x_to=1812 3:that_x_with=1330 3:that_x_x=2390
3:that_xed_M=-1182 3:that_xing_,=-801 3:that_xing_.=449 3:the_#_M=840 3:the_BAD_M=-2140 3:the_CIRC_M=-3286
3:the_DAY_M=-916 3:the_ELSE_.=-563 3:the_ELSE_is=112 3:the_ELSE_of=-343 3:the_ELSE_on=775 3:the_FAULT_,=359
3:the_FAULT_and=-3249 3:the_FAULT_x=-371 3:the_FOLLOW_xing=-111 3:the_IDLE_,=1952 3:the_IDLE_.=-3933 3:the_IDLE_T=-1943
3:the_IDLE_x=2376 3:the_M's_M=1365 3:the_MORAL_P=753 3:the_MORAL_of=-4896 3:the_M_"=-1540 3:the_M_$=-2706 3:the_M_,=818
3:the_M_.=2565 3:the_M_:=-74 3:the_M_;=-2038 3:the_M_<they>=2965 3:the_M_?=-850 3:the_M_CIRC=701 3:the_M_CLAIM=-2642
3:the_M_FAILV=-193 3:the_M_PERC=-3461 3:the_M_all=-434 3:the_M_and=-4039 3:the_M_are=2935 3:the_M_as=3209
3:the_M_at=-701 3:the_M_because=-1297 3:the_M_been=-843 3:the_M_could=3130 3:the_M_does=-1189 3:the_M_for=2875
3:the_M_from=-1423 3:the_M_had=-6486 3:the_M_has=-3142 3:the_M_have=-4449 3:the_M_in=-4151 3:the_M_is=-5950
3:the_M_of=3769 3:the_M_on=-412 3:the_M_one=1073 3:the_M_only=-1058 3:the_M_out=-1067 3:the_M_should=696
3:the_M_since=-869 3:the_M_that=-3771 3:the_M_to=-3690 3:the_M_twice=-600 3:the_M_until=1069 3:the_M_was=-1924
3:the_M_were=2249 3:the_M_what=2682 3:the_M_when=-816 3:the_M_while=879 3:the_M_will=3077 3:the_M_with=-2254
3:the_M_without=1458 3:the_M_would=790 3:the_M_x=-2679 3:the_M_xed=-2897 3:the_P's_M=518 3:the_P's_T=-990
3:the_P's_it=697 3:the_P's_x=4085 3:the_PERC_,=-91 3:the_PERC_of=-814 3:the_P_,=3419 3:the_P_.=-4529 3:the_P_;=-815
3:the_P_<he>=460 3:the_P_CHOSE=-1490 3:the_P_CIRC=-583 3:the_P_CLAIM=3246 3:the_P_FAILV=242 3:the_P_FOLLOW=-3365
3:the_P_PERC=-2637 3:the_P_and=-1658 3:the_P_at=182 3:the_P_could=-2978 3:the_P_did=2845 3:the_P_does=910
3:the_P_from=454 3:the_P_had=-606 3:the_P_has=-783 3:the_P_have=-1187 3:the_P_in=455 3:the_P_is=985 3:the_P_of=-1014
3:the_P_on=-310 3:the_P_should=-228 3:the_P_to=1909 3:the_P_was=-560 3:the_P_were=2565 3:the_P_who=2872
3:the_P_will=-554 3:the_P_would=2966 3:the_P_x=-2481 3:the_P_xed=-2852 3:the_T's_M=-1091 3:the_T's_P=3689
3:the_T's_T=-1461 3:the_T's_own=72 3:the_T's_x=-1792 3:the_T_,=-5236 3:the_T_.=1443 3:the_T_CHOSE=-1973
3:the_T_CLAIM=-155 3:the_T_FAILV=-435 3:the_T_KNEW=1504 3:the_T_PERC=-2281 3:the_T_did=481 3:the_T_for=2387
3:the_T_had=-4740 3:the_T_has=-1492 3:the_T_in=5085 3:the_T_is=679 3:the_T_of=1269 3:the_T_should=1064
3:the_T_that=-315 3:the_T_was=625 3:the_T_x=987 3:the_T_xed=-1159 3:the_most_x=-2055 3:the_one_of=-1950
3:the_one_that=-387 3:the_one_with=1182 3:the_only_M=759 3:the_only_x=-446 3:the_only_xing=2178 3:the_other_x=2270
3:the_same_M=-3026 3:the_same_in=-1523 3:the_same_one=382 3:the_same_with=1434 3:the_same_x=-253 3:the_two_M=-516
3:the_two_P=3643 3:the_two_x=-2229 3:the_x_,=-2762 3:the_x_.=2930 3:the_x_:=-969 3:the_x_<we>=-533 3:the_x_?=-1267
3:the_x_CIRC=439 3:the_x_M=-672 3:the_x_MORAL=1610 3:the_x_P=5875 3:the_x_PERC=-2817 3:the_x_T=4315 3:the_x_and=22
3:the_x_are=-1666 3:the_x_as=-4617 3:the_x_at=-1699 3:the_x_could=-2095 3:the_x_did=-776 3:the_x_for=127
3:the_x_had=-1005 3:the_x_has=-3254 3:the_x_in=889 3:the_x_is=-877 3:the_x_it=588 3:the_x_of=3541 3:the_x_on=-675
3:the_x_one=-5034 3:the_x_own=-440 3:the_x_that=4024 3:the_x_the=249 3:the_x_there=1547 3:the_x_to=1951
3:the_x_was=3736 3:the_x_were=-2816 3:the_x_when=1726 3:the_x_whether=424 3:the_x_with=-2209 3:the_x_without=2640
3:the_x_would=-3372 3:the_x_x=-2031 3:the_x_xed=225 3:the_x_xing=1642 3:the_xed_M=-1611 3:the_xing_.=-1609
3:the_xing_<we>=-1155 3:the_xing_M=-5256 3:the_xing_T=1003 3:the_xing_and=-1867 3:the_xing_had=4622 3:then_it_has=1088
3:then_the_M=1697 3:then_x_:=-875 3:there_are_P=-2845 3:there_is_no=-1352 3:there_is_xing=1120 3:there_was_,=-97
3:there_was_a=-1045 3:there_was_no=1241 3:there_was_x=-1336 3:there_was_xing=-1373 3:these_one_does=-697
3:this_._$=1904 3:this_M_,=351 3:this_M_.=-5438 3:this_M_has=-75 3:this_M_would=2026 3:this_M_x=-1818
3:this_T_again=-601 3:this_T_it=-1201 3:this_T_to=-1577 3:this_for_x=-217 3:this_is_,=-78 3:this_is_not=525
3:this_is_what=599 3:this_one_M=-1501 3:this_one_is=521 3:this_one_x=-3667 3:this_would_have=1900
3:this_would_not=-1072 3:this_x_,=482 3:this_x_.=276 3:this_x_:=-2000 3:this_x_of=696 3:this_x_on=656 3:this_x_the=196
3:this_x_|=360 3:this_xed_the=-533 3:this_xing_if=-103 3:those_of_<we>=107 3:those_two_x=1053 3:three_._$=-3289
3:three_M_.=-846 3:three_x_,=2746 3:three_x_.=-486 3:three_x_and=2378 3:three_x_of=-2485 3:three_x_to=-483
3:through_a_M=-356 3:through_the_x=-166 3:through_three_x=-333 3:to_#_$=-279 3:to_,_and=-213 3:to_._$=817
3:to_<we>_P=-314 3:to_FAULT_for=2525 3:to_IDLE_,=-634 3:to_M_,=153 3:to_M_.=-221 3:to_M_a=4222 3:to_M_the=1304
3:to_M_x=-1312 3:to_N's_x=-1056 3:to_N_,=1918 3:to_N_.=-2055 3:to_PERC_.=-1896 3:to_PERC_at=-770 3:to_PERC_for=1889
3:to_PERC_it=1264 3:to_PERC_that=1260 3:to_PERC_the=1194 3:to_PERC_what=2046 3:to_a_M=390 3:to_a_P=-1646 3:to_a_x=-1113
3:to_all_"=-1281 3:to_be_that=-2253 3:to_be_x=842 3:to_be_xed=-1631 3:to_do_,=-2143 3:to_each_other=-405
3:to_have_PERC=2047 3:to_have_to=1053 3:to_the_IDLE=1162 3:to_the_M=3575 3:to_the_P=867 3:to_the_T=929
3:to_the_same=-1223 3:to_the_x=188 3:to_x_.=949 3:to_x_<they>=-325 3:to_x_<we>=4552 3:to_x_M=1142 3:to_x_N=-4301
3:to_x_SARC=-2164 3:to_x_a=2841 3:to_x_at=-2374 3:to_x_for=649 3:to_x_from=3260 3:to_x_is=-1646 3:to_x_it=-7906
3:to_x_its=388 3:to_x_no=641 3:to_x_on=2357 3:to_x_one=-249 3:to_x_out=-1083 3:to_x_that=844 3:to_x_the=897
3:to_x_to=1598 3:to_x_up=-1922 3:to_x_whether=-1452 3:to_x_with=900 3:to_x_x=4126 3:too_BAD_to=1184 3:too_much_to=763
3:twice_._$=-1809 3:twice_that_the=-570 3:two_._$=-4662 3:two_M_,=-1880 3:two_M_.=1630 3:two_M_were=327
3:two_M_with=1078 3:two_M_x=-1320 3:two_P_,=3097 3:two_more_P=-1984 3:two_x_,=-929 3:two_x_.=2167 3:two_x_M=-3186
3:two_x_and=-2680 3:two_x_of=1657 3:two_x_x=1440 3:two_xed_x=382 3:under_the_x=-74 3:until_the_M=115
3:until_the_x=-1605 3:up_._$=-1444 3:up_for_in=-173 3:was_,_as=-411 3:was_._$=-1138 3:was_BAD_and=394
3:was_CIRC_.=-1116 3:was_CIRC_the=1129 3:was_CLAIM_on=1239 3:was_FAILV_from=-197 3:was_IDLE_xing=-2479
3:was_KNEW_a=-1419 3:was_KNEW_in=120 3:was_KNEW_twice=-570 3:was_PERC_for=950 3:was_a_BAD=428 3:was_a_M=-380
3:was_a_x=1163 3:was_again_the=-2164 3:was_at_the=-250 3:was_in_the=-3508 3:was_no_M=2260 3:was_no_x=-3072
3:was_not_.=1092 3:was_not_the=4329 3:was_not_x=1940 3:was_not_xed=-2788 3:was_not_xing=590 3:was_on_the=89
3:was_out_of=24 3:was_the_GOOD=-1893 3:was_the_IDLE=-1943 3:was_the_M=-9 3:was_the_P=1963 3:was_the_one=-467
3:was_the_x=1352 3:was_there_for=3351 3:was_x_,=2509 3:was_x_.=-5420 3:was_x_;=1205 3:was_x_by=341 3:was_x_in=1357
3:was_x_not=-1067 3:was_x_to=-2622 3:was_x_until=1659 3:was_x_with=60 3:was_x_x=1181 3:was_xed_.=-4592
3:was_xed_as=-1632 3:was_xed_by=-609 3:was_xed_to=-856 3:was_xed_x=-1245 3:was_xing_"=-2259 3:was_xing_the=-3267
3:was_xing_x=-1169 3:were_in_a=-1351 3:were_x_,=3030 3:were_x_.=-655 3:were_x_a=386 3:were_xed_to=1283 3:what_:_x=-734
3:what_<you>_like=-338 3:what_a_x=1020 3:what_can_one=-1318 3:what_the_M=-6445 3:what_the_P=3080 3:what_the_x=-848
3:what_to_do=1257 3:what_was_the=-1943 3:what_x_when=1134 3:what_x_xly=3436 3:when_<i>_PERC=-91 3:when_N_x=2380
3:when_it_is=-2285 3:when_the_M=-3707 3:when_the_x=2052 3:where_it_is=701 3:where_the_M=-5456 3:where_the_x=-135
3:where_there_is=5022 3:whether_it_was=-418 3:whether_the_x=-1774 3:which_does_not=676 3:which_had_xed=78
3:which_is_what=-44 3:which_the_M=46 3:which_the_T=3985 3:which_was_x=-1400 3:while_the_M=879 3:who_<they>_are=-875
3:who_CLAIM_this=-75 3:who_FAILV_the=2279 3:who_KNEW_<we>=-615 3:who_PERC_,=388 3:who_cannot_x=642
3:who_could_have=-378 3:who_does_not=1242 3:who_had_the=-776 3:who_had_xed=848 3:who_was_IDLE=-673 3:who_x_<he>=688
3:who_x_it=-1452 3:who_x_the=3706 3:who_xed_#=-548 3:who_xed_it=-3980 3:who_xed_the=2056 3:who_xed_this=561
3:whoever_M_for=1523 3:whose_M_has=1293 3:whose_M_this=1013 3:why_the_M=-560 3:why_was_the=-97 3:will_be_PERC=-78
3:will_be_SANC=630 3:will_be_xed=1077 3:will_have_the=-1906 3:will_not_be=-1483 3:will_not_x=2924 3:will_only_x=-279
3:will_x_.=803 3:will_x_<i>=195 3:will_x_it=582 3:will_x_the=-434 3:will_x_x=1257 3:with_<he>_.=-1698
3:with_<we>_T=-111 3:with_N_on=47 3:with_a_M=2100 3:with_a_x=-790 3:with_all_the=441 3:with_all_x=-940 3:with_an_x=-569
3:with_the_M=3787 3:with_the_MORAL=-78 3:with_the_P=2141 3:with_the_T=-4516 3:with_the_T's=-1461 3:with_the_same=1078
3:with_the_x=4849 3:with_this_T=-601 3:with_two_x=1222 3:with_x_the=1279 3:with_x_x=292 3:within_a_x=-2539
3:within_the_x=-4629 3:within_x_x=-6747 3:without_PERC_at=955 3:without_a_M=1163 3:without_a_where=1790
3:without_a_x=-255 3:without_an_M=-1317 3:without_x_.=-4495 3:without_xing_that=-1404 3:without_xing_the=1589
3:would_PERC_that=-583 3:would_be_a=-1348 3:would_be_more=5035 3:would_be_x=-448 3:would_have_CIRC=-500
3:would_have_PERC=-268 3:would_have_been=-2683 3:would_have_x=788 3:would_have_xed=1417 3:would_never_have=-1223
3:would_not_be=-103 3:would_not_have=238 3:would_not_x=866 3:would_rather_x=1314 3:would_still_be=352 3:would_x_if=135
3:would_x_the=805 3:x_"_,=-1136 3:x_"_.=2685 3:x_"_on=2106 3:x_"_when=-2224 3:x_"_x=-1617 3:x_#_$=1312 3:x_#_the=1264
3:x_#_x=112 3:x_(_x=-13 3:x_)_:=-13 3:x_,_(=515 3:x_,_KNEW=-110 3:x_,_M=-868 3:x_,_N=-21 3:x_,_a=-1103 3:x_,_all=1420
3:x_,_an=286 3:x_,_and=-3737 3:x_,_as=-1535 3:x_,_because=-1902 3:x_,_but=-1191 3:x_,_by=-120 3:x_,_in=105 3:x_,_it=16
3:x_,_no=1462 3:x_,_since=96 3:x_,_the=-5084 3:x_,_then=-489 3:x_,_there=1761 3:x_,_this=1286 3:x_,_when=-936
3:x_,_which=-3930 3:x_,_will=464 3:x_,_with=1579 3:x_,_x=3034 3:x_,_xed=-140 3:x_,_xing=1405 3:x_,_xly=476
3:x_._$=-6271 3:x_._it=2651 3:x_._x=-1367 3:x_:_(=515 3:x_:_N=-3049 3:x_:_P=-436 3:x_:_a=-1951 3:x_:_nobody=2801
3:x_:_the=1540 3:x_:_x=3073 3:x_:_xing=-683 3:x_;_<we>=-3925 3:x_;_it=1462 3:x_;_the=-2096 3:x_<he>_M=-3236
3:x_<he>_x=2314 3:x_<i>_for=195 3:x_<they>_.=1143 3:x_<they>_M=1548 3:x_<they>_x=-766 3:x_<we>_FAULT=-533
3:x_<we>_M=2525 3:x_<we>_P=1635 3:x_<we>_the=-3359 3:x_<we>_x=902 3:x_<you>_M=164 3:x_?_$=1301 3:x_BAD_.=1784
3:x_CLAIM_.=1591 3:x_FAULT_,=1168 3:x_IDLE_.=1181 3:x_MORAL_for=-940 3:x_MORAL_to=2737 3:x_M_,=-800 3:x_M_.=-7032
3:x_M_:=983 3:x_M_;=-1891 3:x_M_?=106 3:x_M_FAILV=1553 3:x_M_and=4941 3:x_M_as=286 3:x_M_at=-3300 3:x_M_because=157
3:x_M_for=840 3:x_M_from=-2540 3:x_M_had=1101 3:x_M_has=-2134 3:x_M_in=61 3:x_M_is=2695 3:x_M_of=-1822 3:x_M_on=1868
3:x_M_since=1227 3:x_M_that=-1331 3:x_M_the=-37 3:x_M_to=-3576 3:x_M_was=1944 3:x_M_will=-1149 3:x_M_without=2164
3:x_M_would=1498 3:x_M_x=-1266 3:x_M_xed=-2316 3:x_N_DAY=-713 3:x_N_x=2973 3:x_PERC_at=-539 3:x_P_,=614 3:x_P_.=1373
3:x_P_PERC=2013 3:x_P_from=-657 3:x_P_had=-3324 3:x_P_to=1061 3:x_P_was=-861 3:x_P_who=1598 3:x_P_x=2228
3:x_P_xed=-2377 3:x_SARC_it=-2164 3:x_T_$=-3398 3:x_T_,=543 3:x_T_.=3258 3:x_T_FAILV=1280 3:x_T_PERC=-855
3:x_T_and=-182 3:x_T_had=96 3:x_T_has=14 3:x_T_is=-26 3:x_T_x=-778 3:x_a_M=1318 3:x_a_T=670 3:x_a_x=745
3:x_about_a=-1318 3:x_about_the=11 3:x_again_.=-478 3:x_all_,=-338 3:x_all_the=-1155 3:x_an_P=337 3:x_an_x=1013
3:x_and_<i>=-613 3:x_and_PERC=3429 3:x_and_a=942 3:x_and_did=-766 3:x_and_got=-3705 3:x_and_had=698 3:x_and_have=16
3:x_and_in=1815 3:x_and_no=2027 3:x_and_not=-491 3:x_and_the=-797 3:x_and_was=329 3:x_and_will=672 3:x_and_x=-4001
3:x_and_xed=-1865 3:x_are_x=560 3:x_are_xed=-331 3:x_as_FOLLOW=-1928 3:x_as_the=-835 3:x_as_x=1031 3:x_at_#=3577
3:x_at_once=-2966 3:x_at_the=376 3:x_at_x=-3220 3:x_at_xing=4503 3:x_be_it=-941 3:x_because_of=-2274
3:x_because_the=-1631 3:x_been_through=992 3:x_but_<he>=2170 3:x_by_a=-528 3:x_by_itself=-935 3:x_by_one=-3293
3:x_by_the=3704 3:x_by_x=-1422 3:x_can_be=-3141 3:x_could_PERC=561 3:x_could_x=-2281 3:x_did_xly=-213
3:x_does_not=-1642 3:x_for_,=-878 3:x_for_a=750 3:x_for_an=2132 3:x_for_itself=881 3:x_for_the=2050 3:x_for_this=2103
3:x_for_x=58 3:x_for_xing=1962 3:x_from_a=2510 3:x_from_the=4763 3:x_from_x=-1928 3:x_had_a=-935 3:x_had_been=-2387
3:x_had_xed=-990 3:x_has_at=-188 3:x_has_been=-133 3:x_has_x=1340 3:x_has_xed=3397 3:x_how_a=-429 3:x_if_the=-3065
3:x_in_DAY=-1217 3:x_in_M=-2420 3:x_in_a=-490 3:x_in_all=-1348 3:x_in_that=-2157 3:x_in_the=3885 3:x_in_two=-3471
3:x_in_which=2253 3:x_in_x=2664 3:x_in_xing=-571 3:x_is_FAULT=1745 3:x_is_P=-1646 3:x_is_a=1438 3:x_is_no=-14
3:x_is_not=-2660 3:x_is_on=-148 3:x_is_that=-908 3:x_is_the=-3311 3:x_is_x=5462 3:x_it_,=1128 3:x_it_.=48
3:x_it_that=501 3:x_it_to=954 3:x_it_was=901 3:x_it_x=-5923 3:x_its_M=-1521 3:x_its_x=1206 3:x_itself_,=-754
3:x_no_.=2416 3:x_no_x=1059 3:x_nobody_had=-1318 3:x_not_at=-1067 3:x_not_to=107 3:x_of_#=-687 3:x_of_<he>=1817
3:x_of_<they>=156 3:x_of_BAD=1684 3:x_of_M=1168 3:x_of_MORAL=1976 3:x_of_SARC=-713 3:x_of_a=3832 3:x_of_its=185
3:x_of_the=5816 3:x_of_this=-3771 3:x_of_two=-1992 3:x_of_x=-6103 3:x_of_xing=-2807 3:x_off_the=1004 3:x_off_to=165
3:x_off_x=-1853 3:x_on_"=-1068 3:x_on_.=-3261 3:x_on_<he>=-729 3:x_on_<i>=-556 3:x_on_a=-490 3:x_on_the=2935
3:x_on_three=950 3:x_on_x=3411 3:x_on_xing=-355 3:x_one_,=544 3:x_one_.=705 3:x_one_M=-4677 3:x_one_P=-1107
3:x_one_can=-1348 3:x_one_x=-795 3:x_out_,=2424 3:x_out_.=861 3:x_out_N=-1643 3:x_out_of=692 3:x_out_the=226
3:x_own_P=-440 3:x_should_have=-341 3:x_since_.=1168 3:x_since_the=-1241 3:x_still_for=-2566 3:x_than_the=-816
3:x_that_<he>=-513 3:x_that_<we>=1506 3:x_that_M=3793 3:x_that_T=1971 3:x_that_a=3580 3:x_that_it=-71 3:x_that_no=-2790
3:x_that_the=436 3:x_that_was=-2768 3:x_that_x=188 3:x_that_xed=169 3:x_that_xing=330 3:x_the_CIRC=-4288
3:x_the_M=-4740 3:x_the_MORAL=-1619 3:x_the_P=5838 3:x_the_T=-4168 3:x_the_other=715 3:x_the_same=382 3:x_the_two=-1745
3:x_the_x=4933 3:x_there_was=1587 3:x_three_x=-733 3:x_through_a=-356 3:x_through_the=-1644 3:x_to_#=1483 3:x_to_.=-250
3:x_to_<we>=162 3:x_to_IDLE=-634 3:x_to_M=-1110 3:x_to_N=-4861 3:x_to_PERC=5853 3:x_to_a=-3820 3:x_to_all=-3233
3:x_to_be=-502 3:x_to_it=88 3:x_to_one=-1021 3:x_to_the=-1169 3:x_to_x=5833 3:x_twice_,=399 3:x_two_M=1928
3:x_two_P=-2635 3:x_two_x=-521 3:x_under_the=-553 3:x_until_the=2454 3:x_up_.=-1444 3:x_up_for=-173 3:x_was_.=982
3:x_was_one=-2825 3:x_was_out=1167 3:x_was_x=2500 3:x_was_xed=-716 3:x_were_N=-1421 3:x_were_x=1147 3:x_what_<you>=-338
3:x_when_the=-61 3:x_where_it=701 3:x_where_the=-880 3:x_whether_the=-1774 3:x_which_of=249 3:x_will_be=2116
3:x_with_<he>=-1698 3:x_with_<we>=-581 3:x_with_a=-475 3:x_with_an=-701 3:x_with_the=-738 3:x_with_this=-601
3:x_within_a=-2623 3:x_within_the=-1944 3:x_within_x=-1004 3:x_without_PERC=1896 3:x_without_a=-2674 3:x_without_x=-29
3:x_without_xing=185 3:x_would_have=337 3:x_would_not=52 3:x_would_x=-824 3:x_x_"=1466 3:x_x_$=1096 3:x_x_,=-3349
3:x_x_.=2856 3:x_x_:=-1978 3:x_x_;=-333 3:x_x_<they>=667 3:x_x_<we>=1443 3:x_x_?=-459 3:x_x_FAULT=231 3:x_x_M=2574
3:x_x_N=-2825 3:x_x_P=289 3:x_x_PERC=1481 3:x_x_T=-1697 3:x_x_a=-503 3:x_x_and=-1610 3:x_x_at=2526 3:x_x_because=-2363
3:x_x_by=211 3:x_x_does=1069 3:x_x_for=1537 3:x_x_from=-535 3:x_x_if=-2292 3:x_x_in=1270 3:x_x_is=-291 3:x_x_it=-1618
3:x_x_its=-1160 3:x_x_of=-1001 3:x_x_on=-637 3:x_x_that=-1826 3:x_x_the=3916 3:x_x_to=1102 3:x_x_twice=399
3:x_x_two=-1092 3:x_x_was=1331 3:x_x_when=928 3:x_x_with=-926 3:x_x_within=-2609 3:x_x_without=818 3:x_x_x=-5836
3:x_x_xed=2780 3:x_x_xing=-1400 3:x_xed_.=3032 3:x_xed_the=2465 3:x_xed_to=1376 3:x_xed_x=436 3:x_xing_.=65
3:x_xing_:=-2089 3:x_xing_;=1284 3:x_xing_about=702 3:x_xing_it=-1464 3:x_xing_x=2575 3:x_xly_:=3436 3:x_|_$=1859
3:xed_"_x=-20 3:xed_#_for=-548 3:xed_,_and=6582 3:xed_,_as=1081 3:xed_,_the=1625 3:xed_._$=-3921 3:xed_<we>_all=661
3:xed_<we>_x=1781 3:xed_M_.=-193 3:xed_M_would=-637 3:xed_a_M=-1259 3:xed_a_x=-3268 3:xed_and_xed=-3831
3:xed_as_xed=-416 3:xed_at_#=-546 3:xed_at_x=-2591 3:xed_by_P=445 3:xed_by_a=-1660 3:xed_by_the=-3360 3:xed_by_two=-572
3:xed_by_x=801 3:xed_for_IDLE=2204 3:xed_for_the=476 3:xed_from_the=523 3:xed_in_M=1807 3:xed_in_a=-767
3:xed_in_the=-1715 3:xed_it_,=3087 3:xed_it_at=-766 3:xed_it_was=-570 3:xed_it_x=54 3:xed_more_from=-1691
3:xed_on_a=-334 3:xed_on_the=-1160 3:xed_on_x=1457 3:xed_over_.=-1824 3:xed_over_to=-634 3:xed_that_it=1053
3:xed_that_the=308 3:xed_that_x=959 3:xed_the_M=707 3:xed_the_only=-446 3:xed_the_x=760 3:xed_this_off=-769
3:xed_to_N=454 3:xed_to_the=2486 3:xed_to_x=-1235 3:xed_twice_.=-2509 3:xed_under_the=-1035 3:xed_was_a=597
3:xed_where_the=2050 3:xed_with_all=441 3:xed_with_the=-1216 3:xed_x_,=451 3:xed_x_.=-1698 3:xed_x_at=1060
3:xed_x_of=791 3:xed_x_the=-1434 3:xed_x_x=-3894 3:xing_"_x=-4010 3:xing_#_x=-1331 3:xing_,_and=777 3:xing_,_as=-2104
3:xing_._$=890 3:xing_:_T=-383 3:xing_:_the=-2089 3:xing_;_the=19 3:xing_<he>_x=205 3:xing_<we>_x=-1155 3:xing_M_,=-483
3:xing_M_.=5137 3:xing_M_:=1060 3:xing_T_.=1658 3:xing_T_PERC=-1304 3:xing_T_xed=-238 3:xing_about_the=-26
3:xing_and_x=-1536 3:xing_at_the=-450 3:xing_by_the=-388 3:xing_for_<we>=-1483 3:xing_had_been=82 3:xing_had_one=5972
3:xing_if_the=3660 3:xing_in_the=-3290 3:xing_in_x=-721 3:xing_it_.=2186 3:xing_of_this=-919 3:xing_on_the=-1292
3:xing_that_the=-2204 3:xing_the_M=2041 3:xing_the_P=1137 3:xing_the_x=-734 3:xing_to_M=2308 3:xing_to_do=-1823
3:xing_to_have=1053 3:xing_to_x=-2590 3:xing_was_x=-81 3:xing_was_xed=1601 3:xing_will_x=1405 3:xing_with_<we>=-3605
3:xing_x_.=5072 3:xing_x_the=735 3:xing_x_to=-5306 3:xing_x_with=-81 3:xly_:_the=3436 3:xly_to_all=-1281
3:xly_what_the=-213 3:xly_x_.=1242 3:xly_xed_a=-692 3:|_#_|=1358 3:|_P_|=360 3:|_this_x=360 3:|_x_the=-1625
3:|_x_|=1328 cc:BAD+CHOSE=-444 cc:BAD+CIRC=-70 cc:BAD+CLAIM=1395 cc:BAD+FAILV=195 cc:BAD+FAULT=-489 cc:BAD+PERC=-1371
cc:BAD+SARC=1161 cc:CHOSE+DAY=1354 cc:CHOSE+IDLE=-1188 cc:CHOSE+PERC=252 cc:CHOSE+SARC=2473 cc:CIRC+CLAIM=817
cc:CIRC+DAY=-4130 cc:CIRC+ELSE=-825 cc:CIRC+FAILV=-430 cc:CIRC+FAULT=66 cc:CIRC+FOLLOW=428 cc:CIRC+GOOD=-53
cc:CIRC+IDLE=2024 cc:CIRC+KNEW=-696 cc:CIRC+PERC=1814 cc:CIRC+SARC=596 cc:CLAIM+FAILV=160 cc:CLAIM+FAULT=2151
cc:CLAIM+FOLLOW=1289 cc:CLAIM+GOOD=-2460 cc:CLAIM+IDLE=3553 cc:CLAIM+KNEW=723 cc:CLAIM+MORAL=-3325 cc:CLAIM+PERC=8958
cc:DAY+ELSE=-1531 cc:DAY+GOOD=610 cc:DAY+IDLE=-657 cc:DAY+KNEW=-2115 cc:DAY+MORAL=963 cc:DAY+PERC=1242 cc:DAY+SANC=1257
cc:DAY+SARC=-106 cc:ELSE+GOOD=-1494 cc:ELSE+PERC=2290 cc:FAILV+GOOD=1688 cc:FAILV+PERC=1826 cc:FAILV+SARC=-782
cc:FAULT+FOLLOW=-1181 cc:FAULT+GOOD=-2522 cc:FAULT+KNEW=-3620 cc:FAULT+MORAL=1166 cc:FAULT+PERC=1052
cc:FOLLOW+PERC=-994 cc:GOOD+IDLE=1806 cc:GOOD+PERC=-3060 cc:GOOD+SARC=-1847 cc:IDLE+PERC=8188 cc:IDLE+SARC=2694
cc:INSULT+PERC=-1136 cc:KNEW+PERC=1415 cc:MORAL+PERC=2291 cc:PERC+SARC=2681 cl:M=-3311 cl:Mn=-1024 cl:P=5202 cl:Pn=2428
cl:T=2943 cl:Tn=5125 cl:W=594 cl:Wn=1853 cp:BAD+<he>=1140 cp:BAD+<i>=2328 cp:BAD+<they>=1516 cp:BAD+<we>=234
cp:BAD+M=4501 cp:BAD+N=3661 cp:BAD+P=3263 cp:BAD+T=4127 cp:CHOSE+<he>=-1753 cp:CHOSE+<i>=-3371 cp:CHOSE+<they>=3167
cp:CHOSE+<we>=3005 cp:CHOSE+M=8808 cp:CHOSE+N=-1433 cp:CHOSE+P=1667 cp:CHOSE+T=3554 cp:CIRC+<he>=-1958 cp:CIRC+<i>=-581
cp:CIRC+<they>=-39 cp:CIRC+<we>=-1740 cp:CIRC+M=-8023 cp:CIRC+N=-3053 cp:CIRC+P=-7919 cp:CIRC+T=-107
cp:CLAIM+<he>=-1207 cp:CLAIM+<i>=561 cp:CLAIM+<they>=-1901 cp:CLAIM+<we>=607 cp:CLAIM+M=3975 cp:CLAIM+N=-962
cp:CLAIM+P=-1196 cp:CLAIM+T=3455 cp:DAY+<he>=1607 cp:DAY+<i>=-660 cp:DAY+<they>=1482 cp:DAY+<we>=249 cp:DAY+M=-2686
cp:DAY+N=-3921 cp:DAY+P=2210 cp:DAY+T=-109 cp:ELSE+<he>=3669 cp:ELSE+<i>=1091 cp:ELSE+<they>=50 cp:ELSE+<we>=-1225
cp:ELSE+M=3772 cp:ELSE+N=1892 cp:ELSE+P=124 cp:ELSE+T=-1553 cp:FAILV+<he>=760 cp:FAILV+<i>=-381 cp:FAILV+<they>=2685
cp:FAILV+<we>=-167 cp:FAILV+M=-4646 cp:FAILV+N=2442 cp:FAILV+P=-1775 cp:FAILV+T=5421 cp:FAULT+<he>=661
cp:FAULT+<i>=1092 cp:FAULT+<they>=-1436 cp:FAULT+<we>=-1386 cp:FAULT+M=1356 cp:FAULT+N=-2834 cp:FAULT+P=-990
cp:FAULT+T=-1241 cp:FOLLOW+<we>=1235 cp:FOLLOW+M=-2455 cp:FOLLOW+P=-5745 cp:FOLLOW+T=-2219 cp:GOOD+<he>=-2229
cp:GOOD+<i>=-1260 cp:GOOD+<they>=-1040 cp:GOOD+<we>=-5826 cp:GOOD+M=-5635 cp:GOOD+N=-7379 cp:GOOD+P=-6833
cp:GOOD+T=-4839 cp:IDLE+<he>=-372 cp:IDLE+<they>=608 cp:IDLE+<we>=5381 cp:IDLE+M=4153 cp:IDLE+N=-2418 cp:IDLE+P=602
cp:IDLE+T=-1698 cp:INSULT+<we>=698 cp:INSULT+M=-235 cp:INSULT+N=1958 cp:INSULT+P=211 cp:INSULT+T=-1010 cp:KNEW+<i>=-709
cp:KNEW+<they>=3585 cp:KNEW+<we>=1151 cp:KNEW+M=-748 cp:KNEW+N=3139 cp:KNEW+P=-1519 cp:KNEW+T=1915 cp:MORAL+<he>=1822
cp:MORAL+<i>=-78 cp:MORAL+<they>=-242 cp:MORAL+<we>=-397 cp:MORAL+M=7957 cp:MORAL+N=2402 cp:MORAL+P=6754
cp:MORAL+T=-109 cp:PERC+<he>=7799 cp:PERC+<i>=-1159 cp:PERC+<they>=4669 cp:PERC+<we>=-7685 cp:PERC+M=1199
cp:PERC+N=6035 cp:PERC+P=-1360 cp:PERC+T=-4293 cp:SANC+<he>=-2124 cp:SANC+M=4402 cp:SANC+N=1445 cp:SANC+P=4332
cp:SANC+T=1443 cp:SARC+<he>=850 cp:SARC+<i>=2515 cp:SARC+<they>=-1872 cp:SARC+<we>=3512 cp:SARC+M=10483 cp:SARC+N=-1822
cp:SARC+P=4142 cp:SARC+T=2788 cs:-=6083 cs:<he>=7759 cs:<i>=5161 cs:<they>=-1314 cs:<we>=53 cs:M=-7835 cs:N=2900
cs:P=1205 cs:T=491 cv:M:BAD=-3505 cv:M:CHOSE=1265 cv:M:CIRC=714 cv:M:CLAIM=1477 cv:M:DAY=-1146 cv:M:FAILV=-4293
cv:M:GOOD=-2891 cv:M:IDLE=984 cv:M:MORAL=4216 cv:M:PERC=5034 cv:M:SANC=-1576 cv:M:SARC=3092 cv:M:are=1634 cv:M:can=1183
cv:M:could=851 cv:M:did=-1635 cv:M:does=-1799 cv:M:had=-3253 cv:M:has=-1894 cv:M:have=-3704 cv:M:is=-1131
cv:M:should=-1885 cv:M:was=1480 cv:M:were=1140 cv:M:will=-1171 cv:M:would=8124 cv:M:xed=-5623 cv:Mn:CIRC=1441
cv:Mn:DAY=-1527 cv:Mn:PERC=-4071 cv:Mn:could=1739 cv:Mn:had=-3998 cv:Mn:has=-557 cv:Mn:have=907 cv:Mn:is=2715
cv:Mn:was=3246 cv:Mn:will=-106 cv:Mn:would=-117 cv:Mn:xed=-7121 cv:P:BAD=4345 cv:P:CHOSE=-2898 cv:P:CIRC=-4108
cv:P:CLAIM=-4411 cv:P:DAY=2009 cv:P:ELSE=373 cv:P:FAILV=800 cv:P:FAULT=-2 cv:P:FOLLOW=-4570 cv:P:GOOD=-2281
cv:P:IDLE=1110 cv:P:INSULT=1965 cv:P:KNEW=5275 cv:P:MORAL=-536 cv:P:PERC=-3126 cv:P:SANC=1445 cv:P:SARC=1061
cv:P:are=-3587 cv:P:can=2254 cv:P:could=2622 cv:P:did=4706 cv:P:does=1441 cv:P:had=-208 cv:P:has=-42 cv:P:have=-465
cv:P:is=-863 cv:P:should=296 cv:P:was=-2489 cv:P:were=743 cv:P:will=1414 cv:P:would=436 cv:P:xed=-4794 cv:Pn:BAD=-444
cv:Pn:CHOSE=-1426 cv:Pn:DAY=182 cv:Pn:FAILV=-543 cv:Pn:FAULT=-188 cv:Pn:MORAL=2 cv:Pn:PERC=-741 cv:Pn:SARC=562
cv:Pn:could=-4284 cv:Pn:did=4309 cv:Pn:does=-3041 cv:Pn:had=-1460 cv:Pn:has=1701 cv:Pn:have=-953 cv:Pn:is=-3181
cv:Pn:was=-5035 cv:Pn:will=511 cv:Pn:would=891 cv:Pn:xed=8239 cv:T:BAD=974 cv:T:CHOSE=3 cv:T:CIRC=-3193 cv:T:CLAIM=2442
cv:T:DAY=-169 cv:T:ELSE=-108 cv:T:FAILV=1926 cv:T:FAULT=1659 cv:T:FOLLOW=-415 cv:T:GOOD=-836 cv:T:IDLE=-735
cv:T:KNEW=456 cv:T:MORAL=1092 cv:T:PERC=-3227 cv:T:SANC=446 cv:T:SARC=435 cv:T:are=-675 cv:T:can=-572 cv:T:did=-1966
cv:T:had=822 cv:T:has=-5819 cv:T:have=2996 cv:T:is=-2122 cv:T:should=1064 cv:T:was=5130 cv:T:will=-2384 cv:T:would=5335
cv:T:xed=4051 cv:Tn:PERC=-1503 cv:Tn:did=-1139 cv:Tn:was=841 cv:Tn:xed=-696 cv:W:BAD=623 cv:W:CHOSE=31 cv:W:CIRC=603
cv:W:DAY=47 cv:W:ELSE=1462 cv:W:FAILV=-750 cv:W:FAULT=-3461 cv:W:FOLLOW=1289 cv:W:GOOD=-3340 cv:W:IDLE=2094
cv:W:PERC=-4234 cv:W:SARC=835 cv:W:are=1760 cv:W:can=61 cv:W:had=-1374 cv:W:has=905 cv:W:have=3948 cv:W:is=-549
cv:W:should=-478 cv:W:was=953 cv:W:were=1091 cv:W:will=503 cv:W:would=-555 cv:W:xed=-3107 cv:Wn:FAULT=786
cv:Wn:PERC=-382 cv:Wn:has=1056 cv:Wn:is=704 cv:Wn:would=-922 dig:0=9551 dig:1=-5070 dig:2=-51 dig:3=-189 last:-=-9197
last:<he>=5404 last:<i>=2589 last:<they>=4815 last:<we>=1598 last:M=-5257 last:N=3659 last:P=5076 last:T=-4445
len:0=-5900 len:1=8048 len:2=2603 len:3=2632 len:4=-4087 nm:0=13506 nm:1=9740 nm:2=-1687 nm:3=-14278 nm:4=-3040
np:0=-17411 np:1=5958 np:2=12654 np:3=3041 pm:=2237 pm:hp=2430 pm:hpm=3660 pm:ihp=2685 pm:ip=1013 pm:ipm=999
pm:iwp=-4719 pm:iwpm=1936 pm:m=-4158 pm:p=1953 pm:pm=-563 pm:w=-3234 pm:whp=2023 pm:whpm=636 pm:wm=-12256 pm:wp=9116
pm:wpm=2923 q=3535 quote=2573 rule:asks_for_a_sanction=3618 rule:blames_by_sarcasm=376
rule:calls_it_somebody's_fault=-1783 rule:judges_a_person's_care=3263 rule:judges_a_person's_character=6468
rule:judges_a_person_in_hindsight=4579 rule:puts_it_on_a_person=644 rule:puts_the_cause_on_a_human_error=2142
rule:says_somebody_acted_without_care=2186 rule:says_what_a_person_did_wrong_or_should_have_done=17583
rule:says_who_is_to_blame=2315 rule:singles_somebody_out_as_the_one_who_failed=4812 rule:takes_it_back=-2655 semi=-7109
subj:<he>=-3557 subj:<i>=-5152 subj:<they>=1770 subj:<we>=1411 subj:M=-2006 subj:N=-4585 subj:P=-6629 subj:T=-316
subj:anybody=2400 subj:anyone=1479 subj:everyone=537 subj:how=2700 subj:if=341 subj:it=2667 subj:nobody=1587
subj:someone=1238 subj:there=402 subj:this=-2722 subj:what=-2042 subj:who=2296 subj:whoever=4298 subj:x=6206 w:a=1678
w:aalto=1077 w:about=1784 w:accepted=-1920 w:accepts=-21 w:access=1972 w:account=1408 w:accountant=-736
w:accounting=200 w:accounts=-2026 w:act=-1172 w:acted=-733 w:action=-6122 w:add=-138 w:added=-1121 w:adeyemi=676
w:after=-4976 w:afternoon=2856 w:again=4693 w:against=1171 w:agency=2515 w:agreed=-1344 w:ahmed=-142 w:air=2105
w:alarm=4973 w:alarms=-221 w:alert=-1699 w:alerts=737 w:alias=610 w:all=-6213 w:allowed=491 w:alone=-4410
w:already=-1371 w:also=1017 w:although=1732 w:alvarez=-1450 w:always=5104 w:am=2354 w:among=-3537 w:amount=-1448
w:an=1985 w:ana=-1009 w:analyst=1298 w:and=-795 w:another=-2634 w:answer=-291 w:answered=-3080 w:answers=937
w:anton=-2055 w:antonio=-257 w:any=-412 w:anybody=957 w:anyone=4900 w:anywhere=-2078 w:apologised=-507
w:apparently=4400 w:applause=-713 w:apply=-1281 w:apprentice=737 w:approval=-1077 w:approvals=282 w:approve=819
w:approved=-1473 w:approver=378 w:architects=-415 w:architecture=1060 w:archive=-77 w:are=-836 w:around=-1925
w:arrives=299 w:as=-2200 w:ashamed=1062 w:ask=245 w:asked=-8635 w:asking=460 w:asks=-2814 w:assumed=-595 w:at=-3590
w:attached=-812 w:attachment=1031 w:attempt=1627 w:attempts=718 w:attention=2481 w:attributable=-273 w:audit=1552
w:auditor=805 w:auditors=-208 w:author=3394 w:authors=-1544 w:aware=1871 w:away=5653 w:b=-1984 w:back=-282
w:backup=4112 w:bad=2187 w:badly=3436 w:balancer=-1160 w:bananas=1240 w:bank=-1949 w:banner=543 w:battery=224 w:be=4222
w:bearing=-2950 w:because=-4709 w:become=3290 w:bed=744 w:been=-206 w:before=-1405 w:began=2855 w:behind=-3291
w:being=6162 w:believe=849 w:below=-3648 w:benedikt=-1155 w:bertrand=-44 w:best=1226 w:better=1451 w:between=3434
w:billing=-429 w:bit=3485 w:black=-1767 w:blame=6091 w:blamed=-90 w:blameless=-1924 w:blind=-1196 w:blue=3374
w:board=-5024 w:boiler=105 w:book=-1280 w:bookkeeper's=-218 w:bosun=2155 w:bot=-1066 w:both=-3529 w:bothered=1158
w:bound=-1128 w:box=1897 w:boxes=-413 w:boy=-1985 w:branch=592 w:breach=-1624 w:break=-586 w:bridge=-2854
w:brigade=-4254 w:brilliant=-42 w:broke=-603 w:broken=-3234 w:brought=1125 w:bruno=775 w:budget=-309 w:bug=3609
w:build=-510 w:building=3407 w:bulk=1790 w:bus=117 w:busy=-2846 w:but=2458 w:button=3571 w:buy=2728 w:by=-2968
w:cabinet=-1795 w:cable=-1190 w:cables=-863 w:cache=12 w:caches=-1799 w:calculator=-218 w:calendar=-1239 w:call=1699
w:called=-202 w:caller=-2728 w:callers=-10 w:calls=-3827 w:calm=-3264 w:came=-537 w:camera=-2006 w:can=4352
w:cannot=-202 w:canteen=409 w:captain=-1467 w:car=-44 w:card=-1085 w:cards=-1008 w:care=-400 w:careless=-255
w:caretaker=1032 w:carlos=-103 w:carriage=597 w:carried=-1838 w:carrier=-25 w:carrier's=-1461 w:case=-584 w:catch=618
w:caught=1189 w:cause=3825 w:caused=127 w:centimetres=2369 w:centre=-956 w:certain=68 w:certainly=-1007
w:certificate=4171 w:change=-4279 w:changed=-2971 w:changes=-1311 w:changing=-437 w:channel=-662 w:charge=2154
w:cheapest=2942 w:check=-3131 w:checklist=-2418 w:checks=856 w:chef=1348 w:chief=120 w:children=-437 w:choir=1404
w:chose=2724 w:claim=1442 w:class=168 w:claudia=47 w:clause=-2 w:clean=809 w:cleaner=847 w:cleaning=-819 w:clear=368
w:clerk=-548 w:clever=494 w:clicked=3157 w:client's=-756 w:clock=-1992 w:closed=-1119 w:closing=323 w:cluster=286
w:code=1213 w:coffee=4585 w:cold=553 w:colleague=-1066 w:colleagues=-2224 w:collegue=-191 w:colour=223 w:colours=605
w:come=1202 w:comes=202 w:coming=-523 w:command=150 w:commander=2548 w:committee=504 w:common=1928 w:communication=125
w:company=-711 w:compared=152 w:competitor's=-833 w:complete=-2241 w:compliance=1500 w:compliments=-1446
w:computer=-213 w:conclusion=-1951 w:confidence=1258 w:confirmation=2762 w:confirmed=-2590 w:consistency=1790
w:consists=780 w:console=-753 w:consultant's=715 w:consultants=-979 w:consulted=-339 w:contract=-2077
w:contractor=-2378 w:contrary=1566 w:contributing=677 w:contribution=515 w:contributors=842 w:control=5195
w:controller=2100 w:conversation=-1461 w:cooks=1860 w:coordinator=-1538 w:copied=961 w:copy=2556 w:corner=2248
w:corners=1117 w:cost=-239 w:costs=-46 w:could=-4223 w:count=529 w:counted=1483 w:counter=427 w:counting=1683
w:coupling=-2410 w:course=2792 w:covered=-5386 w:crane's=1365 w:creative=-16 w:credit=-1535 w:crew=2601
w:customer=-2042 w:customers=-1410 w:customs=-185 w:cut=-1595 w:dairy=529 w:dana=1964 w:dashboard=-1085 w:data=-422
w:database=-4124 w:date=-4740 w:day=-3034 w:days=-1374 w:dba=5188 w:dead=-2300 w:deadline=2298 w:dear=-782
w:decided=-3954 w:decimals=1849 w:decision=3479 w:default=-2242 w:degrees=299 w:delay=-2050 w:deleted=164
w:delivered=768 w:delivery=1523 w:department=2711 w:deploy=8277 w:deployed=38 w:deputy=-2364 w:deserve=1743
w:designed=812 w:designer=2679 w:desk=5579 w:dev=-729 w:developer=2616 w:developers=1742 w:device=-1848 w:dialog=-336
w:did=-2972 w:didn't=-1069 w:died=2007 w:dieter=482 w:diff=-1113 w:differ=-140 w:differences=203 w:digit=-526
w:director=-1270 w:disciplined=-627 w:discount=-816 w:discovered=4564 w:disk=-53 w:dispatch=-1813 w:dispatcher=1800
w:dns=-1152 w:do=3724 w:doctor=1926 w:document=1200 w:documentation=-2338 w:does=-18 w:dog=-448 w:doing=407
w:don't=-962 w:done=-2665 w:door=-761 w:doors=-817 w:double-check=-347 w:down=-2587 w:downhill=2574 w:draft=-1006
w:dragan=454 w:drain=-3533 w:draw=-1176 w:drawing=-241 w:drew=-839 w:drift=-1713 w:drill=-1539 w:driver=-7524
w:drop=2351 w:dropped=1210 w:drops=163 w:dry=771 w:due=1068 w:duty=-660 w:e-mail=-879 w:each=-4629 w:eager=-861
w:early=-1260 w:easter=-1407 w:easy=-2602 w:editor=174 w:either=499 w:electrician=2243 w:eleven=-964 w:else=3066
w:elsewhere=954 w:empty=-2071 w:end=-5858 w:ended=2151 w:ends=567 w:engine=-425 w:engineer=3129 w:engineers=3486
w:english=-1278 w:enough=2204 w:entered=-548 w:err=-1646 w:error=-1185 w:errors=-1181 w:escalated=416 w:escalation=1358
w:even=1173 w:evening=3897 w:evening's=-1067 w:event=1141 w:ever=742 w:every=-5129 w:everybody=-2305 w:everyone=3155
w:everything=-181 w:evidence=2129 w:exactly=-3824 w:excavator=-62 w:except=1226 w:exception=1826 w:excuse=1189
w:existed=290 w:exit=2289 w:expect=4902 w:expected=-1989 w:experience=-667 w:expert=-1530 w:experts=-653
w:expired=-1242 w:explain=-581 w:explained=-393 w:explanation=1112 w:extended=945 w:eyes=1067 w:faces=-37
w:facilities=-410 w:fact=-866 w:factor=1060 w:fail=-1337 w:failed=-5202 w:failover=-3895 w:fair=-1320 w:fairness=1250
w:fall=-1072 w:false=-1448 w:far=-185 w:farid=96 w:fault=-607 w:faulty=-807 w:february=417 w:feed=-166 w:feel=-1505
w:fell=1835 w:ferry=-110 w:field=-1825 w:figures=-4385 w:file=420 w:files=-1373 w:filter=-88 w:finally=2849
w:find=-1668 w:finding=-1533 w:findings=1129 w:finds=2105 w:fine=3901 w:fingers=769 w:fire=-1972 w:fired=-368
w:firewall=3658 w:firm=606 w:firmware=-2621 w:first=-3424 w:fish=-1338 w:fit=-624 w:five=-3420 w:fix=-2938 w:fixed=744
w:flag=-966 w:flipping=-1844 w:flood=1439 w:floor=1027 w:floors=-885 w:flying=-1483 w:folded=-1114 w:folder=-2135
w:follow=2931 w:follow-up=-3605 w:followed=-2808 w:font=1309 w:fool=3966 w:for=-4600 w:force=1376 w:foreman=1096
w:foreman's=-4411 w:forgive=195 w:forgot=3881 w:forklift=4090 w:form=-1692 w:forty=550 w:forward=-10 w:found=-2628
w:four=4121 w:fourth=3539 w:frankly=1980 w:frederik=-2122 w:free=-622 w:freeze=841 w:freezer=2253 w:frequency=1358
w:friday=1834 w:friends=635 w:from=751 w:front=2687 w:frozen=1863 w:full=3289 w:further=90 w:fuse=-3153 w:gap=-4303
w:gas=-409 w:gate=-798 w:gatekeeper=257 w:gauge=-2066 w:gave=-5308 w:gentleman=1964 w:gentlemen=5591 w:get=158
w:gets=-569 w:ghent=-2349 w:git=1376 w:give=-681 w:given=-1976 w:gives=-865 w:glad=-188 w:glance=-713 w:go=4376
w:goal=1827 w:goes=-5171 w:goggles=-941 w:going=-1496 w:gone=1656 w:good=7622 w:got=918 w:graph=4870 w:graphs=284
w:grateful=492 w:graz=-1401 w:green=-3906 w:greta's=584 w:grew=-1689 w:grey=2271 w:group=-885 w:grow=-898 w:guard=-2749
w:guards=960 w:guess=810 w:guessing=1060 w:guide=-2125 w:guilt=1878 w:guy=-2253 w:guys=469 w:h=290 w:habit=-277
w:hackers=-697 w:had=-5040 w:hair=1545 w:half=-35 w:hand=-3864 w:handed=162 w:handle=1074 w:handled=415 w:handover=-44
w:hands=-2791 w:happen=1749 w:happened=1086 w:happens=1134 w:happy=-2271 w:harbour=903 w:hardly=1097 w:has=-4866
w:haste=-3227 w:hats=165 w:hauler=780 w:have=3023 w:having=-212 w:he=4203 w:head=-2237 w:health=634 w:hear=1633
w:heard=974 w:height=-619 w:held=-2128 w:help=-131 w:helpdesk=1261 w:helped=-3963 w:hence=-4865 w:her=-1454 w:here=2437
w:hidden=-1422 w:him=-3671 w:himself=4568 w:hindsight=-789 w:hint=2208 w:his=7511 w:hit=1863 w:hitch=386 w:hold=2016
w:holiday=-575 w:home=4027 w:honest=20 w:hoped=1498 w:horn=-3045 w:hose=337 w:host=171 w:hosting=1282 w:hostinova=-651
w:hotline=-3433 w:hour=-6273 w:hours=-6603 w:house=1666 w:how=2589 w:human=-2162 w:hundred=-317 w:hunt=-386 w:i=-1167
w:ice=-1587 w:ida=239 w:idea=3820 w:if=3932 w:ignored=1122 w:impatience=2055 w:importer=-1798 w:impression=1836
w:in=-797 w:inability=641 w:inattention=2872 w:inc-311=-39 w:incident=-442 w:indeed=2169 w:index=3108 w:infinite=-1132
w:informed=248 w:infrastructure=-800 w:inside=-2864 w:inspector=-2060 w:instruction=-540 w:interesting=3907
w:intern=-379 w:internet=-1079 w:interns=2019 w:into=3745 w:invoice=-979 w:irreversible=-336 w:is=724 w:it=444
w:item=983 w:its=-6763 w:itself=-192 w:job=3521 w:jobs=-575 w:joined=-850 w:jonas=1347 w:judge=806 w:judgement=223
w:judith's=-1695 w:june=-967 w:jury=-418 w:just=5346 w:k=-1367 w:kaisa=-1278 w:karim's=2050 w:keep=-5075
w:keeping=-1562 w:keeps=-4961 w:kenji=-78 w:kept=494 w:kevin=1436 w:key=110 w:keyboard=1333 w:keys=2395 w:killed=-2307
w:kind=3088 w:klara=-426 w:knew=3961 w:know=-2341 w:knowing=-1922 w:known=318 w:knows=3974 w:lab=1232 w:label=-5669
w:labelled=416 w:labelling=-111 w:labels=2526 w:lack=825 w:lacks=-173 w:lady=1144 w:lamps=-2618 w:landed=795
w:landlord=53 w:landlord's=105 w:larger=-1803 w:last=-3322 w:late=6067 w:later=4531 w:launch=1499 w:lawyer=-2754
w:lazy=-1134 w:lead=-5381 w:leader=-2500 w:leaflet=-223 w:leak=126 w:leaked=1749 w:leap=-2739 w:learn=2908
w:learning=1904 w:lease=-1944 w:least=3817 w:leave=3078 w:leaves=482 w:led=-416 w:left=4573 w:legal=2457 w:length=1011
w:leon's=-1407 w:leopold=-732 w:less=599 w:lesson=4086 w:let=7113 w:let's=1900 w:lets=211 w:letter=-1904 w:letters=347
w:level=2641 w:lever=126 w:librarian=1314 w:licence=2030 w:lies=853 w:light=-733 w:lights=112 w:like=1299 w:limit=-991
w:line=-5515 w:lines=3308 w:list=-4325 w:listed=842 w:litres=-699 w:little=-1532 w:live=2318 w:load=-2308 w:lobby=-491
w:local=-2436 w:lock=-1853 w:locked=-1161 w:log=4858 w:login=96 w:logs=-2540 w:lol=1376 w:long=1005 w:longer=-1381
w:look=1985 w:looked=1850 w:looking=5035 w:looks=1770 w:loop=-75 w:loose=-1888 w:lorry=-913 w:lose=1901 w:loss=-3227
w:lost=5737 w:lot=1753 w:luck=1020 w:m=-1367 w:machine=3328 w:machines=2025 w:made=-1435 w:mail=417 w:mailbox=828
w:mails=-531 w:main=2072 w:maintenance=-224 w:make=-1385 w:makes=1017 w:malmö=-533 w:man=3372 w:manage=1459
w:managed=3786 w:management=1679 w:manager=-653 w:manual=538 w:many=300 w:map=-780 w:march=1668 w:marcus=-341
w:marek=-2078 w:marks=1790 w:master=903 w:mateo=-1926 w:matter=-259 w:mattered=-3 w:may=-3806 w:mayor's=-140 w:me=5340
w:mean=-1327 w:means=1283 w:meant=2064 w:measured=-5307 w:meeting=-3288 w:memory=-2422 w:merged=492 w:mess=1873
w:message=-2608 w:messages=-576 w:met=-3171 w:meter=-924 w:metres=2387 w:midnight=1990 w:might=2452 w:migration=-835
w:milk=-170 w:mind=3210 w:ministry=-460 w:minute=210 w:minutes=-10249 w:mirror=2329 w:missed=-2112 w:missing=-5129
w:mistake=1311 w:mistakes=-134 w:mixing=915 w:mode=-1658 w:model=-467 w:monday=-1911 w:money=695 w:monika=-1421
w:monitor=-97 w:month=797 w:months=1330 w:mood=2948 w:more=3514 w:morning=-6741 w:most=-1176 w:mouse=1459 w:move=2032
w:moved=-1139 w:much=-3606 w:museum's=-440 w:must=4205 w:my=-1490 w:mystery=-1021 w:name=7244 w:named=-2315
w:names=1636 w:need=-1521 w:needed=439 w:needs=929 w:negligence=-2179 w:negligent=1011 w:neighbour's=-3812
w:neither=6494 w:network=2135 w:never=1888 w:new=-11668 w:next=453 w:nice=4101 w:night=-6958 w:nightly=-617 w:nina=879
w:nine=-2386 w:ninety=714 w:no=-6455 w:nobody=3870 w:nobody's=1568 w:node=-4867 w:nodes=-1057 w:noise=-34 w:none=2444
w:noon=-1694 w:norm=-3017 w:not=6425 w:note=-2216 w:noted=-484 w:notes=-4276 w:nothing=-2284 w:notice=6794
w:noticed=-7366 w:now=-5001 w:number=-1948 w:numbers=797 w:nurse=1089 w:obvious=4457 w:occasions=950 w:of=2842
w:off=-1358 w:office=-769 w:officer=2455 w:old=-7665 w:on=-1883 w:once=-1387 w:one=-1593 w:one's=1985 w:ones=-1663
w:only=4626 w:open=-2798 w:opened=907 w:opens=-609 w:operations=1501 w:operator=2059 w:opinion=1753 w:opposite=-1114
w:ops=1618 w:optional=252 w:or=-2097 w:orchestra's=1314 w:order=397 w:ordered=805 w:oskar=1494 w:ostrowska=-814
w:other=-4838 w:others=2972 w:our=5007 w:ours=-4662 w:out=-3348 w:out-of-office=-825 w:outage=2010 w:over=-2052
w:overlook=327 w:owe=-533 w:owes=1078 w:own=-1842 w:owner=-5321 w:owns=-5256 w:page=-1573 w:paged=-5348 w:pager=-2667
w:pages=2010 w:paid=4084 w:painted=-1135 w:pair=-966 w:pallet=498 w:panel=-10300 w:paper=-1841 w:paralegal=1379
w:parcel=-2458 w:park=-463 w:parsley=805 w:part=-835 w:partner=2952 w:partner's=-168 w:parts=-653 w:passed=-993
w:passengers=441 w:passwords=1221 w:past=40 w:patch=-1201 w:paulina=112 w:pay=-2662 w:paying=590 w:payments=3035
w:payroll=-1697 w:pen=-1201 w:people=-1388 w:percent=1047 w:perfect=498 w:perhaps=-1319 w:permit=-2270 w:person=5477
w:peter=1641 w:petra=2051 w:pharmacist=871 w:phone=7869 w:phones=1537 w:pipe=-1304 w:pipeline=790 w:pity=290
w:plain=-848 w:plan=-3295 w:plane=795 w:planning=2665 w:plant=-308 w:platform=-570 w:pleasure=-884 w:pls=164
w:plug=-2026 w:plumber=-446 w:pocket=1060 w:pods=-882 w:point=-2827 w:pointed=-1688 w:points=-5306 w:poison=-223
w:pool=-1515 w:porter=3216 w:post=-491 w:post-mortem=1226 w:postman=705 w:present=-1421 w:press=-770 w:pressed=-465
w:pressing=2462 w:presumably=2638 w:previous=-517 w:price=-811 w:pricing=441 w:pride=460 w:primary=1627 w:printed=-344
w:printer=690 w:priorities=632 w:priscilla=-1191 w:priya=128 w:probation=945 w:problem=5076 w:procedure=3307
w:process=-1198 w:procurement=817 w:prod=-1666 w:product=2283 w:production=5084 w:professional=-1951
w:professionals=1910 w:professor=-879 w:program=-932 w:project=2960 w:promised=-678 w:prompt=288 w:properly=177
w:provider=-3337 w:proxy=-938 w:ps=1317 w:pulled=1249 w:pump=780 w:pune=841 w:purchase=-708 w:pushed=1376 w:put=5299
w:puts=-2509 w:qa=586 w:quarter=2948 w:query=2358 w:question=-1133 w:questions=259 w:queue=-3932 w:quick=-2766
w:quiet=2451 w:quiz=1441 w:rack=229 w:radar=-1563 w:rail=1093 w:rails=286 w:raj=164 w:ran=3212 w:range=279 w:rate=-1695
w:rather=1314 w:reach=-546 w:reached=-3668 w:read=505 w:reader=2106 w:readers=806 w:reading=6545 w:readings=-356
w:reads=79 w:really=-692 w:reason=-1827 w:reasons=165 w:receiver=-741 w:recognised=177 w:record=1648 w:recorded=-12
w:recorder=-428 w:red=3218 w:referred=-1098 w:regardless=2105 w:regrettable=-540 w:regrettably=-1747 w:rehearsal=-1739
w:rejected=-1168 w:relay=311 w:release=-2152 w:reliability=-1716 w:remarkable=-218 w:remind=-181 w:reminders=253
w:renew=-515 w:replaced=1349 w:replica=-722 w:report=-5852 w:reported=-2896 w:reports=-1897 w:request=2045 w:reset=-754
w:respect=-716 w:respected=-191 w:responders=-4595 w:responsibility=349 w:responsible=-3086 w:rest=-67 w:restart=-661
w:restarted=-103 w:restore=-2302 w:result=4436 w:retrained=1433 w:retro=-613 w:reverted=-2599 w:review=-3503
w:reviewer=1145 w:reviewers=-1355 w:right=-5444 w:ring=352 w:risk=-24 w:roads=-674 w:rolf=360 w:roll=-557
w:rollback=-303 w:rolled=-271 w:room=7226 w:root=6683 w:rose=-291 w:roster=1651 w:rota=-11066 w:round=-104
w:rounds=-900 w:route=-5482 w:row=14 w:rows=-1932 w:rule=789 w:rules=1837 w:run=-3516 w:runbook=-4690 w:runs=-3013
w:ruth=347 w:safe=-1929 w:safety=871 w:said=-3461 w:sail=-499 w:sailed=441 w:sales=85 w:salt=407 w:same=-3962
w:sandoval=-734 w:sat=3082 w:saved=-2428 w:saving=-2479 w:saw=1164 w:say=-2496 w:saying=-6534 w:says=-2129
w:scanner=-2050 w:scheduler=-1513 w:schema=-243 w:school=2611 w:screen=-2912 w:screw=-1740 w:scribe=-7433 w:script=1757
w:scrolled=40 w:second=-2845 w:seconds=3379 w:section=950 w:security=-1726 w:see=-5197 w:seeing=-1441 w:seems=1723
w:seen=-1878 w:send=516 w:sending=442 w:sends=1175 w:sense=1928 w:sensor=-5232 w:sent=153 w:serious=-1450 w:server=5401
w:service=-4961 w:set=-98 w:seven=-1884 w:shared=683 w:she=-1192 w:shift=-2339 w:ship=-340 w:ships=-793
w:shoemaker's=379 w:short=1227 w:shorter=995 w:should=1339 w:show=-4773 w:showed=-4703 w:shown=3470 w:shows=2231
w:shut=-2659 w:side=1081 w:sign=-308 w:signatures=-1201 w:signed=826 w:signs=523 w:silence=1669 w:simple=1885
w:since=-4291 w:single=-4514 w:sirens=165 w:site=112 w:sits=3259 w:six=-3807 w:six-year-old=-994 w:sixty=1486
w:size=275 w:skipped=-1417 w:slept=1530 w:sloppy=-1166 w:slow=-1359 w:smoke=61 w:so=-5196 w:so-called=2304 w:soda=407
w:sofia=-352 w:some=3317 w:somebody=7768 w:someone=4897 w:something=1740 w:somewhere=3 w:soon=-2232 w:sorensen=812
w:sorry=652 w:sound=-756 w:spare=-530 w:spared=905 w:speaks=2615 w:specialist=-173 w:speed=3341 w:spent=1794
w:spilt=529 w:splicing=3763 w:spoken=1534 w:spreadsheet=3959 w:squad=22 w:squeezed=337 w:st=-2089 w:staff=2335
w:staffed=-2358 w:staging=209 w:stamp=-2570 w:standard=2126 w:standing=352 w:stands=-6865 w:start=-1646 w:started=180
w:stayed=-4161 w:staying=-3304 w:steady=818 w:steering=329 w:step=-625 w:steward=-41 w:still=950 w:stop=-3206
w:stopped=1053 w:stops=1446 w:storm=-3548 w:story=2231 w:straight=-2926 w:stroke=1020 w:stubborn=-2608 w:stuck=-2316
w:stupid=-31 w:subject=-1697 w:suit=805 w:summer=1199 w:sunday=-750 w:supervisor=-1147 w:supplier=-26 w:supplier's=3133
w:support=-88 w:surgeon=1951 w:surprise=-3150 w:surprised=2026 w:surveyor=-2969 w:swallowed=1336 w:swapped=-625
w:swiped=758 w:switch=3449 w:switched=-260 w:system=-645 w:table=-1954 w:tag=962 w:take=-3654 w:taken=2639 w:takes=4565
w:taking=-1450 w:talk=1212 w:talking=476 w:tank=-975 w:tap=103 w:tape=-3306 w:tariq=-1421 w:task=-1577 w:tbh=-20
w:teacher=-570 w:teachers=-325 w:team=2019 w:teams=269 w:tech=299 w:technician=-160 w:telco=1211 w:tell=5406
w:tells=473 w:template=565 w:ten=-2960 w:tenant=879 w:tenants=2215 w:tender=-15 w:test=2119 w:tested=298 w:tests=1020
w:than=5112 w:thank=-2152 w:thanks=-2073 w:that=-813 w:thawed=2253 w:the=-5618 w:their=1468 w:theirs=-885 w:them=909
w:themselves=-924 w:then=3169 w:there=770 w:these=-12 w:they=1880 w:thing=3538 w:things=5350 w:think=2793
w:thinking=4880 w:third=2667 w:thirty=-4102 w:this=-1314 w:those=2023 w:thought=1768 w:thread=2393 w:three=-6715
w:through=1008 w:thursday=1802 w:ticket=4157 w:tickets=2184 w:tie=3138 w:time=-1398 w:times=-572 w:to=569 w:tobias=1506
w:today=-1849 w:together=-4752 w:token=-1976 w:told=-2649 w:tone=-1782 w:tons=805 w:too=1548 w:took=-4542 w:tool=-8586
w:tools=5261 w:touch=3122 w:town=-1988 w:trail=567 w:train=1228 w:trained=177 w:trainee=-2564 w:training=-828
w:tran=-1083 w:translator=2230 w:treats=-106 w:trouble=928 w:truck=-2208 w:trucks=-2403 w:true=-1236 w:trust=-1385
w:trusted=4469 w:try=2076 w:tuesday=60 w:tunnel=-2676 w:turn=-586 w:turned=-1172 w:turns=2454 w:twelve=1660
w:twenty=-1363 w:twice=-628 w:two=-7045 w:typed=-251 w:typing=-3448 w:under=353 w:undersigned=950 w:understand=-658
w:undo=-48 w:unfair=-1643 w:union=696 w:unit=-2387 w:unplugged=-985 w:until=-637 w:up=912 w:update=597 w:us=-8123
w:use=-2444 w:used=3031 w:usual=-130 w:vacuum=847 w:vague=-42 w:valid=-1186 w:value=-25 w:valve=2147 w:vendor=3084
w:vendor's=-1011 w:version=160 w:versions=-890 w:video=1825 w:view=1483 w:vikram=1102 w:visits=105 w:voltage=1900
w:volume=1492 w:volunteers=1817 w:wait=1695 w:waiters=-150 w:wakes=-426 w:wall=217 w:want=1574 w:wanted=1395
w:ward=-592 w:warehouse=391 w:warned=1899 w:warning=1463 w:warnings=1421 w:was=-2017 w:watch=-708 w:watched=307
w:water=2027 w:waved=4490 w:way=-1991 w:we=-665 w:weather=2294 w:web=759 w:website=1632 w:week=1072 w:weekend=-1373
w:weeks=4444 w:well=2341 w:went=4415 w:were=-2354 w:what=-3145 w:whatever=-620 w:when=-2851 w:where=365 w:whether=831
w:which=-1588 w:while=1376 w:who=8643 w:whoever=4298 w:whole=2194 w:whose=-73 w:why=-3720 w:will=-3833 w:wind=348
w:window=4215 w:winter=-1971 w:wipe=-1201 w:wisdom=-1132 w:wishes=-1083 w:witch=-386 w:with=-4327 w:within=-13513
w:without=6175 w:witness=1386 w:women=427 w:word=3840 w:words=3375 w:work=2060 w:worked=-1109 w:works=2955
w:workshop=2799 w:worn=-2038 w:worth=2579 w:would=2789 w:write=-593 w:writes=1046 w:written=-2995 w:wrong=4309
w:wrote=-1348 w:yannick=-1643 w:yard=1020 w:year=-4345 w:years=-1300 w:yet=1690 w:you=3057 w:young=1008 w:your=2920
w:zero=-838 w:zones=-2536
'''
