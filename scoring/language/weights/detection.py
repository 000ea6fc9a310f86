"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "913d853d77163cfe6c0280af1943068ae6a74da7264439b408627c144b9987e2"
OFFSET = 0
WEIGHTS = r'''
1:!=-456 1:"=-2230 1:#=-1758 1:$=-6486 1:%=-378 1:(=250 1:)=250 1:,=-4269 1:.=876 1::=-1478 1:;=2529 1:<he>=14440
1:<i>=3970 1:<they>=-3347 1:<we>=4997 1:<you>=-2026 1:?=-853 1:AC=-3485 1:BAD=-1322 1:CHOSE=325 1:CIRC=-3469
1:CLAIM=-2303 1:DAY=-2339 1:ELSE=3271 1:FAILV=396 1:FAULT=18 1:FOLLOW=-2486 1:GOOD=-3033 1:IDLE=2568 1:INSULT=-356
1:KNEW=-2101 1:M=-4632 1:M's=3833 1:MORAL=4691 1:N=-1464 1:N's=-398 1:P=270 1:P's=-29 1:PERC=5186 1:SANC=-814 1:T=3424
1:T's=4728 1:^=-6486 1:a=6314 1:about=-239 1:again=-2659 1:all=-616 1:although=-705 1:am=-1927 1:an=-322 1:and=-3132
1:any=71 1:anyone=-446 1:are=-4221 1:as=2082 1:at=7151 1:be=-4839 1:because=674 1:been=-4121 1:being=-831 1:both=-1777
1:but=-1803 1:by=584 1:can=-1542 1:cannot=-987 1:could=-3135 1:did=754 1:do=1137 1:does=-1969 1:during=-632
1:each=-3700 1:else=386 1:even=-833 1:for=-4886 1:from=2668 1:get=-586 1:got=7583 1:had=2880 1:has=-4201 1:have=-3174
1:here=-443 1:how=2023 1:if=-1669 1:in=-447 1:into=-1762 1:is=-5704 1:it=5304 1:its=-4540 1:itself=4439 1:let=-631
1:like=236 1:more=-1782 1:must=-1139 1:never=-1326 1:no=1274 1:nobody=-2361 1:not=234 1:of=-951 1:off=678 1:on=1059
1:once=-1252 1:one=1168 1:only=2327 1:or=-1457 1:other=600 1:out=-4533 1:over=-1258 1:own=8889 1:per=-855 1:please=-458
1:rather=-904 1:same=-718 1:should=2992 1:since=-2944 1:so=-3621 1:some=-875 1:somebody=2134 1:still=-1555 1:than=-2036
1:that=-638 1:the=-4909 1:then=-1577 1:there=2975 1:this=-2916 1:those=-640 1:three=3273 1:through=-165 1:to=-1770
1:too=-1516 1:twice=-2646 1:two=-1920 1:under=-42 1:until=-2234 1:up=723 1:was=2100 1:were=-3931 1:what=-661
1:when=-1450 1:where=-1820 1:whether=4989 1:which=-2617 1:while=2341 1:who=813 1:will=-944 1:with=-1019 1:within=1082
1:without=-618 1:would=-674 1:x=-7685 1:xed=-2265 1:xing=-1968 1:xly=3134 1:yet=-1089 1:|=-392 2:!_$=5 2:"_"=-628
2:"_$=-662 2:"_,=-1007 2:"_no=-1007 2:"_x=1586 2:#_#=-813 2:#_$=-525 2:#_%=-378 2:#_(=-621 2:#_AC=-1834 2:#_DAY=-919
2:#_M=-2750 2:#_N=-2188 2:#_P=-1219 2:#_and=-1286 2:#_by=-332 2:#_of=-820 2:#_the=-554 2:#_to=-1461 2:#_was=4924
2:#_when=-386 2:#_x=-1089 2:#_xed=-747 2:#_|=-392 2:%_of=-269 2:(_#=-681 2:(_M=2365 2:(_N=-623 2:(_x=-312 2:)_$=-1965
2:)_.=2275 2:,_"=-1013 2:,_#=-752 2:,_<i>=-1115 2:,_<we>=-1245 2:,_M=-1237 2:,_N=-1000 2:,_PERC=-547 2:,_a=1640
2:,_all=-1486 2:,_although=-705 2:,_and=-8694 2:,_as=5099 2:,_because=1299 2:,_but=-334 2:,_by=1033 2:,_for=-1599
2:,_from=-1227 2:,_in=-1302 2:,_it=-729 2:,_no=-1298 2:,_nobody=-1019 2:,_not=3848 2:,_since=-1015 2:,_so=-658
2:,_the=3534 2:,_then=-678 2:,_to=-197 2:,_two=-893 2:,_where=-1302 2:,_which=-2995 2:,_with=-766 2:,_x=-68
2:,_xed=-1596 2:,_xing=-442 2:,_xly=-736 2:._#=-745 2:._$=2377 2:._x=-1476 2::_#=594 2::_<we>=-429 2::_DAY=345
2::_M=-553 2::_N=-658 2::_about=2449 2::_it=1242 2::_the=-2804 2::_x=-4 2:;_$=-719 2:;_<they>=1716 2:;_the=1818
2:<he>_.=752 2:<he>_P=3449 2:<i>_am=-1536 2:<i>_was=-1567 2:<i>_x=-302 2:<they>_.=-2431 2:<they>_M=-354
2:<they>_are=-93 2:<they>_own=2053 2:<they>_were=-844 2:<they>_x=3147 2:<they>_xed=-311 2:<we>_,=1437 2:<we>_.=-2357
2:<we>_M=4092 2:<we>_P=-2950 2:<we>_PERC=-608 2:<we>_a=2347 2:<we>_can=-1113 2:<we>_could=-1741 2:<we>_did=1619
2:<we>_do=-1261 2:<we>_had=-3751 2:<we>_have=77 2:<we>_own=-1086 2:<we>_will=-614 2:<we>_x=-22 2:<we>_xed=-867
2:<we>_xly=2872 2:<you>_.=-158 2:<you>_a=-132 2:<you>_cannot=-550 2:<you>_do=-286 2:<you>_have=-309 2:<you>_x=-1008
2:AC_#=-740 2:AC_$=305 2:AC_AC=-436 2:AC_N=-419 2:AC_and=142 2:AC_of=199 2:AC_x=-721 2:BAD_of=-1325 2:CHOSE_out=-540
2:CHOSE_to=-658 2:CIRC_.=-497 2:CIRC_by=-720 2:CIRC_off=-1187 2:CIRC_on=2240 2:CIRC_one=1442 2:CIRC_the=-2155
2:CIRC_to=-1106 2:CIRC_x=1426 2:CLAIM_to=537 2:CLAIM_x=-2715 2:CLAIM_xing=-942 2:DAY_#=181 2:DAY_$=-288 2:DAY_,=-573
2:DAY_.=-1585 2:DAY_at=-1271 2:DAY_the=-1191 2:DAY_x=-853 2:DAY_xing=3124 2:FAILV_in=-804 2:FOLLOW_.=-1307
2:GOOD_.=-111 2:GOOD_<you>=-221 2:GOOD_for=-464 2:GOOD_the=-1077 2:GOOD_to=2028 2:GOOD_x=-154 2:IDLE_.=3788
2:INSULT_of=-451 2:KNEW_,=-868 2:KNEW_the=-804 2:M's_M=2365 2:M_"=-775 2:M_#=1067 2:M_$=560 2:M_(=-325 2:M_,=2867
2:M_.=-3750 2:M_:=246 2:M_;=2772 2:M_<we>=-2467 2:M_CIRC=1719 2:M_PERC=349 2:M_a=-1212 2:M_and=1176 2:M_are=-2442
2:M_as=-1963 2:M_because=-625 2:M_by=-1364 2:M_could=-1591 2:M_did=1148 2:M_for=-99 2:M_from=3490 2:M_had=1531
2:M_has=-2471 2:M_in=3083 2:M_is=-1983 2:M_it=-1897 2:M_of=-979 2:M_off=-583 2:M_on=4728 2:M_only=-1278 2:M_or=-1354
2:M_out=-484 2:M_per=-262 2:M_that=-1489 2:M_the=-391 2:M_to=-5138 2:M_twice=-391 2:M_was=-3823 2:M_were=-2185
2:M_with=2244 2:M_without=-715 2:M_x=1649 2:M_xed=-1071 2:N's_M=-268 2:N_#=1923 2:N_$=-719 2:N_)=-382 2:N_,=-1193
2:N_.=-359 2:N_:=-519 2:N_had=2616 2:N_x=-1395 2:N_xed=3359 2:P's_M=-1225 2:P's_x=-999 2:PERC_$=37 2:PERC_,=-1785
2:PERC_.=1058 2:PERC_and=1152 2:PERC_at=-4566 2:PERC_for=141 2:PERC_how=-934 2:PERC_in=-358 2:PERC_it=6983
2:PERC_of=1692 2:PERC_that=-1817 2:PERC_the=684 2:PERC_this=3036 2:PERC_what=-352 2:PERC_with=-448 2:PERC_x=117
2:P_)=-455 2:P_,=-2456 2:P_.=4840 2:P_:=-854 2:P_PERC=1352 2:P_at=307 2:P_did=-738 2:P_got=-1094 2:P_had=-1207
2:P_have=181 2:P_in=-823 2:P_is=164 2:P_of=-532 2:P_on=2244 2:P_to=-261 2:P_was=-1370 2:P_were=-973 2:P_who=3282
2:P_with=-705 2:P_x=-745 2:P_xed=604 2:T's_M=1762 2:T's_P=-2106 2:T's_x=1941 2:T_,=-1560 2:T_.=-161 2:T_:=-238
2:T_PERC=3999 2:T_and=-980 2:T_for=17 2:T_had=-1269 2:T_has=-834 2:T_is=-557 2:T_of=-222 2:T_was=-395 2:T_what=-83
2:T_x=4060 2:T_xed=3136 2:^_#=-2110 2:^_<i>=23 2:^_<they>=-2315 2:^_<we>=3402 2:^_<you>=-64 2:^_AC=-1108 2:^_GOOD=74
2:^_M=-3538 2:^_N=-2088 2:^_N's=-419 2:^_P=-3608 2:^_PERC=-905 2:^_T=1051 2:^_a=1125 2:^_all=-373 2:^_an=-812
2:^_and=-904 2:^_anyone=-151 2:^_as=-617 2:^_at=-2969 2:^_by=6869 2:^_each=34 2:^_for=-1381 2:^_from=-2401 2:^_how=-908
2:^_if=-837 2:^_in=422 2:^_it=6672 2:^_no=3502 2:^_nobody=313 2:^_on=-1202 2:^_one=1961 2:^_so=-83 2:^_that=2779
2:^_the=5623 2:^_there=5350 2:^_this=-232 2:^_to=-962 2:^_two=-924 2:^_what=224 2:^_when=-1063 2:^_where=-630
2:^_with=-588 2:^_x=-7258 2:^_xed=75 2:^_xing=-4044 2:a_CIRC=1390 2:a_DAY=2848 2:a_GOOD=-990 2:a_M=-10778 2:a_P=1489
2:a_x=-7470 2:a_xing=-1235 2:a_xly=5495 2:about_#=-1160 2:about_a=1480 2:about_it=-1250 2:again_,=-919 2:again_.=-309
2:again_in=-785 2:all_#=-1126 2:all_M=-1088 2:all_P=5726 2:all_of=-1261 2:all_the=1580 2:all_x=-2394
2:although_the=-705 2:an_M=-44 2:an_x=-275 2:and_#=-704 2:and_<he>=-1585 2:and_<we>=-673 2:and_CLAIM=1416 2:and_M=62
2:and_N=-423 2:and_PERC=3908 2:and_a=-1366 2:and_both=-188 2:and_did=2636 2:and_has=-694 2:and_it=-1462 2:and_let=-471
2:and_no=-1326 2:and_not=-627 2:and_the=-3045 2:and_this=357 2:and_two=3015 2:and_was=-539 2:and_were=-626
2:and_what=1368 2:and_x=12 2:and_xed=5299 2:and_xing=37 2:anyone_who=-151 2:are_.=101 2:are_CIRC=-721 2:are_GOOD=-931
2:are_not=-877 2:are_x=-594 2:are_xing=-591 2:as_"=-1015 2:as_a=587 2:as_it=-1696 2:as_the=-631 2:as_x=75 2:as_xed=4241
2:at_#=5552 2:at_N=-1136 2:at_all=-168 2:at_once=607 2:at_the=5663 2:at_x=68 2:be_PERC=-1213 2:be_a=-111 2:be_x=-734
2:be_xed=-1810 2:because_of=-612 2:because_the=428 2:because_x=1275 2:been_CIRC=-1409 2:been_PERC=-1678 2:been_x=393
2:been_xed=290 2:both_x=-2012 2:but_x=-684 2:by_#=-1129 2:by_:=-1047 2:by_DAY=-229 2:by_M=-481 2:by_P=-6 2:by_a=5226
2:by_itself=-1151 2:by_the=1957 2:by_two=-977 2:by_x=1739 2:by_xing=-349 2:can_be=-1070 2:cannot_x=-978 2:could_be=-925
2:could_not=307 2:could_x=-2067 2:did_.=-811 2:did_not=843 2:did_what=-648 2:do_not=-419 2:do_with=2761 2:does_it=-1044
2:does_not=-245 2:during_x=43 2:each_M=-200 2:each_of=-768 2:each_other=-396 2:each_x=-1229 2:each_xed=-451
2:else_x=1511 2:even_the=-963 2:for_#=-28 2:for_,=-166 2:for_.=-951 2:for_<we>=-465 2:for_a=-1523 2:for_an=1344
2:for_each=-377 2:for_it=-729 2:for_the=-1429 2:for_those=-310 2:for_three=3209 2:for_x=1437 2:for_xing=-393
2:from_#=-2617 2:from_M=-1260 2:from_N=2457 2:from_a=1485 2:from_one=-87 2:from_the=-4350 2:from_x=4854 2:had_a=-1700
2:had_been=470 2:had_no=2732 2:had_not=-795 2:had_the=161 2:had_to=921 2:had_x=7283 2:had_xed=-1193 2:has_a=-426
2:has_been=-1698 2:has_no=-979 2:has_to=-350 2:has_xed=9 2:have_PERC=1693 2:have_been=-1543 2:have_the=-336
2:have_x=-881 2:how_it=-680 2:how_the=1821 2:how_x=-1410 2:if_<you>=-604 2:in_#=-1483 2:in_.=-582 2:in_<we>=3706
2:in_AC=142 2:in_DAY=-1065 2:in_M=-86 2:in_N=-810 2:in_a=-471 2:in_all=-862 2:in_and=2555 2:in_it=-715 2:in_one=-1237
2:in_the=-23 2:in_this=-424 2:in_x=-4293 2:in_xing=-187 2:into_the=-1233 2:into_x=370 2:is_.=-43 2:is_CIRC=-461
2:is_PERC=-1543 2:is_a=3430 2:is_in=-684 2:is_no=-1073 2:is_not=-1152 2:is_on=-616 2:is_only=296 2:is_still=-448
2:is_the=-1797 2:is_to=510 2:is_x=1859 2:is_xed=-2005 2:it_$=1746 2:it_,=-2391 2:it_.=-456 2:it_by=1343 2:it_did=-890
2:it_had=-623 2:it_is=-882 2:it_on=-1429 2:it_should=-364 2:it_to=2048 2:it_up=2417 2:it_was=1010 2:it_x=4222
2:it_xed=-1456 2:its_M=837 2:its_P=-695 2:its_own=-1416 2:its_x=-3266 2:let_<we>=-420 2:like_a=-1179 2:like_x=-783
2:more_than=-732 2:never_x=-685 2:no_M=6680 2:no_one=-1485 2:no_x=-3699 2:nobody_had=-199 2:nobody_x=-987
2:not_PERC=-172 2:not_a=-430 2:not_be=-1291 2:not_being=-881 2:not_in=-895 2:not_the=2534 2:not_x=-1763 2:not_xed=-582
2:of_#=-2041 2:of_<they>=1098 2:of_<we>=577 2:of_M=-3164 2:of_P=-36 2:of_a=2429 2:of_all=4128 2:of_an=1694
2:of_each=-528 2:of_it=3846 2:of_its=-225 2:of_one=1328 2:of_the=-2561 2:of_this=-644 2:of_which=-331 2:of_x=-2719
2:off_.=-886 2:off_by=4621 2:off_the=-495 2:on_#=-855 2:on_.=-136 2:on_DAY=-2339 2:on_M=2511 2:on_a=2119 2:on_its=-2250
2:on_the=54 2:on_x=2617 2:once_,=-952 2:once_a=-712 2:once_the=-679 2:one_,=3957 2:one_.=4280 2:one_M=-2414
2:one_P=-1040 2:one_and=-536 2:one_at=-900 2:one_does=-599 2:one_is=-209 2:one_of=1931 2:one_was=-99 2:one_x=-1843
2:only_PERC=1478 2:only_x=-11 2:or_M=-1354 2:other_.=-396 2:other_T=-14 2:other_x=1581 2:out_.=2641 2:out_in=-1373
2:out_of=-1159 2:out_on=11 2:out_with=-427 2:over_at=-1504 2:own_.=-966 2:own_M=4059 2:own_x=6491 2:please_do=-142
2:same_M=-1631 2:same_x=1470 2:same_xing=123 2:should_be=-795 2:since_.=-116 2:since_the=-1664 2:since_then=4
2:so_<we>=-1765 2:so_that=-1472 2:so_the=2681 2:so_x=-766 2:some_x=1147 2:somebody_who=-1378 2:than_#=-502
2:than_a=-424 2:that_<we>=-1154 2:that_<you>=98 2:that_M=-665 2:that_can=179 2:that_had=-1735 2:that_is=151
2:that_it=-553 2:that_nobody=-77 2:that_one=44 2:that_the=3066 2:that_were=-413 2:that_would=1869 2:that_x=-4323
2:that_xed=-733 2:the_#=-392 2:the_AC=-504 2:the_CIRC=-691 2:the_DAY=-58 2:the_ELSE=-197 2:the_M=-5189 2:the_M's=1325
2:the_MORAL=-585 2:the_N=-1248 2:the_P=2743 2:the_P's=1168 2:the_T=-965 2:the_T's=6446 2:the_one=-714 2:the_other=1255
2:the_same=-718 2:the_three=-340 2:the_two=1676 2:the_x=-1826 2:the_xing=-441 2:the_xly=1434 2:then_the=37
2:there_.=-1132 2:there_is=2505 2:there_was=3685 2:this_,=-608 2:this_M=-1339 2:this_x=-263 2:those_who=-640
2:three_.=-1626 2:three_M=-652 2:three_x=6458 2:through_the=49 2:to_#=-1029 2:to_<we>=-1555 2:to_M=3352 2:to_N=-51
2:to_P=-2043 2:to_PERC=-1751 2:to_a=405 2:to_be=-1235 2:to_the=1365 2:to_x=-5256 2:too_.=34 2:too_x=-1549
2:twice_,=-261 2:twice_.=-365 2:twice_x=-886 2:two_M=-1237 2:two_P=-1727 2:two_T=-1936 2:two_and=2592 2:two_of=-645
2:two_x=6508 2:until_#=-519 2:until_DAY=-595 2:until_the=-1852 2:until_x=-970 2:was_PERC=-1511 2:was_a=2604
2:was_in=-1491 2:was_no=4502 2:was_not=1026 2:was_the=366 2:was_x=1029 2:was_xed=-6301 2:was_xing=5275
2:were_CIRC=-1326 2:were_KNEW=-19 2:were_not=-1275 2:were_x=-2940 2:were_xed=3897 2:what_<i>=-691 2:what_<we>=469
2:what_<you>=-883 2:what_had=-390 2:what_it=-1315 2:what_its=-648 2:what_the=-1071 2:what_x=3119 2:what_xed=-1201
2:when_a=-622 2:when_the=-2737 2:when_xing=-228 2:where_two=23 2:whether_the=-1163 2:which_is=-457 2:which_the=-1145
2:which_x=291 2:who_CHOSE=-80 2:who_had=901 2:who_was=-2189 2:who_x=-1033 2:who_xed=2526 2:will_be=174 2:will_not=-696
2:will_x=-280 2:with_M=152 2:with_N=1540 2:with_a=-2332 2:with_the=-20 2:with_x=-1411 2:within_x=1345 2:without_N=-1151
2:without_a=2256 2:without_it=-654 2:would_have=-1586 2:would_x=-742 2:x_!=772 2:x_"=-3176 2:x_#=2856 2:x_$=-2168
2:x_(=-381 2:x_)=1779 2:x_,=2281 2:x_.=1376 2:x_:=250 2:x_;=-946 2:x_<he>=-72 2:x_<they>=-2163 2:x_<we>=4353
2:x_<you>=-778 2:x_AC=-902 2:x_CIRC=-2020 2:x_CLAIM=-530 2:x_FAULT=18 2:x_FOLLOW=-937 2:x_M=3803 2:x_N=5265 2:x_P=-775
2:x_PERC=3102 2:x_T=-2025 2:x_a=-3296 2:x_about=633 2:x_again=-370 2:x_all=2089 2:x_an=-649 2:x_and=2254 2:x_are=-1132
2:x_as=-926 2:x_at=5793 2:x_because=639 2:x_by=-5294 2:x_did=-851 2:x_during=-632 2:x_each=-963 2:x_for=-2224
2:x_from=3249 2:x_had=3291 2:x_has=-111 2:x_how=-1388 2:x_if=-332 2:x_in=7650 2:x_into=-440 2:x_is=-1826 2:x_it=-4290
2:x_its=-1548 2:x_like=-1163 2:x_of=1078 2:x_off=-1134 2:x_on=-5370 2:x_once=-764 2:x_one=-3649 2:x_only=321 2:x_or=210
2:x_out=-4764 2:x_over=1568 2:x_should=-398 2:x_since=-894 2:x_so=-1674 2:x_somebody=2350 2:x_still=-228 2:x_than=-560
2:x_that=-2369 2:x_the=246 2:x_there=-2336 2:x_this=-875 2:x_through=-47 2:x_to=3716 2:x_too=-1457 2:x_twice=-1323
2:x_two=-339 2:x_until=1863 2:x_up=-661 2:x_was=2876 2:x_were=-3570 2:x_what=251 2:x_when=2004 2:x_whether=-781
2:x_which=-517 2:x_while=2582 2:x_will=-219 2:x_with=-1488 2:x_within=2823 2:x_without=-732 2:x_would=58 2:x_x=-1543
2:x_xed=-445 2:x_xing=-2183 2:x_xly=-963 2:x_yet=-959 2:xed_"=-548 2:xed_$=-2000 2:xed_,=-2126 2:xed_.=4920
2:xed_M=1210 2:xed_a=-1669 2:xed_again=-1707 2:xed_and=-577 2:xed_as=-319 2:xed_at=7900 2:xed_but=-112 2:xed_by=-4444
2:xed_for=1949 2:xed_from=-891 2:xed_in=-3415 2:xed_it=3635 2:xed_like=-835 2:xed_on=-1714 2:xed_once=-247
2:xed_that=1880 2:xed_the=4003 2:xed_to=-4543 2:xed_twice=-99 2:xed_when=-458 2:xed_with=71 2:xed_within=-914
2:xed_without=2275 2:xed_x=-946 2:xed_xly=-1379 2:xing_$=101 2:xing_,=-2031 2:xing_.=2988 2:xing_<we>=-1741
2:xing_M=-222 2:xing_and=-406 2:xing_by=-698 2:xing_else=799 2:xing_in=-451 2:xing_is=-1399 2:xing_it=2096
2:xing_of=-309 2:xing_on=1233 2:xing_the=-472 2:xing_to=-451 2:xing_was=-861 2:xing_with=-1121 2:xing_x=2221
2:xing_xing=-837 2:xly_,=-1389 2:xly_M=6158 2:xly_on=-476 2:xly_x=-3651 2:yet_.=-1089 2:|_x=-392 3:"_no_x=-1007
3:"_x_"=-201 3:#_#_#=-1012 3:#_#_$=-206 3:#_#_x=-816 3:#_%_of=-269 3:#_(_#=-621 3:#_DAY_#=-164 3:#_DAY_$=-288
3:#_DAY_.=-480 3:#_M_,=-609 3:#_M_xed=-508 3:#_N_)=-49 3:#_N_.=-680 3:#_N_x=-707 3:#_and_was=-336 3:#_of_which=-331
3:#_to_#=-1029 3:#_x_#=-1492 3:#_x_$=935 3:#_x_)=2337 3:#_x_,=3347 3:#_x_.=-3093 3:#_x_M=-485 3:#_x_and=-416
3:#_x_on=-968 3:#_x_were=-577 3:#_x_x=-1418 3:%_of_M=82 3:(_#_x=-330 3:(_N_,=-623 3:(_x_T=-275 3:)_._$=2275 3:,_#_N=-49
3:,_#_of=-331 3:,_#_x=-42 3:,_<i>_x=-226 3:,_N_.=-489 3:,_a_x=1640 3:,_all_of=-1261 3:,_although_the=-705
3:,_and_<he>=-1585 3:,_and_<we>=-673 3:,_and_CLAIM=16 3:,_and_it=-772 3:,_and_no=49 3:,_and_the=-1013 3:,_and_this=357
3:,_and_x=-1451 3:,_because_the=2460 3:,_by_#=-470 3:,_from_x=-1293 3:,_in_a=-751 3:,_so_<we>=-1340 3:,_so_that=-567
3:,_so_the=2454 3:,_the_T=2226 3:,_the_x=-180 3:,_to_x=-197 3:,_which_is=-688 3:,_which_x=-1900 3:,_with_a=-170
3:,_x_#=523 3:,_x_M=-414 3:,_x_for=-752 3:,_x_the=1431 3:,_x_to=-179 3:,_x_up=-954 3:,_x_when=-745 3:,_x_x=3798
3:,_xed_in=-883 3:,_xing_with=-442 3:._#_x=-503 3::_#_#=-463 3::_#_DAY=5 3::_#_x=1403 3::_DAY_#=345 3::_N_,=-85
3::_about_a=1944 3::_it_x=1242 3::_the_M=-1526 3::_the_x=-1278 3::_x_$=2495 3::_x_to=-68 3::_x_x=-1527 3:<he>_._$=752
3:<they>_._$=-2431 3:<they>_were_x=-844 3:<they>_x_.=1435 3:<we>_._$=-2357 3:<we>_PERC_and=1710 3:<we>_PERC_for=-427
3:<we>_a_x=2347 3:<we>_can_be=-1113 3:<we>_had_no=-1186 3:<we>_have_PERC=2211 3:<we>_have_x=-681 3:<we>_will_x=-213
3:<we>_x_.=-878 3:<we>_x_M=1840 3:<we>_x_the=-1427 3:<we>_xed_the=-1366 3:<you>_._$=-158 3:<you>_have_x=-200
3:AC_#_#=-360 3:AC_AC_#=-433 3:AC_N_x=273 3:CHOSE_to_x=-404 3:CIRC_._$=-497 3:CIRC_by_the=-720 3:CIRC_the_M=-1614
3:CIRC_the_x=-119 3:CIRC_to_the=-1106 3:CIRC_x_,=1775 3:CIRC_x_x=-349 3:CLAIM_to_the=537 3:CLAIM_x_x=-860 3:DAY_#_#=345
3:DAY_#_$=-22 3:DAY_._$=-1585 3:DAY_at_x=-955 3:DAY_x_the=-581 3:FOLLOW_._$=-1307 3:GOOD_._$=-111 3:GOOD_to_the=2028
3:IDLE_._$=3788 3:INSULT_of_x=-451 3:KNEW_the_M=-659 3:KNEW_the_x=-588 3:M_#_x=-151 3:M_(_x=-240 3:M_,_#=-828
3:M_,_and=-1990 3:M_,_so=-770 3:M_,_the=2543 3:M_,_two=-893 3:M_,_which=-709 3:M_,_x=1943 3:M_,_xed=-665 3:M_,_xly=-736
3:M_._$=-3960 3:M_:_x=-868 3:M_;_$=3576 3:M_<we>_had=-1649 3:M_PERC_,=-910 3:M_PERC_for=-207 3:M_a_M=-1212
3:M_and_both=-188 3:M_and_did=2636 3:M_and_the=-532 3:M_and_x=-2581 3:M_and_xed=3105 3:M_are_x=-771 3:M_by_M=72
3:M_could_be=-906 3:M_could_not=-685 3:M_did_not=-681 3:M_for_the=-437 3:M_for_x=-585 3:M_for_xing=-226
3:M_from_the=-1026 3:M_had_been=3751 3:M_had_xed=-1145 3:M_has_a=-653 3:M_has_been=-513 3:M_has_no=-979 3:M_in_N=-566
3:M_in_a=-758 3:M_in_the=-2281 3:M_is_a=50 3:M_is_in=-174 3:M_is_x=-144 3:M_is_xed=-1911 3:M_it_x=-1003 3:M_of_#=-1421
3:M_of_M=-1579 3:M_of_all=-804 3:M_of_the=1994 3:M_of_x=-1292 3:M_on_the=-1026 3:M_on_x=3764 3:M_or_M=-1354
3:M_that_<we>=-654 3:M_that_can=179 3:M_that_had=-1046 3:M_that_the=-1113 3:M_that_would=-377 3:M_that_x=-603
3:M_that_xed=-733 3:M_the_M=-391 3:M_to_P=-1400 3:M_to_the=-816 3:M_to_x=-1616 3:M_was_x=1043 3:M_was_xed=-2586
3:M_were_x=-1159 3:M_were_xed=-467 3:M_with_the=-990 3:M_without_a=-715 3:M_x_"=-1015 3:M_x_#=1711 3:M_x_$=-1804
3:M_x_,=-2575 3:M_x_.=-885 3:M_x_CIRC=-958 3:M_x_and=3301 3:M_x_at=1680 3:M_x_by=-693 3:M_x_for=1594 3:M_x_it=-554
3:M_x_of=-498 3:M_x_on=2463 3:M_x_out=-556 3:M_x_that=-904 3:M_x_the=-2489 3:M_x_to=1776 3:M_x_twice=-935
3:M_x_with=245 3:M_x_x=959 3:M_xed_$=-1901 3:M_xed_a=-831 3:M_xed_for=-518 3:M_xed_in=-572 3:M_xed_to=-848
3:M_xed_x=-605 3:N_#_was=2415 3:N_)_$=-49 3:N_,_N=-622 3:N_._$=-86 3:N_:_x=-519 3:N_x_#=-358 3:N_x_M=-45 3:N_xed_x=3824
3:PERC_._$=1058 3:PERC_and_what=1710 3:PERC_at_the=-1242 3:PERC_for_.=-950 3:PERC_for_a=-534 3:PERC_for_the=-622
3:PERC_the_M=1442 3:PERC_the_x=376 3:PERC_this_x=3036 3:PERC_x_at=-1115 3:PERC_x_x=2172 3:P_)_$=-455 3:P_,_and=-1000
3:P_._$=4840 3:P_:_N=-484 3:P_PERC_.=1132 3:P_at_the=307 3:P_had_the=-1207 3:P_have_the=181 3:P_of_the=-414
3:P_to_x=-261 3:P_who_had=901 3:P_with_the=-294 3:P_x_on=-720 3:P_x_x=-287 3:P_xed_the=2923 3:T_._$=-161 3:T_:_x=-238
3:T_for_a=17 3:T_had_been=-881 3:T_had_x=2937 3:T_of_the=-155 3:T_was_x=1257 3:T_x_.=-443 3:T_x_at=839
3:T_xed_within=-914 3:^_#_M=-399 3:^_#_P=-641 3:^_#_x=-1562 3:^_<i>_am=-1536 3:^_<we>_M=1169 3:^_<we>_had=-1186
3:^_<we>_have=786 3:^_<we>_x=1402 3:^_<we>_xed=-528 3:^_AC_AC=-436 3:^_AC_N=-419 3:^_M_are=-529 3:^_M_of=-91
3:^_M_were=-744 3:^_M_x=1253 3:^_N_:=-106 3:^_P_:=-606 3:^_P_xed=-1489 3:^_T_had=3153 3:^_T_xed=-490 3:^_a_M=-1596
3:^_a_x=-1420 3:^_an_M=-544 3:^_anyone_who=-151 3:^_at_#=-2089 3:^_by_the=4593 3:^_if_<you>=-604 3:^_in_the=710
3:^_in_x=-288 3:^_it_is=3971 3:^_it_was=189 3:^_it_x=4712 3:^_no_M=3100 3:^_no_x=756 3:^_on_#=-518 3:^_that_the=3135
3:^_the_M=4836 3:^_the_M's=1937 3:^_the_P=3072 3:^_the_P's=-593 3:^_the_T=-680 3:^_the_T's=1500 3:^_the_x=-3300
3:^_the_xing=-556 3:^_there_is=2820 3:^_there_was=4502 3:^_this_x=-235 3:^_two_of=-645 3:^_two_x=-106 3:^_what_<i>=-691
3:^_what_x=3119 3:^_x_#=-1414 3:^_x_,=34 3:^_x_:=-1333 3:^_x_M=-2092 3:^_x_T=-582 3:^_x_all=-197 3:^_x_and=-806
3:^_x_are=-282 3:^_x_from=7225 3:^_x_is=-134 3:^_x_of=-511 3:^_x_the=-978 3:^_x_to=-2965 3:^_x_were=-315 3:^_x_x=-3688
3:^_x_xed=-402 3:^_xed_in=-1670 3:^_xing_x=9 3:a_M_,=-1025 3:a_M_;=-238 3:a_M_and=-933 3:a_M_from=2282 3:a_M_had=-832
3:a_M_in=-492 3:a_M_is=-288 3:a_M_of=-3379 3:a_M_that=-719 3:a_M_with=-1263 3:a_M_x=-755 3:a_x_$=-1457 3:a_x_,=-2296
3:a_x_.=-2033 3:a_x_M=-737 3:a_x_and=1742 3:a_x_from=-976 3:a_x_is=-474 3:a_x_of=642 3:a_x_one=-206 3:a_x_that=1782
3:a_x_to=-702 3:a_x_with=-943 3:a_x_x=-5291 3:a_xly_M=6158 3:about_#_AC=-516 3:about_a_x=1480 3:about_it_.=-1038
3:again_,_and=-346 3:again_._$=-309 3:all_#_M=-363 3:all_the_x=2124 3:all_x_x=-1138 3:an_x_M=1834 3:an_x_x=-1634
3:and_<we>_will=-56 3:and_CLAIM_x=-912 3:and_PERC_the=832 3:and_a_M=-31 3:and_a_x=-1195 3:and_did_not=2636
3:and_the_M=-926 3:and_the_P=269 3:and_the_two=-451 3:and_the_x=-1324 3:and_were_x=-564 3:and_x_M=-117 3:and_x_it=-2077
3:and_x_the=-1936 3:and_x_two=2470 3:and_x_x=1232 3:are_._$=101 3:are_x_.=-480 3:are_x_x=-797 3:as_a_x=1746
3:as_it_was=-1329 3:as_x_as=77 3:as_xed_.=4241 3:at_#_$=2269 3:at_#_x=2571 3:at_the_M=-2821 3:at_the_P's=2959
3:at_the_same=1682 3:at_the_x=-1077 3:at_x_.=1215 3:be_a_x=-111 3:be_x_.=-160 3:be_x_by=-335 3:be_xed_.=-882
3:because_the_M=981 3:been_CIRC_to=-1106 3:been_x_.=2615 3:been_x_since=-433 3:been_xed_,=-702 3:been_xed_and=-544
3:been_xed_to=-583 3:by_#_#=-784 3:by_M_,=-582 3:by_M_.=-5 3:by_P_,=-1000 3:by_P_.=-1445 3:by_P_who=2563 3:by_a_M=-395
3:by_the_M=-56 3:by_the_P=-308 3:by_the_T=-868 3:by_the_x=3069 3:by_two_P=-977 3:by_x_,=56 3:by_x_.=-2255 3:by_x_x=1726
3:can_be_x=-502 3:could_be_x=12 3:could_not_be=-889 3:could_not_x=-698 3:did_._$=-811 3:did_not_PERC=-327
3:did_not_x=-1336 3:did_what_its=-648 3:do_not_x=-419 3:each_other_.=-396 3:even_the_x=-963 3:for_#_x=-28
3:for_._$=-951 3:for_<we>_.=-465 3:for_a_M=-83 3:for_a_x=-2139 3:for_an_x=1344 3:for_the_M=-186 3:for_the_x=-359
3:for_those_who=-310 3:for_x_M=-410 3:for_x_x=3132 3:for_xing_x=-362 3:from_#_$=-976 3:from_#_to=-1029
3:from_the_M=-1685 3:from_the_x=-2483 3:from_x_to=5933 3:had_been_CIRC=-1106 3:had_been_PERC=-1678 3:had_been_x=1935
3:had_been_xed=2077 3:had_no_M=4907 3:had_no_x=-2175 3:had_the_M=1540 3:had_the_x=-675 3:had_to_be=-850
3:had_to_x=-1334 3:had_x_in=-1804 3:had_xed_the=-1223 3:has_a_x=-451 3:has_been_x=-567 3:has_been_xed=-685
3:has_to_x=-350 3:have_been_x=-453 3:in_._$=-582 3:in_<we>_M=3706 3:in_AC_and=142 3:in_M_of=105 3:in_N_x=-291
3:in_a_M=-660 3:in_a_x=189 3:in_all_x=-838 3:in_it_.=-715 3:in_the_M=289 3:in_the_x=731 3:in_the_xing=-2395
3:in_this_M=-480 3:in_x_.=-3381 3:in_x_M=-253 3:in_x_T=-196 3:in_x_of=2624 3:in_x_x=-672 3:into_the_M=-505 3:is_._$=-43
3:is_a_M=50 3:is_a_x=-433 3:is_not_a=-430 3:is_the_x=-1274 3:is_to_x=510 3:is_x_.=-624 3:is_x_and=175 3:is_x_at=3827
3:is_x_only=321 3:is_x_when=110 3:is_x_x=-1484 3:is_xed_for=-39 3:is_xed_on=-898 3:is_xed_to=-319 3:it_._$=-456
3:it_is_.=-43 3:it_is_not=-477 3:it_is_the=-663 3:it_is_x=3567 3:it_should_be=-364 3:it_to_<we>=-679 3:it_was_the=-1693
3:it_was_x=194 3:it_was_xed=-1019 3:it_x_,=-1094 3:it_x_.=-964 3:it_x_<we>=-2371 3:it_x_a=-870 3:it_x_in=1659
3:it_x_x=-7 3:its_M_PERC=-648 3:its_own_M=-1038 3:its_x_.=-20 3:its_x_M=-1673 3:let_<we>_x=-420 3:like_a_x=-1179
3:like_x_.=-783 3:no_M_.=5184 3:no_M_that=-587 3:no_M_x=2879 3:no_one_at=-900 3:no_x_M=-1676 3:no_x_in=-1150
3:no_x_to=-1018 3:no_x_x=3620 3:nobody_had_xed=-199 3:nobody_x_xing=13 3:not_PERC_at=-1468 3:not_a_x=-611
3:not_be_xed=-889 3:not_x_$=-813 3:not_x_.=2382 3:not_x_it=-172 3:not_x_that=-103 3:of_#_x=-1208 3:of_<they>_x=3034
3:of_<we>_P=-1139 3:of_a_xing=-480 3:of_all_x=-490 3:of_an_x=1520 3:of_it_,=-1591 3:of_the_AC=-155 3:of_the_M=87
3:of_the_P=2063 3:of_the_T=-1358 3:of_the_x=-2582 3:of_the_xing=-630 3:of_x_,=105 3:of_x_.=-354 3:of_x_M=-1133
3:of_x_in=-508 3:of_x_of=320 3:of_x_x=-921 3:off_._$=-886 3:on_#_DAY=-855 3:on_._$=-136 3:on_DAY_at=-1271
3:on_a_DAY=3004 3:on_its_own=-964 3:on_the_M=-2517 3:on_the_same=-385 3:on_the_x=2240 3:on_x_M=3666 3:on_x_x=-504
3:once_a_x=-712 3:one_._$=4280 3:one_M_,=-722 3:one_M_.=-1292 3:one_of_<we>=2561 3:one_x_.=-786 3:one_x_to=-310
3:or_M_xed=-1354 3:other_._$=-396 3:other_T_.=-101 3:out_._$=2641 3:out_in_DAY=-910 3:out_with_the=-427
3:over_at_x=-1504 3:own_._$=-966 3:own_x_,=-1117 3:own_x_.=888 3:please_do_not=-142 3:same_M_and=-906 3:same_x_.=1820
3:should_be_x=-323 3:since_._$=-116 3:since_the_T=-1158 3:since_the_x=-282 3:some_x_x=730 3:than_a_x=-424
3:that_M_x=-726 3:that_the_M=2419 3:that_the_T=-1391 3:that_the_x=2508 3:that_x_.=-1193 3:that_x_the=182
3:that_x_x=-769 3:the_#_x=-34 3:the_DAY_x=-58 3:the_M_$=421 3:the_M_(=-25 3:the_M_,=-4101 3:the_M_.=-2838
3:the_M_;=-803 3:the_M_<we>=-1846 3:the_M_PERC=-453 3:the_M_and=947 3:the_M_are=-20 3:the_M_as=-837 3:the_M_by=-1120
3:the_M_could=-843 3:the_M_did=-681 3:the_M_for=-685 3:the_M_from=-993 3:the_M_had=422 3:the_M_has=-902 3:the_M_in=2371
3:the_M_is=-1079 3:the_M_of=-292 3:the_M_off=-583 3:the_M_on=3267 3:the_M_that=2456 3:the_M_to=-2014 3:the_M_was=-2084
3:the_M_with=3906 3:the_M_x=2309 3:the_M_xed=215 3:the_P's_M=-667 3:the_P's_x=-999 3:the_P_.=-1308 3:the_P_PERC=1717
3:the_P_of=-639 3:the_P_x=791 3:the_T's_P=-1529 3:the_T's_x=2886 3:the_T_,=-953 3:the_T_.=1377 3:the_T_had=-2474
3:the_T_has=-834 3:the_T_of=11 3:the_T_was=-148 3:the_T_x=845 3:the_T_xed=944 3:the_other_T=-23 3:the_other_x=1849
3:the_same_M=-1631 3:the_same_x=1470 3:the_same_xing=123 3:the_three_x=-316 3:the_x_$=-1329 3:the_x_,=-1244
3:the_x_.=10273 3:the_x_;=-778 3:the_x_<we>=2069 3:the_x_M=3739 3:the_x_P=-2479 3:the_x_T=-2602 3:the_x_a=619
3:the_x_and=-687 3:the_x_at=-980 3:the_x_did=-851 3:the_x_had=2188 3:the_x_has=-107 3:the_x_in=6995 3:the_x_is=74
3:the_x_it=-1052 3:the_x_of=-1140 3:the_x_on=-512 3:the_x_one=-210 3:the_x_to=-1558 3:the_x_was=-80 3:the_x_were=-538
3:the_x_will=-219 3:the_x_with=3054 3:the_x_x=-6665 3:the_x_xed=1559 3:the_x_xing=-2242 3:the_xing_,=-895
3:the_xing_.=2650 3:the_xing_of=-309 3:the_xing_x=-523 3:then_the_x=37 3:there_._$=-1132 3:there_is_no=-531
3:there_was_no=4502 3:this_M_are=-480 3:this_M_x=-709 3:this_x_.=-476 3:this_x_for=160 3:this_x_x=-464
3:three_._$=-1626 3:three_x_,=3200 3:through_the_M=166 3:to_#_$=-346 3:to_a_M=-1156 3:to_a_x=1561 3:to_be_x=-344
3:to_be_xed=-482 3:to_the_M=1937 3:to_the_P=-963 3:to_the_T=-48 3:to_the_other=-568 3:to_the_x=-2479 3:to_x_#=1139
3:to_x_,=-1183 3:to_x_.=996 3:to_x_:=4269 3:to_x_<they>=10 3:to_x_a=-584 3:to_x_for=-850 3:to_x_one=-264
3:to_x_the=-2118 3:to_x_x=-2818 3:too_._$=34 3:too_x_to=-1235 3:twice_._$=-365 3:two_M_x=23 3:two_P_.=-977
3:two_P_have=181 3:two_of_<we>=-645 3:two_x_.=2322 3:two_x_and=2078 3:until_the_M=-994 3:was_in_the=-416
3:was_not_PERC=2569 3:was_the_x=1778 3:was_x_,=2157 3:was_x_.=-567 3:was_x_for=-993 3:was_x_of=1783 3:was_x_out=-679
3:was_x_to=1159 3:was_x_with=-947 3:was_x_x=-765 3:was_xed_,=-680 3:was_xed_as=-319 3:was_xed_by=-966
3:was_xed_to=-1303 3:was_xed_with=-31 3:were_not_xed=-536 3:were_x_,=49 3:were_x_from=-166 3:were_xed_,=-462
3:were_xed_twice=-152 3:what_<we>_PERC=1710 3:what_its_M=-648 3:what_the_x=-484 3:when_a_x=-209 3:when_the_M=-1369
3:when_the_x=-525 3:where_two_M=23 3:whether_the_x=-1163 3:which_x_the=-589 3:which_x_x=-700 3:who_CHOSE_to=-80
3:who_xed_to=-605 3:will_be_xed=-173 3:with_a_M=-491 3:with_a_x=-1840 3:with_the_M=2123 3:with_the_T=-1057
3:with_the_same=-715 3:with_the_x=326 3:with_x_x=109 3:within_x_and=-819 3:within_x_x=2163 3:without_a_M=2534
3:would_have_been=-3 3:would_x_<we>=-180 3:x_!_$=772 3:x_"_$=-248 3:x_"_x=-862 3:x_#_#=1018 3:x_#_%=269 3:x_#_N=-1207
3:x_#_P=-578 3:x_#_and=-864 3:x_#_x=1272 3:x_)_$=-828 3:x_,_#=115 3:x_,_M=-1247 3:x_,_N=-378 3:x_,_PERC=-547
3:x_,_and=-2562 3:x_,_as=5099 3:x_,_because=2183 3:x_,_from=-1227 3:x_,_not=820 3:x_,_since=-1015 3:x_,_so=2632
3:x_,_the=1 3:x_,_then=-617 3:x_,_which=-976 3:x_,_with=-254 3:x_,_x=-1748 3:x_,_xed=-871 3:x_,_xing=-442 3:x_._#=-745
3:x_._$=-53 3:x_:_#=1188 3:x_:_DAY=345 3:x_:_about=23 3:x_:_the=-2189 3:x_:_x=1675 3:x_;_$=-2764 3:x_;_the=1818
3:x_<they>_.=-584 3:x_<we>_,=2416 3:x_<we>_PERC=20 3:x_<we>_x=2852 3:x_<you>_x=-879 3:x_M_$=-678 3:x_M_,=2561
3:x_M_.=-551 3:x_M_a=-685 3:x_M_and=-754 3:x_M_are=-1413 3:x_M_for=-446 3:x_M_from=2478 3:x_M_had=-45 3:x_M_has=-174
3:x_M_in=-578 3:x_M_is=-467 3:x_M_of=2997 3:x_M_on=-991 3:x_M_that=-1435 3:x_M_to=-1105 3:x_M_was=-625 3:x_M_with=253
3:x_M_x=3761 3:x_M_xed=-1653 3:x_PERC_the=2028 3:x_P_.=1909 3:x_P_x=-786 3:x_T_,=-221 3:x_T_.=-334 3:x_T_had=-1949
3:x_T_x=1890 3:x_a_M=-1789 3:x_a_x=-2453 3:x_again_.=191 3:x_all_the=2635 3:x_all_x=-214 3:x_an_x=-975
3:x_and_CLAIM=1959 3:x_and_a=-1234 3:x_and_the=-660 3:x_and_were=-854 3:x_and_x=4457 3:x_and_xed=2735 3:x_as_x=10
3:x_at_#=2571 3:x_at_N=-1136 3:x_at_once=1496 3:x_at_the=-963 3:x_at_x=4062 3:x_because_of=-612 3:x_because_x=1809
3:x_by_P=-708 3:x_by_a=-395 3:x_by_itself=-1151 3:x_by_the=-1031 3:x_by_x=-259 3:x_during_x=43 3:x_each_x=-963
3:x_for_a=-1038 3:x_for_the=-187 3:x_for_x=-300 3:x_for_xing=-164 3:x_from_#=-631 3:x_from_the=-1234 3:x_from_x=6855
3:x_had_been=-1149 3:x_had_to=2664 3:x_had_x=3440 3:x_has_been=-419 3:x_in_AC=142 3:x_in_a=1503 3:x_in_the=5775
3:x_in_x=-1573 3:x_into_the=-747 3:x_is_CIRC=-159 3:x_is_the=-691 3:x_is_x=50 3:x_it_by=-1205 3:x_it_is=-2225
3:x_it_to=-679 3:x_it_was=1764 3:x_it_x=480 3:x_its_P=-695 3:x_its_x=-854 3:x_of_#=-620 3:x_of_<they>=-645
3:x_of_M=-1667 3:x_of_a=2822 3:x_of_an=1520 3:x_of_it=5436 3:x_of_its=-225 3:x_of_the=-2639 3:x_of_this=-644
3:x_of_x=-1954 3:x_on_the=-2566 3:x_on_x=-875 3:x_once_a=-422 3:x_one_.=-1000 3:x_one_M=-89 3:x_one_is=-209
3:x_one_x=113 3:x_out_.=-462 3:x_out_in=-679 3:x_out_on=11 3:x_out_with=-427 3:x_should_be=-398 3:x_since_.=-116
3:x_than_#=-52 3:x_that_one=44 3:x_that_the=-2617 3:x_that_x=-672 3:x_the_M=2254 3:x_the_T=-1209 3:x_the_x=268
3:x_this_x=-1133 3:x_through_the=166 3:x_to_M=3244 3:x_to_PERC=-678 3:x_to_a=-1885 3:x_to_be=-37 3:x_to_the=1867
3:x_to_x=1583 3:x_two_and=2592 3:x_two_x=-1999 3:x_was_x=2801 3:x_was_xed=-1067 3:x_were_not=-1275 3:x_were_x=-353
3:x_were_xed=-372 3:x_what_<we>=1132 3:x_when_a=-426 3:x_when_the=-1073 3:x_whether_the=-781 3:x_with_a=-1129
3:x_with_the=2034 3:x_with_x=-259 3:x_within_x=2823 3:x_would_have=-3 3:x_x_"=-1376 3:x_x_#=2391 3:x_x_$=-1063
3:x_x_(=-770 3:x_x_,=-4189 3:x_x_.=1962 3:x_x_:=-551 3:x_x_;=-1019 3:x_x_<we>=1790 3:x_x_<you>=6 3:x_x_M=-682
3:x_x_P=-226 3:x_x_a=-381 3:x_x_an=-975 3:x_x_and=-1311 3:x_x_at=-689 3:x_x_by=-2018 3:x_x_from=-189 3:x_x_in=-640
3:x_x_into=210 3:x_x_is=-361 3:x_x_it=-1086 3:x_x_of=-3296 3:x_x_on=-947 3:x_x_or=210 3:x_x_out=-433 3:x_x_the=10286
3:x_x_to=-2572 3:x_x_was=-3712 3:x_x_were=-589 3:x_x_with=-1211 3:x_x_x=-6 3:x_x_xing=-1321 3:x_xed_without=2275
3:x_xed_x=-1181 3:x_xing_,=-229 3:x_xing_.=-1457 3:x_xing_x=2278 3:x_yet_.=-959 3:xed_"_x=-147 3:xed_,_and=-3
3:xed_,_so=-931 3:xed_,_the=42 3:xed_,_with=-161 3:xed_._$=4920 3:xed_a_M=-1209 3:xed_a_x=-460 3:xed_by_:=-1047
3:xed_by_P=-525 3:xed_by_the=-204 3:xed_by_x=-1934 3:xed_for_<we>=-254 3:xed_for_x=3735 3:xed_from_the=-205
3:xed_in_#=-1020 3:xed_in_one=-1237 3:xed_on_DAY=-702 3:xed_on_the=372 3:xed_that_x=-628 3:xed_the_M=-2418
3:xed_the_x=2924 3:xed_to_the=-197 3:xed_to_x=-1765 3:xed_twice_.=-152 3:xed_with_the=71 3:xed_x_,=-16 3:xed_x_.=-1102
3:xing_,_and=11 3:xing_,_x=-912 3:xing_._$=2988 3:xing_else_x=1511 3:xing_on_the=1233 3:xing_the_M=-395 3:xing_to_x=-73
3:xing_was_x=-955 3:xing_with_the=-1121 3:xing_x_$=-101 3:xing_x_,=-164 3:xing_x_.=2711 3:xing_x_the=-482
3:xly_x_.=-678 3:xly_x_x=-1297 3:yet_._$=-1089 b:a_certificate=-416 b:a_cupboard=-306 b:a_day=-2380 b:a_factor=-395
b:a_file=-724 b:a_half=-796 b:a_job=-832 b:a_limit=-473 b:a_list=-184 b:a_loan=-461 b:a_loss=-161 b:a_notice=-793
b:a_number=-323 b:a_part=-698 b:a_plan=-386 b:a_quarter=2087 b:a_reason=-812 b:a_ring=-324 b:a_second=-1633
b:a_single=-657 b:a_small=-825 b:a_snapshot=134 b:a_thing=-196 b:a_third=-1076 b:a_vote=-590 b:a_week=134 b:a_word=2573
b:a_wrong=-684 b:a_year=-986 b:about_a=1480 b:about_it=-1250 b:acknowledge_minute=-918 b:address_to=58 b:after_a=-1101
b:after_minute=-2317 b:after_ten=-1829 b:after_the=5896 b:again_and=-346 b:again_in=-785 b:against_the=-604
b:all_of=-1261 b:all_the=1580 b:although_the=-705 b:an_empty=1834 b:an_hour=292 b:and_a=-1366 b:and_both=-188
b:and_did=2636 b:and_has=-694 b:and_he=-1585 b:and_it=-1462 b:and_let=-471 b:and_no=-1326 b:and_not=-627
b:and_the=-3045 b:and_thi=357 b:and_to=-453 b:and_two=3015 b:and_was=-539 b:and_we=-673 b:and_were=-626 b:and_what=1368
b:and_wrote=1747 b:anyone_who=-151 b:anyth_and=11 b:app_derive=-435 b:are_kept=-931 b:are_not=-877 b:as_a=587
b:as_it=-1696 b:as_the=-631 b:ask_for=-2189 b:ask_the=-855 b:ask_what=-352 b:assume_that=-342 b:at_all=-168
b:at_night=7211 b:at_noon=-1161 b:at_once=607 b:at_the=5251 b:authorisation_service=-878 b:back_by=-801 b:back_to=-1274
b:be_a=-111 b:be_and=-330 b:be_done=-366 b:be_reach=-476 b:because_of=-612 b:because_the=428 b:been_ask=-881
b:been_made=-290 b:been_switch=-713 b:before_it=-808 b:before_the=-1055 b:before_we=1622 b:began_to=951
b:belong_to=-1246 b:by_a=5226 b:by_accident=-427 b:by_friday=-229 b:by_hand=-2630 b:by_itself=-1151 b:by_mail=-21
b:by_the=1342 b:by_two=-977 b:cache_was=-853 b:call_centre=-807 b:call_to=-1265 b:call_were=-1274 b:came_in=2129
b:came_on=1595 b:can_be=-1070 b:car_park=-116 b:carrier_and=-764 b:certificat_of=-1180 b:change_on=-566
b:check_that=2511 b:check_with=-448 b:compar_the=5896 b:compar_with=-30 b:connect_to=-709 b:control_room=1458
b:could_be=-925 b:could_not=307 b:count_of=-451 b:customer_was=-1109 b:customer_with=-1003 b:day_and=-796
b:day_before=2908 b:decision_of=-440 b:default_meet=23 b:delivery_service=-6 b:desk_rang=5235 b:detection_minute=7225
b:did_not=843 b:did_what=-648 b:do_not=-419 b:do_with=2761 b:doe_it=-1630 b:doe_not=-245 b:done_by=-366
b:dropp_the=-789 b:dry_run=-247 b:each_of=-768 b:each_other=-396 b:edge_team=-626 b:else_happen=-1252 b:empty_a=-241
b:empty_file=1716 b:end_date=-782 b:even_the=-963 b:event_twice=-391 b:failure_to=7225 b:fed_from=-218 b:feed_was=4282
b:fill_in=-360 b:first_call=-1265 b:first_of=551 b:first_the=-258 b:for_a=-1523 b:for_an=1344 b:for_each=-377
b:for_it=-729 b:for_the=-1429 b:for_those=-310 b:for_three=3209 b:for_us=-465 b:forty_minute=4819 b:found_it=-1644
b:four_hour=-1496 b:from_a=1485 b:from_failure=7225 b:from_first=-1293 b:from_minute=-953 b:from_one=-87
b:from_the=-4350 b:from_to=-1029 b:front_of=3109 b:full_of=1814 b:good_mood=214 b:h_are=-234 b:h_min=-468 b:had_a=-1700
b:had_been=470 b:had_begun=4315 b:had_no=2732 b:had_not=-795 b:had_the=161 b:had_to=921 b:half_hour=-604 b:half_of=95
b:hand_over=-1504 b:happen_and=-1136 b:has_a=-426 b:has_been=-1698 b:has_no=-979 b:has_to=-350 b:have_been=-1543
b:have_put=-861 b:have_the=-336 b:hence_the=1531 b:hour_because=2545 b:hour_with=-545 b:how_it=-680 b:how_the=1821
b:i_am=-1536 b:i_was=-1567 b:if_you=-604 b:in_a=-471 b:in_all=-862 b:in_and=2555 b:in_every=-346 b:in_front=3109
b:in_future=-510 b:in_it=-715 b:in_one=-1237 b:in_our=3706 b:in_spr=-191 b:in_the=-23 b:in_thi=-424 b:in_writ=-170
b:internal_impact=-247 b:into_the=-1233 b:is_a=3430 b:is_done=-485 b:is_in=-684 b:is_made=4314 b:is_no=-1073
b:is_not=-1152 b:is_on=-616 b:is_only=296 b:is_read=-1082 b:is_still=-448 b:is_the=-1797 b:is_to=510 b:it_by=1343
b:it_came=7165 b:it_did=-890 b:it_had=-623 b:it_is=-882 b:it_on=-1429 b:it_report=-1752 b:it_should=-364 b:it_to=2048
b:it_took=-2118 b:it_up=2417 b:it_was=1010 b:its_own=-1416 b:job_had=-1048 b:k_was=2415 b:kept_the=-1077
b:legal_answer=-685 b:let_us=-420 b:level_on=-404 b:like_a=-1179 b:limit_was=-465 b:line_for=-31 b:list_had=-739
b:list_is=-167 b:list_of=-1253 b:log_is=-190 b:long_before=1932 b:longer_than=-286 b:look_at=-3704 b:look_for=-255
b:look_like=-1179 b:loss_of=-161 b:lost_and=-865 b:make_the=-609 b:message_to=-1400 b:mihai'_query=-268
b:minute_after=8194 b:minute_and=709 b:minute_from=-1293 b:minute_on=-1453 b:minute_went=-541 b:mitigate_minute=-918
b:more_than=-732 b:mov_the=-932 b:mov_to=-848 b:need_a=-481 b:need_to=27 b:new_figure=-846 b:no_alert=9813
b:no_idea=-1150 b:no_money=-1353 b:no_one=-1485 b:no_second=-229 b:no_way=-1018 b:nobody_had=-199 b:none_of=-300
b:not_a=-430 b:not_be=-1291 b:not_being=-881 b:not_in=-895 b:not_know=-395 b:not_see=-1303 b:not_that=-570
b:not_the=2534 b:noth_was=-955 b:number_in=-830 b:number_of=2869 b:of_a=2429 b:of_all=4128 b:of_an=1694 b:of_each=-444
b:of_it=3846 b:of_its=-225 b:of_minute=-875 b:of_number=-514 b:of_old=-221 b:of_one=1328 b:of_open=-822 b:of_our=2238
b:of_paper=-198 b:of_the=-2561 b:of_their=2676 b:of_them=-1578 b:of_thi=-644 b:of_us=-1661 b:of_which=-331
b:off_and=-583 b:off_by=4621 b:off_the=-495 b:office_of=-155 b:old_one=-321 b:old_thing=-491 b:on_a=2119 b:on_call=3999
b:on_its=-2250 b:on_monday=-877 b:on_paper=-207 b:on_the=54 b:on_thursday=-682 b:once_a=-712 b:once_and=-468
b:once_the=-679 b:one_and=-666 b:one_at=-900 b:one_doe=-599 b:one_from=-158 b:one_is=-209 b:one_line=-763 b:one_of=1931
b:one_was=-99 b:open_for=-480 b:opt_out=-540 b:order_of=-210 b:our_shop=-581 b:out_in=-1373 b:out_of=-1159 b:out_on=11
b:out_with=-427 b:over_at=-1504 b:page_was=1888 b:panel_was=1586 b:part_of=-698 b:people_got=-1094 b:people_who=-1114
b:plan_in=-1519 b:please_do=-142 b:pool_of=-488 b:price_table=-638 b:print_on=2240 b:pull_the=-849 b:purge_of=-256
b:put_on=-682 b:quarter_of=1035 b:queue_was=-968 b:rang_the=2744 b:raw_log=-1049 b:raw_note=119 b:read_the=523
b:reconcile_job=-1092 b:referral_sent=-437 b:report_on=3074 b:resolve_minute=-918 b:review_and=-384 b:review_rule=-382
b:right_one=-327 b:right_to=-206 b:role_were=-315 b:run_on=-952 b:sale_week=-686 b:saw_it=5015 b:say_that=-1061
b:second_level=-404 b:secondary_site=-777 b:sent_to=742 b:set_it=-330 b:should_be=-795 b:show_the=-1541
b:since_the=-1664 b:since_then=4 b:six_in=-1361 b:slip_of=-198 b:so_our=-1286 b:so_that=-1472 b:so_the=2681
b:so_we=-765 b:some_forty=730 b:somebody_who=-1378 b:someth_else=2051 b:someth_is=-963 b:stop_and=3611 b:stop_at=-1421
b:stop_the=-383 b:switch_off=-1187 b:switch_the=-583 b:switch_to=-616 b:table_was=-311 b:take_a=-584
b:telephone_line=97 b:ten_minute=1801 b:than_a=-424 b:thank_to=2028 b:thank_you=-221 b:that_can=179 b:that_had=-1735
b:that_is=151 b:that_it=-553 b:that_nobody=-77 b:that_one=44 b:that_the=3066 b:that_time=-784 b:that_we=-1154
b:that_were=-413 b:that_would=1869 b:that_you=98 b:the_account=-737 b:the_app=-435 b:the_application=-412
b:the_authorisation=-1288 b:the_backup=-1072 b:the_belt=-155 b:the_board=-779 b:the_bridge=-499 b:the_broker=-265
b:the_build=-265 b:the_cache=-1426 b:the_call=-1384 b:the_carrier=-1349 b:the_cdn=-349 b:the_change=-713
b:the_client=-1220 b:the_concentrator=-492 b:the_control=-592 b:the_coo=-155 b:the_cookie=-809 b:the_counter=-474
b:the_customer=-94 b:the_database=-900 b:the_day=1233 b:the_decision=-1409 b:the_delivery=-6 b:the_desk=2533
b:the_dry=65 b:the_early=1434 b:the_edge=-1647 b:the_end=1008 b:the_even=-1502 b:the_feed=3973 b:the_first=2213
b:the_flag=-841 b:the_follow=-216 b:the_graph=2259 b:the_group=2207 b:the_head=-914 b:the_hotline=-2192 b:the_hour=-673
b:the_id=48 b:the_job=-1046 b:the_key=257 b:the_last=-1403 b:the_limit=4136 b:the_line=-1109 b:the_list=-1418
b:the_log=-1002 b:the_machine=-1227 b:the_mast=-87 b:the_meet=-748 b:the_new=-1306 b:the_next=-572 b:the_night=-2339
b:the_number=-279 b:the_office=-480 b:the_old=-2021 b:the_one=-670 b:the_origin=-534 b:the_other=1008 b:the_page=2794
b:the_panel=1257 b:the_password=390 b:the_people=-1345 b:the_phone=2054 b:the_picture=-196 b:the_plan=-529
b:the_pool=-488 b:the_porter'=2445 b:the_pressure=4436 b:the_price=-1164 b:the_pump=-835 b:the_queue=2503
b:the_raw=-965 b:the_reason=-757 b:the_receiver=-532 b:the_reconcile=-1092 b:the_release=-1859 b:the_repository=-376
b:the_right=-339 b:the_ring=-1245 b:the_rule=123 b:the_same=-718 b:the_screen=7027 b:the_script=-27 b:the_second=-2195
b:the_secondary=-777 b:the_sender=-202 b:the_server=-805 b:the_shelf=-583 b:the_shop=-692 b:the_story=104
b:the_sum=-666 b:the_supplier=-1611 b:the_system=-832 b:the_table=-687 b:the_test=-1358 b:the_three=-340
b:the_ticket=-526 b:the_time=1177 b:the_train=-1550 b:the_tram=1165 b:the_truck=-699 b:the_two=1676 b:the_unit=-534
b:the_usage=-966 b:the_vendor=-1016 b:the_vendor'=1053 b:the_wall=-711 b:the_web=-215 b:the_whole=-1430 b:the_work=-883
b:the_wrong=-356 b:their_own=2053 b:then_the=37 b:there_is=2505 b:there_was=3685 b:they_are=-93 b:they_were=-844
b:thi_document=-243 b:those_who=-640 b:three_hour=3200 b:through_the=49 b:throw_away=-316 b:thrown_away=-851
b:time_from=7010 b:time_in=2199 b:time_it=1848 b:time_to=-3281 b:to_a=405 b:to_acknowledge=-918 b:to_be=-1235
b:to_detection=7225 b:to_keep=-204 b:to_mitigate=-918 b:to_our=-1272 b:to_people=-540 b:to_resolve=-918 b:to_say=-314
b:to_stop=-909 b:to_take=-584 b:to_the=1365 b:to_try=-195 b:to_us=-283 b:to_wait=-850 b:to_write=16 b:told_the=-1095
b:took_over=-499 b:took_the=-934 b:took_us=-1759 b:twenty_minute=-705 b:two_and=2592 b:two_default=23 b:two_minute=1490
b:two_of=-645 b:two_people=-1129 b:two_team=-1287 b:until_the=-1852 b:up_of=1241 b:us_a=2347 b:us_minute=-1202
b:usage_page=-567 b:usage_table=-721 b:used_to=-154 b:user_saw=1132 b:wait_for=-1464 b:want_to=-80 b:was_a=2604
b:was_brought=3034 b:was_compar=-30 b:was_full=1126 b:was_in=-1491 b:was_lost=-1509 b:was_no=4502 b:was_not=1026
b:was_put=-777 b:was_right=-447 b:was_sent=-1514 b:was_shut=-161 b:was_taken=353 b:was_the=366 b:way_round=2585
b:way_to=-1018 b:we_can=-1113 b:we_could=-1741 b:we_did=1619 b:we_do=-1261 b:we_had=-3443 b:we_have=77 b:we_know=-533
b:we_lost=-493 b:we_will=-614 b:web_page=-215 b:went_out=-730 b:went_to=719 b:were_given=-352 b:were_made=188
b:were_not=-1275 b:were_told=-19 b:what_had=-390 b:what_it=-1315 b:what_its=-648 b:what_the=-1071 b:what_we=1710
b:what_you=-883 b:when_a=-622 b:when_the=-2737 b:where_two=23 b:whether_the=-1163 b:which_is=-457 b:which_the=-1145
b:who_had=901 b:who_want=-80 b:who_was=-2189 b:whole_thing=-428 b:will_be=174 b:will_not=-696 b:with_a=-2332
b:with_the=-20 b:within_ten=2815 b:without_a=2256 b:without_it=-654 b:without_secure=-1151 b:work_again=-480
b:work_and=-624 b:would_have=-1586 b:write_to=-154 b:wrote_down=-391 b:year_and=232 b:you_a=-132 b:you_cannot=-550
b:you_do=-286 b:you_find=-129 b:you_have=-309 general=-4761 len:0=-2202 len:1=-5543 len:2=-717 len:3=3311 len:4=79
len:5=-1414 present=-11779 w:a=6314 w:about=-239 w:above=-928 w:access=-1111 w:accident=-427 w:accord=2082
w:account=2947 w:acknowledg=-2021 w:acknowledge=-918 w:add=-184 w:address=-585 w:after=5546 w:afternoon=-807
w:again=-2659 w:against=-1039 w:age=-93 w:alarm=8759 w:alert=14571 w:all=-616 w:allow=-1473 w:alone=-33 w:aloud=-297
w:although=-705 w:am=-1927 w:an=-322 w:and=-3132 w:another=-1725 w:answer=-3879 w:any=71 w:anyone=-446 w:anyth=1344
w:app=-457 w:application=-412 w:approval=-1929 w:approx=-376 w:april=261 w:are=-4221 w:arriv=-490 w:as=2082 w:ask=1465
w:assume=-342 w:at=7151 w:aug=-49 w:author=-455 w:authorisation=-1288 w:availability=264 w:away=1560 w:back=-5002
w:backup=-1007 w:bad=-1004 w:barrier=-519 w:batch=-845 w:batche=-608 w:be=-4839 w:because=674 w:been=-4121
w:before=-126 w:began=210 w:begun=4315 w:behind=-633 w:being=-831 w:belong=-1246 w:belt=-382 w:best=-34 w:better=-745
w:between=-142 w:bill=-533 w:bind=-513 w:board=-779 w:both=-1777 w:branche=-522 w:bridge=-499 w:broker=2866
w:brought=2853 w:browser=405 w:build=-265 w:built=-766 w:bundle=-507 w:but=-1803 w:buy=-565 w:by=584 w:cable=-718
w:cache=-2166 w:call=1424 w:came=8000 w:can=-1542 w:canary=-805 w:cannot=-987 w:car=-116 w:card=-554 w:carri=-789
w:carrier=-1735 w:carrier'=-820 w:carry=121 w:catalogue=-426 w:caus=-409 w:cdn=-977 w:centre=-1193 w:certificat=-1180
w:certificate=-476 w:chang=-700 w:change=-1178 w:channel=2809 w:charg=117 w:chat=1969 w:check=-95 w:claim=-239
w:client=-2045 w:clinic=-963 w:clos=-331 w:colleague=2287 w:column=-740 w:come=-501 w:communication=-721 w:compar=4265
w:compare=-625 w:complaint=1437 w:concentrator=-492 w:concern=-675 w:confirm=-923 w:connect=-709 w:connection=-888
w:consumer=-288 w:control=1458 w:coo=-155 w:cookie=-809 w:cool=-481 w:copy=17 w:correct=190 w:cost=-2278 w:could=-3135
w:count=-890 w:counter=-474 w:cupboard=-306 w:customer=-3999 w:daily=3234 w:data=-2306 w:database=-900 w:date=-525
w:day=815 w:decide=-1457 w:decision=-2184 w:default=-384 w:delay=-582 w:deliver=-456 w:delivery=-6 w:derive=-435
w:describ=-312 w:desk=5561 w:detail=-352 w:detection=7225 w:did=754 w:disruption=2825 w:do=1137 w:document=-1381
w:doe=-1969 w:done=2557 w:door=1848 w:down=243 w:drain=-610 w:draw=219 w:driver=1158 w:dropp=-2191 w:dry=-307 w:due=-66
w:duplicate=-191 w:dur=-632 w:duration=-847 w:duty=2333 w:each=-3700 w:early=592 w:edge=-1923 w:eleven=908 w:else=386
w:empti=-567 w:empty=373 w:end=-2830 w:enforce=-679 w:entry=-336 w:equal=-326 w:error=-223 w:even=-2652 w:event=-2199
w:every=-2995 w:everyth=-1353 w:exchang=-1111 w:exist=2093 w:expect=-668 w:experiment=-1320 w:explain=2185
w:export=-274 w:factor=-395 w:fail=2117 w:failure=7225 w:fall=10087 w:far=-1499 w:fed=-218 w:feed=3872 w:figure=-752
w:file=1072 w:fill=-1872 w:final=-180 w:find=-1856 w:first=751 w:five=26 w:flag=-841 w:floor=1871 w:folder=-257
w:follow=-415 w:for=-4886 w:form=28 w:forty=4734 w:forward=-142 w:found=-2204 w:four=-2900 w:friday=-584 w:from=2668
w:front=2640 w:froze=-394 w:full=200 w:funny=-1188 w:future=-753 w:gateway=-333 w:gave=1956 w:get=-586 w:give=-775
w:given=-597 w:go=-522 w:goe=-991 w:gone=-1271 w:good=-958 w:got=7583 w:graph=2259 w:green=2622 w:group=2351
w:guard=-1192 w:h=-1483 w:had=2880 w:half=-2628 w:hall=-2945 w:hand=-2782 w:hand-over=329 w:happen=-2231 w:harmless=30
w:has=-4201 w:have=-3174 w:he=1141 w:head=-729 w:header=-328 w:heard=5928 w:help=-745 w:hence=1531 w:here=-443
w:him=477 w:his=6250 w:history=1527 w:hold=-1197 w:hospital=249 w:host=-1909 w:hotline=-3057 w:hour=1319
w:household=-382 w:how=2023 w:hub=-659 w:hurt=-1692 w:i=-4672 w:i'd=49 w:id=48 w:idea=-1748 w:if=-1669 w:image=-134
w:impact=1247 w:in=-447 w:inc=-503 w:internal=-51 w:into=-1762 w:invoice=-1440 w:is=-5704 w:it=5304 w:its=-4540
w:itself=4439 w:january=-419 w:ji-woo=-71 w:job=-2720 w:join=-1078 w:june=131 w:k=1389 w:keep=-805 w:kept=-1988
w:key=-50 w:kind=-966 w:knew=1246 w:know=-2472 w:known=-1924 w:language=-1138 w:last=-2600 w:late=-2051 w:lead=-1219
w:leak=-1416 w:leave=-1477 w:led=-539 w:ledger=-327 w:left=2687 w:legal=-685 w:less=-350 w:let=-631 w:letter=2364
w:level=-1036 w:lift=-350 w:like=236 w:limit=3448 w:line=-4298 w:list=-3052 w:live=-715 w:load=-155 w:loan=-461
w:lock=2250 w:log=1115 w:login=1640 w:long=301 w:longer=-286 w:look=-6288 w:loss=-1182 w:lost=-2831 w:lumi=-385
w:m=-1335 w:machine=-1182 w:made=1732 w:mail=1254 w:make=-711 w:map=-1176 w:mark=362 w:mast=-87 w:matter=-284
w:may=-1082 w:me=6635 w:mean=-673 w:medishare=-183 w:meet=-1405 w:mei=-357 w:memorandum=133 w:message=452 w:meter=-901
w:mihai'=-268 w:min=-1478 w:minute=5806 w:mirror=-1083 w:miss=1727 w:mitigate=-918 w:monday=2431 w:money=-2168
w:mood=214 w:more=-1782 w:morn=1851 w:mov=-2064 w:move=-493 w:music=25 w:must=-1139 w:my=5094 w:name=-1503 w:need=-3139
w:network=-598 w:never=-1326 w:new=754 w:next=1496 w:night=4159 w:nine=1749 w:no=1274 w:noa=-271 w:nobody=-2361
w:none=-2268 w:noon=-1070 w:not=234 w:note=-606 w:noth=-4424 w:notice=-988 w:number=2855 w:october=-38 w:of=-951
w:off=678 w:offer=-561 w:office=-1299 w:offline=-584 w:offset=-184 w:often=-447 w:old=-2322 w:on=1059 w:once=-1252
w:one=574 w:only=2327 w:open=1045 w:opt=-540 w:opt-out=-506 w:opted-out=1818 w:or=-1457 w:order=-1630 w:origin=-1220
w:other=28 w:our=3507 w:out=-4533 w:outside=-2410 w:over=-1258 w:own=8889 w:owner=-174 w:page=1609 w:paid=-9
w:panel=885 w:paper=-991 w:parcel=2350 w:park=-116 w:part=111 w:pass=2697 w:password=390 w:pay=-778 w:people=-481
w:per=-855 w:permit=-1101 w:person=1580 w:phone=1169 w:picture=-1435 w:pizza=163 w:plac=-171 w:place=-1306 w:plan=-1198
w:platform=64 w:please=-458 w:point=-1048 w:pool=-488 w:porter'=2445 w:post=-411 w:present=-357 w:pressure=4436
w:price=-3378 w:print=4056 w:product=103 w:project=-726 w:proof=-1346 w:pull=-1373 w:pump=-1038 w:purge=-790
w:push=-1892 w:put=-659 w:quarter=1035 w:query=-268 w:question=-2008 w:queue=1840 w:quiet=28 w:r=-610 w:rafe=-864
w:ran=-1812 w:rang=17760 w:rather=-904 w:raw=-930 w:reach=-476 w:read=-3813 w:real=-588 w:reason=-2448 w:receiv=-93
w:receiver=-747 w:recipient=-236 w:recomputation=-298 w:reconcile=-1092 w:red=3308 w:referral=-1511 w:refuse=99
w:regulator=-216 w:release=-1859 w:remov=-1005 w:renam=-328 w:rename=33 w:repair=-697 w:replac=-1160 w:report=5484
w:repository=-376 w:request=-988 w:reset=-1090 w:resolve=-918 w:restart=-938 w:restore=-936 w:revenue=-82
w:review=-1640 w:reviewer=-601 w:right=-735 w:ring=-1907 w:role=-1474 w:room=1359 w:round=2585 w:row=2286 w:rule=-1943
w:run=1745 w:runn=-481 w:safety=-722 w:said=-2152 w:sale=-927 w:same=-718 w:sat=2795 w:sav=-45 w:save=-190 w:saw=13531
w:say=-2217 w:screen=8596 w:script=-300 w:second=1821 w:secondary=-777 w:secure=-1175 w:see=339 w:seen=5713
w:segment=-802 w:send=2925 w:sender=-202 w:sent=-2572 w:server=-1002 w:service=-2501 w:set=-654 w:sev=-177 w:seven=4758
w:shar=-827 w:she=6159 w:shelf=-583 w:shift=425 w:shoe=2570 w:shop=750 w:short=-1192 w:should=2992 w:shout=4164
w:show=-105 w:shown=-1666 w:shut=-574 w:side=-933 w:sign=-541 w:silence=2929 w:since=-2944 w:single=-657 w:site=1760
w:six=3466 w:slip=-199 w:slow=-395 w:small=-1196 w:snapshot=134 w:so=-3621 w:sold=128 w:some=-875 w:somebody=2134
w:someth=3980 w:split=-1419 w:spr=137 w:stand=-1289 w:start=4199 w:stay=-2213 w:step=-1447 w:still=-1555 w:stood=2321
w:stop=-1341 w:stopp=-7 w:store=-796 w:story=-1242 w:stranger=-1260 w:struck=-1069 w:stuck=-842 w:suffix=403 w:sum=-861
w:summer=-1078 w:sunday=-990 w:supplier=1405 w:support=2565 w:switch=-3481 w:synthetic=2776 w:system=-1639
w:table=-2726 w:take=-2231 w:taken=-537 w:talk=-814 w:team=-4421 w:telephone=-258 w:template=-169 w:temporary=-972
w:ten=-250 w:test=-3126 w:text=-1456 w:than=-2036 w:thank=441 w:that=-638 w:the=-4909 w:their=5383 w:them=-4539
w:then=-1577 w:there=2975 w:they=-4192 w:thi=-2916 w:thing=-2825 w:third=-1076 w:those=-640 w:thought=-885
w:thousand=2681 w:three=3273 w:through=-165 w:throw=-316 w:thrown=-851 w:thu=55 w:thursday=-682 w:ticket=-2361
w:tile=-597 w:time=6815 w:timeout=2118 w:to=-1770 w:together=3139 w:told=-1684 w:too=-1516 w:took=-5261 w:tool=-67
w:topic=-106 w:total=3086 w:town=58 w:trad=-306 w:trader=-325 w:traffic=-805 w:train=-1550 w:tram=795 w:travel=-1509
w:tri=-1045 w:truck=-699 w:try=-519 w:turn=88 w:twenty=-705 w:twice=-2646 w:two=-1920 w:under=-42 w:understand=-1593
w:unit=-2148 w:until=-2234 w:up=723 w:update=-119 w:us=-2636 w:usage=-1280 w:use=-944 w:used=1809 w:user=1132
w:usual=-422 w:utc=-1040 w:valve=-1013 w:vendor=-1488 w:vendor'=1053 w:visitor=-553 w:volunteer=29 w:vote=-590
w:wait=-2093 w:wall=-1206 w:want=2558 w:was=2100 w:way=278 w:we=1306 w:we've=-81 w:web=-988 w:week=-2381 w:weight=743
w:well=-893 w:went=-552 w:were=-3931 w:what=-661 w:when=-1450 w:whenever=-830 w:where=-1820 w:whether=4989
w:which=-2617 w:while=2341 w:who=813 w:whole=-1430 w:will=-944 w:with=-1019 w:within=1082 w:without=-618 w:word=695
w:work=-3170 w:worth=-1225 w:would=-674 w:writ=-885 w:write=-1126 w:written=-2386 w:wrong=218 w:wrote=123 w:year=-1225
w:yet=-1089 w:you=-1034 w:your=-992 w:zero=-1145 w:zeynep=-1239
'''
