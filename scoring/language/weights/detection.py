"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "bbfbf8748057ce308352c087cd0ead40ded4cb88da692be109a990e82aae706c"
OFFSET = 0
WEIGHTS = r'''
1:!=-769 1:"=-3013 1:#=-2679 1:$=-7251 1:%=-974 1:(=190 1:)=190 1:,=-1008 1:.=622 1::=-418 1:;=7402 1:<he>=14500
1:<i>=617 1:<they>=-5376 1:<we>=2467 1:<you>=-3190 1:?=-609 1:AC=-3884 1:BAD=-1627 1:CHOSE=-260 1:CIRC=107
1:CLAIM=-4297 1:DAY=-1942 1:ELSE=3579 1:FAILV=133 1:FAULT=-991 1:FOLLOW=-3835 1:GOOD=-5648 1:IDLE=6300 1:INSULT=3356
1:KNEW=-802 1:M=-5729 1:M's=3669 1:MORAL=3953 1:N=-836 1:N's=-277 1:P=6303 1:P's=4124 1:PERC=9869 1:SANC=-933 1:T=2572
1:T's=8869 1:^=-7251 1:a=5498 1:about=-970 1:again=-3374 1:all=-2160 1:although=-847 1:am=-2005 1:an=3868 1:and=-2588
1:any=327 1:anyone=-920 1:are=-5154 1:as=1961 1:at=6940 1:be=-7158 1:because=26 1:been=-6276 1:being=-2093 1:both=-908
1:but=507 1:by=-418 1:can=-570 1:cannot=-773 1:could=-4279 1:did=1018 1:do=793 1:does=-2691 1:during=-1001 1:each=-4521
1:else=-913 1:even=-914 1:everybody=-1472 1:for=-5347 1:from=3608 1:get=-461 1:got=7349 1:had=2053 1:has=-2606
1:have=-4625 1:here=-942 1:how=2275 1:if=395 1:in=-2232 1:instead=-508 1:into=-1828 1:is=-6963 1:it=6649 1:its=-6383
1:itself=3634 1:just=-2187 1:let=-2313 1:like=-890 1:more=-1499 1:most=146 1:must=-1440 1:never=-1653 1:no=1455
1:nobody=-837 1:not=-521 1:of=-2342 1:off=1600 1:on=584 1:once=-1755 1:one=524 1:only=2860 1:or=-2345 1:other=-976
1:out=-5142 1:over=-749 1:own=10084 1:per=-1069 1:please=-464 1:rather=-1020 1:same=-185 1:should=3582 1:since=-986
1:so=-5488 1:some=-928 1:somebody=2827 1:still=-788 1:than=-2412 1:that=-1395 1:the=-1119 1:then=2114 1:there=2635
1:this=-4296 1:those=-1258 1:three=990 1:through=1631 1:to=-2088 1:too=-1981 1:twice=-3105 1:two=-3186 1:under=145
1:until=-3325 1:up=-1743 1:was=636 1:were=-5345 1:what=-3579 1:when=-2913 1:where=-2763 1:whether=3895 1:which=-3890
1:while=1372 1:who=2154 1:will=-1858 1:with=155 1:within=2517 1:without=-1943 1:would=684 1:x=-7485 1:xed=2322
1:xing=-1829 1:xly=6881 1:yet=-754 1:|=-409 2:!_$=21 2:"_"=-468 2:"_$=-370 2:"_,=-1423 2:"_M=-930 2:"_no=-1423
2:"_x=1314 2:#_#=-1196 2:#_$=621 2:#_%=-974 2:#_(=-1014 2:#_AC=-1572 2:#_DAY=-914 2:#_M=-2791 2:#_N=-2187 2:#_P=-3052
2:#_and=-2530 2:#_by=-513 2:#_of=-839 2:#_the=-773 2:#_to=-2040 2:#_was=4618 2:#_when=-554 2:#_x=-969 2:#_xed=2788
2:#_|=-409 2:%_of=-635 2:(_#=-1240 2:(_M=2499 2:(_N=-354 2:(_x=-468 2:)_$=-2123 2:)_.=2539 2:,_"=-1231 2:,_#=-1099
2:,_<i>=-825 2:,_<we>=-1224 2:,_M=-2270 2:,_N=-1367 2:,_PERC=-835 2:,_a=1231 2:,_all=-2203 2:,_although=-847
2:,_and=-6151 2:,_as=5124 2:,_because=843 2:,_but=3401 2:,_by=453 2:,_for=-2370 2:,_from=-1693 2:,_in=-1273 2:,_it=-610
2:,_no=-1439 2:,_nobody=-953 2:,_not=2536 2:,_one=-1115 2:,_since=-1413 2:,_so=-2462 2:,_the=1314 2:,_then=-2511
2:,_to=-294 2:,_two=-1782 2:,_where=-1447 2:,_which=-4971 2:,_who=2132 2:,_with=1647 2:,_x=3347 2:,_xed=-2624
2:,_xing=3785 2:,_xly=-1847 2:._#=-1143 2:._$=2137 2:._x=-1327 2::_#=694 2::_<we>=-582 2::_DAY=346 2::_M=-258
2::_N=-1488 2::_about=2738 2::_by=1710 2::_it=489 2::_the=-3094 2::_x=2014 2:;_$=-1839 2:;_<they>=1423 2:;_the=6253
2:<he>_.=535 2:<he>_P=2254 2:<he>_did=-2044 2:<he>_x=4483 2:<i>_PERC=-434 2:<i>_am=-1523 2:<i>_have=280 2:<i>_was=-957
2:<i>_x=-181 2:<they>_.=-2906 2:<they>_M=-722 2:<they>_are=-165 2:<they>_do=-23 2:<they>_in=-1147 2:<they>_own=2095
2:<they>_were=-634 2:<they>_x=3257 2:<they>_xed=-524 2:<we>_,=1343 2:<we>_.=-2969 2:<we>_GOOD=-1199 2:<we>_M=2381
2:<we>_P=-3708 2:<we>_PERC=-813 2:<we>_a=2385 2:<we>_can=-1431 2:<we>_could=-1745 2:<we>_did=777 2:<we>_do=-1120
2:<we>_had=-5798 2:<we>_have=712 2:<we>_own=186 2:<we>_were=5212 2:<we>_will=-680 2:<we>_would=1875 2:<we>_x=2463
2:<we>_xed=-568 2:<we>_xly=2301 2:<you>_.=-585 2:<you>_a=25 2:<you>_cannot=-626 2:<you>_do=-278 2:<you>_have=-883
2:<you>_x=-1428 2:AC_#=-869 2:AC_$=402 2:AC_AC=-521 2:AC_N=-791 2:AC_and=96 2:AC_of=786 2:AC_x=-805 2:BAD_of=-1543
2:CHOSE_out=-266 2:CHOSE_to=1197 2:CHOSE_x=979 2:CIRC_.=2968 2:CIRC_M=3845 2:CIRC_at=-1858 2:CIRC_by=-1331
2:CIRC_off=-2852 2:CIRC_on=1988 2:CIRC_one=942 2:CIRC_the=-2575 2:CIRC_to=-888 2:CIRC_x=525 2:CLAIM_the=-233
2:CLAIM_to=1004 2:CLAIM_x=-3192 2:CLAIM_xing=-1407 2:DAY_#=110 2:DAY_$=63 2:DAY_,=-796 2:DAY_.=1309 2:DAY_at=-1713
2:DAY_the=-1319 2:DAY_x=-1108 2:DAY_xing=2247 2:ELSE_than=-371 2:ELSE_x=-655 2:FAILV_in=-1422 2:FOLLOW_.=-1668
2:GOOD_.=675 2:GOOD_<you>=-377 2:GOOD_for=-265 2:GOOD_the=-1053 2:GOOD_to=1067 2:GOOD_x=-161 2:IDLE_.=5236
2:INSULT_of=-892 2:KNEW_,=-1208 2:KNEW_by=-169 2:KNEW_the=-1270 2:M's_M=2504 2:M's_own=2419 2:MORAL_.=-413 2:M_"=-1554
2:M_#=1235 2:M_$=420 2:M_(=-247 2:M_,=-916 2:M_.=191 2:M_:=-1870 2:M_;=4092 2:M_<we>=-2639 2:M_CIRC=1377 2:M_CLAIM=-99
2:M_PERC=-1295 2:M_a=-1315 2:M_and=-982 2:M_are=-2737 2:M_as=-1424 2:M_because=-462 2:M_by=-1991 2:M_could=-1648
2:M_did=3167 2:M_for=-1733 2:M_from=3035 2:M_had=4086 2:M_has=-3704 2:M_in=1198 2:M_is=-1716 2:M_it=-3389 2:M_must=-2
2:M_nobody=3958 2:M_of=-228 2:M_off=-986 2:M_on=4591 2:M_only=-1044 2:M_or=-1718 2:M_out=-917 2:M_over=2778
2:M_per=-277 2:M_still=-939 2:M_that=-813 2:M_the=-1102 2:M_to=-6549 2:M_twice=-409 2:M_was=-6201 2:M_were=-1439
2:M_will=-931 2:M_with=3920 2:M_within=2643 2:M_without=-1371 2:M_x=-85 2:M_xed=509 2:M_xing=-380 2:N's_M=-167
2:N_#=1310 2:N_$=-1123 2:N_)=-291 2:N_,=-1524 2:N_.=-548 2:N_:=-361 2:N_PERC=-956 2:N_and=-883 2:N_had=2639 2:N_x=305
2:N_xed=2150 2:P's_M=-1897 2:P's_x=-1193 2:PERC_$=301 2:PERC_,=-1894 2:PERC_.=2604 2:PERC_and=1166 2:PERC_at=-1352
2:PERC_for=-851 2:PERC_how=-1439 2:PERC_in=-473 2:PERC_it=4863 2:PERC_of=3995 2:PERC_that=-2637 2:PERC_the=1312
2:PERC_this=3121 2:PERC_to=-306 2:PERC_what=-106 2:PERC_with=-696 2:PERC_x=942 2:P_)=-571 2:P_,=-1367 2:P_.=2956
2:P_:=-1421 2:P_PERC=4229 2:P_and=1088 2:P_at=-213 2:P_did=-1127 2:P_for=-444 2:P_got=-1733 2:P_had=-1329 2:P_have=26
2:P_in=-604 2:P_is=-305 2:P_of=-1149 2:P_on=1259 2:P_to=-77 2:P_was=-1375 2:P_were=-926 2:P_who=3537 2:P_will=-251
2:P_with=-951 2:P_x=-5616 2:P_xed=7162 2:P_xly=3707 2:T's_M=1494 2:T's_P=2689 2:T's_x=1092 2:T_,=3649 2:T_.=795
2:T_:=60 2:T_CIRC=-1395 2:T_PERC=2298 2:T_and=-1383 2:T_for=-21 2:T_had=-1516 2:T_has=-1193 2:T_have=-254 2:T_is=-562
2:T_of=-211 2:T_to=-712 2:T_was=-468 2:T_what=-270 2:T_will=314 2:T_x=2399 2:T_xed=1175 2:^_#=-1663 2:^_<i>=-157
2:^_<they>=-2890 2:^_<we>=2550 2:^_<you>=243 2:^_AC=-1521 2:^_GOOD=-651 2:^_M=-3368 2:^_N=-2575 2:^_N's=-430
2:^_P=-5712 2:^_PERC=-1556 2:^_T=1107 2:^_a=5656 2:^_all=165 2:^_an=-1547 2:^_and=-1383 2:^_anyone=-351 2:^_as=-1200
2:^_at=-3243 2:^_by=6251 2:^_each=514 2:^_for=1097 2:^_from=1133 2:^_how=1066 2:^_if=-1545 2:^_in=137 2:^_it=6140
2:^_no=2734 2:^_nobody=-1050 2:^_not=-1654 2:^_on=-1734 2:^_one=4214 2:^_so=-418 2:^_some=-1085 2:^_that=2120
2:^_the=3754 2:^_there=4323 2:^_this=-614 2:^_three=-1790 2:^_to=-476 2:^_two=2048 2:^_what=-474 2:^_when=-1117
2:^_where=-337 2:^_with=-1287 2:^_x=-6897 2:^_xed=935 2:^_xing=-2543 2:a_CIRC=475 2:a_DAY=1988 2:a_GOOD=-1116
2:a_M=-12678 2:a_P=2803 2:a_PERC=-707 2:a_T=1995 2:a_x=-9133 2:a_xing=420 2:a_xly=5469 2:about_#=-1384 2:about_a=1456
2:about_it=-674 2:about_the=-656 2:again_,=-535 2:again_.=-8 2:again_in=-632 2:all_#=-1304 2:all_M=-622 2:all_P=6341
2:all_of=-2078 2:all_the=927 2:all_x=-2202 2:although_the=-847 2:an_M=2421 2:an_P=2329 2:an_x=-924 2:and_#=-579
2:and_<he>=-2127 2:and_<we>=1217 2:and_CLAIM=-904 2:and_M=-617 2:and_N=1990 2:and_PERC=2530 2:and_a=-1660
2:and_both=-398 2:and_did=1368 2:and_has=-1017 2:and_is=-1006 2:and_it=-1558 2:and_let=-1272 2:and_no=-1564
2:and_not=-246 2:and_the=-4312 2:and_then=1225 2:and_this=657 2:and_those=-915 2:and_two=3095 2:and_was=2682
2:and_were=-664 2:and_what=1369 2:and_x=516 2:and_xed=5591 2:and_xing=155 2:anyone_who=-351 2:are_.=40 2:are_CIRC=-1093
2:are_GOOD=-1289 2:are_a=-498 2:are_not=-1350 2:are_x=-1025 2:are_xing=-248 2:as_"=-1128 2:as_a=176 2:as_it=-354
2:as_the=-1390 2:as_x=-276 2:as_xed=5105 2:at_#=9317 2:at_N=-1425 2:at_all=-728 2:at_on=2186 2:at_once=-569
2:at_the=3533 2:at_x=-1733 2:be_,=341 2:be_PERC=-1322 2:be_a=130 2:be_in=-1498 2:be_x=-701 2:be_xed=-1588
2:because_of=-479 2:because_the=250 2:because_x=1328 2:been_CIRC=-1688 2:been_KNEW=-270 2:been_PERC=-1722 2:been_x=-742
2:been_xed=-778 2:both_M=2876 2:both_x=-1971 2:but_x=-1168 2:by_#=-1530 2:by_:=-1103 2:by_DAY=-189 2:by_M=-1287
2:by_P=-311 2:by_a=5877 2:by_itself=-1529 2:by_one=-1310 2:by_somebody=1952 2:by_the=-111 2:by_two=-952 2:by_x=1192
2:by_xing=-143 2:can_be=-2134 2:can_x=2631 2:cannot_x=-654 2:could_be=-1084 2:could_not=-111 2:could_x=-2756
2:did_.=-883 2:did_not=1829 2:did_what=-1392 2:did_xing=-1580 2:do_not=-263 2:do_with=2528 2:does_it=-1333
2:does_not=-466 2:during_x=48 2:each_M=61 2:each_of=-865 2:each_other=-618 2:each_x=-1772 2:each_xed=-517 2:else_x=1096
2:even_the=-1247 2:for_#=48 2:for_,=-549 2:for_.=-1820 2:for_<we>=-1116 2:for_a=-1216 2:for_an=-304 2:for_each=178
2:for_it=-1186 2:for_that=-266 2:for_the=2814 2:for_those=-250 2:for_three=3223 2:for_x=-227 2:for_xing=-492
2:from_#=-3792 2:from_M=-923 2:from_N=3028 2:from_a=1057 2:from_one=67 2:from_the=-2002 2:from_x=4104 2:had_a=-2326
2:had_been=-425 2:had_it=629 2:had_no=2728 2:had_not=1852 2:had_the=-718 2:had_to=-1300 2:had_x=8670 2:had_xed=-2261
2:has_a=-275 2:has_been=-1875 2:has_no=-1233 2:has_to=-911 2:has_xed=62 2:have_CIRC=-701 2:have_PERC=1329
2:have_been=-825 2:have_no=-15 2:have_not=-705 2:have_the=-767 2:have_x=-668 2:how_it=1123 2:how_the=1769 2:how_x=-1652
2:if_<you>=-842 2:in_#=-2024 2:in_.=2828 2:in_<they>=-1356 2:in_<we>=2714 2:in_AC=96 2:in_DAY=-2251 2:in_M=93
2:in_N=779 2:in_T=5826 2:in_a=-976 2:in_again=107 2:in_all=-678 2:in_and=2700 2:in_it=-968 2:in_one=-2252 2:in_the=1824
2:in_this=42 2:in_two=-702 2:in_x=-3422 2:in_xing=59 2:instead_of=-508 2:into_the=-1475 2:into_x=386 2:is_.=-253
2:is_CIRC=-1235 2:is_ELSE=-110 2:is_PERC=-2371 2:is_a=2345 2:is_in=-673 2:is_no=-882 2:is_not=-878 2:is_on=-768
2:is_one=-320 2:is_only=731 2:is_still=-183 2:is_the=-2429 2:is_to=427 2:is_where=-867 2:is_x=2664 2:is_xed=-2698
2:is_xing=-764 2:it_$=2374 2:it_,=-3011 2:it_.=-545 2:it_by=1421 2:it_did=-1683 2:it_for=1229 2:it_had=-618
2:it_is=-2278 2:it_on=783 2:it_should=283 2:it_to=1808 2:it_up=2396 2:it_was=1470 2:it_would=-761 2:it_x=7994
2:it_xed=-695 2:its_M=-155 2:its_P=-853 2:its_own=-1719 2:its_x=-3655 2:let_<we>=-528 2:let_the=-1655 2:like_a=-1034
2:like_x=-414 2:more_than=-789 2:more_x=-129 2:most_x=103 2:must_x=-1239 2:never_PERC=-764 2:never_x=-50 2:no_M=5031
2:no_one=2062 2:no_x=-4354 2:nobody_CLAIM=-209 2:nobody_had=-188 2:nobody_x=-1144 2:not_.=-200 2:not_GOOD=-307
2:not_M=7512 2:not_PERC=452 2:not_a=-533 2:not_be=-882 2:not_being=-949 2:not_in=-1020 2:not_the=2569 2:not_x=-5019
2:not_xed=-431 2:of_#=-2719 2:of_<he>=3567 2:of_<they>=1229 2:of_<we>=2463 2:of_M=-3066 2:of_P=-165 2:of_a=1980
2:of_all=3737 2:of_an=475 2:of_each=-1484 2:of_it=4166 2:of_its=-151 2:of_one=1005 2:of_the=-2935 2:of_this=-1362
2:of_which=-83 2:of_x=-3019 2:off_.=-1193 2:off_by=4952 2:off_the=-515 2:on_#=-649 2:on_.=81 2:on_DAY=366 2:on_M=2446
2:on_T=-1508 2:on_a=-499 2:on_its=-2861 2:on_one=-995 2:on_the=-1308 2:on_what=-740 2:on_x=1420 2:once_,=-988
2:once_a=-267 2:once_the=-360 2:one_,=3973 2:one_.=4293 2:one_M=-2983 2:one_P=-4045 2:one_and=-532 2:one_at=-922
2:one_by=-1310 2:one_does=-857 2:one_in=-833 2:one_is=-132 2:one_of=4507 2:one_that=-373 2:one_was=222 2:one_x=-4020
2:only_PERC=1245 2:only_as=-5 2:only_x=402 2:or_M=-1718 2:or_x=-42 2:other_.=-618 2:other_M=-794 2:other_T=-18
2:other_x=1179 2:out_.=2351 2:out_and=232 2:out_in=-1777 2:out_of=-1305 2:out_on=94 2:out_with=-635 2:over_at=-1647
2:over_the=2785 2:own_.=-1322 2:own_M=6053 2:own_x=6260 2:please_do=-26 2:same_M=-2671 2:same_x=3824 2:same_xing=-331
2:should_be=-1728 2:should_x=-629 2:since_.=8 2:since_the=1126 2:since_then=-77 2:so_<we>=-1947 2:so_that=-1403
2:so_the=2463 2:so_x=-583 2:some_x=1640 2:somebody_PERC=4701 2:somebody_has=-707 2:somebody_who=-1709 2:than_#=-169
2:than_<we>=-840 2:than_a=-525 2:than_x=-1285 2:that_<we>=-3344 2:that_<you>=-766 2:that_M=-962 2:that_a=-25
2:that_can=-81 2:that_had=-2139 2:that_is=-612 2:that_it=-555 2:that_nobody=-1409 2:that_one=-2180 2:that_the=6643
2:that_were=-373 2:that_would=1552 2:that_x=-1037 2:that_xed=-889 2:the_#=-618 2:the_AC=-808 2:the_CIRC=3156
2:the_DAY=166 2:the_ELSE=-784 2:the_IDLE=-254 2:the_M=-4897 2:the_M's=1102 2:the_MORAL=-933 2:the_N=-1565 2:the_P=1510
2:the_P's=5299 2:the_T=-3332 2:the_T's=7234 2:the_more=34 2:the_one=-1375 2:the_other=109 2:the_same=-185
2:the_three=-552 2:the_two=1573 2:the_x=-4079 2:the_xing=-915 2:the_xly=4531 2:then_<we>=1515 2:then_the=3621
2:then_x=-1058 2:there_.=-1040 2:there_is=2821 2:there_was=2484 2:this_,=-286 2:this_M=-2256 2:this_x=-1091
2:those_who=-1258 2:three_.=-1727 2:three_M=-1079 2:three_x=5370 2:through_the=2398 2:to_#=-1508 2:to_<we>=-2120
2:to_M=2848 2:to_N=-86 2:to_P=-2089 2:to_PERC=-2043 2:to_a=4257 2:to_be=-1681 2:to_get=-318 2:to_have=-1408
2:to_one=-408 2:to_the=253 2:to_x=-3716 2:too_.=132 2:too_x=-2113 2:twice_,=-489 2:twice_.=-573 2:twice_x=-966
2:two_,=-1273 2:two_M=-1380 2:two_P=1669 2:two_T=-2352 2:two_and=2730 2:two_of=-1201 2:two_x=5073 2:two_xed=-1182
2:until_#=-603 2:until_DAY=-1138 2:until_the=-2023 2:until_x=-1027 2:up_to=-1273 2:was_.=-1767 2:was_CIRC=-1858
2:was_PERC=6471 2:was_a=3125 2:was_in=-1779 2:was_no=3357 2:was_not=58 2:was_on=-689 2:was_over=-1123 2:was_the=745
2:was_there=-478 2:was_to=-395 2:was_x=-1528 2:was_xed=-7883 2:was_xing=5577 2:were_CIRC=-1625 2:were_KNEW=-41
2:were_in=-1128 2:were_not=-873 2:were_x=-3054 2:were_xed=4091 2:what_<i>=-1678 2:what_<we>=1358 2:what_<you>=-879
2:what_had=-492 2:what_is=-1019 2:what_it=-1608 2:what_its=-554 2:what_the=-635 2:what_x=2806 2:what_xed=-1580
2:when_a=-1031 2:when_the=-3045 2:when_xing=-111 2:where_it=-790 2:where_the=-221 2:where_two=167 2:whether_the=-1644
2:which_M=-1051 2:which_is=22 2:which_the=-1048 2:which_x=-85 2:while_two=-920 2:who_CHOSE=2254 2:who_had=161
2:who_is=-412 2:who_was=-2818 2:who_x=-2196 2:who_xed=2328 2:will_be=130 2:will_not=-1229 2:will_x=-285 2:with_M=-143
2:with_N=825 2:with_a=-1925 2:with_the=336 2:with_x=-2853 2:within_the=1765 2:within_x=751 2:without_N=-1431
2:without_a=2574 2:without_being=-826 2:without_it=-564 2:would_have=-2021 2:would_not=4738 2:would_x=-977 2:x_!=955
2:x_"=-3165 2:x_#=2643 2:x_$=-1459 2:x_(=-361 2:x_)=1176 2:x_,=2458 2:x_.=3011 2:x_:=2271 2:x_;=-3286 2:x_<he>=-667
2:x_<they>=-3489 2:x_<we>=2041 2:x_<you>=-764 2:x_AC=-925 2:x_CIRC=508 2:x_CLAIM=-600 2:x_FAULT=394 2:x_FOLLOW=-1495
2:x_IDLE=4322 2:x_M=4101 2:x_N=5778 2:x_P=432 2:x_PERC=2629 2:x_T=-3004 2:x_a=-3559 2:x_about=-193 2:x_again=-759
2:x_all=1829 2:x_an=-1480 2:x_and=-827 2:x_are=-483 2:x_as=-2217 2:x_at=4958 2:x_because=1024 2:x_both=3276
2:x_by=-6081 2:x_could=-1190 2:x_did=2842 2:x_during=-1001 2:x_each=-1151 2:x_for=-2028 2:x_from=3758 2:x_had=716
2:x_has=-898 2:x_how=-1952 2:x_if=2073 2:x_in=7191 2:x_instead=-508 2:x_into=-269 2:x_is=-1629 2:x_it=-2175
2:x_its=-2002 2:x_like=-1339 2:x_no=3470 2:x_nobody=-49 2:x_of=1847 2:x_off=2050 2:x_on=-2958 2:x_once=-536
2:x_one=-3779 2:x_only=384 2:x_or=-475 2:x_out=-4795 2:x_over=481 2:x_should=2 2:x_since=-1269 2:x_so=-2101
2:x_somebody=2374 2:x_still=657 2:x_than=-1119 2:x_that=-3179 2:x_the=-1137 2:x_there=-2417 2:x_this=-864
2:x_through=2606 2:x_to=-640 2:x_too=-1758 2:x_twice=-1356 2:x_two=-1402 2:x_until=1364 2:x_up=-1959 2:x_was=-3
2:x_were=-4979 2:x_what=222 2:x_when=1516 2:x_whether=-889 2:x_which=-61 2:x_while=2320 2:x_will=-65 2:x_with=1636
2:x_within=2528 2:x_without=-513 2:x_would=425 2:x_x=-1482 2:x_xed=-2040 2:x_xing=-3120 2:x_xly=-2064 2:x_yet=-622
2:xed_"=-1055 2:xed_$=-2475 2:xed_,=-823 2:xed_.=184 2:xed_M=718 2:xed_a=-2360 2:xed_again=-1423 2:xed_and=-294
2:xed_as=-287 2:xed_at=9940 2:xed_but=-181 2:xed_by=-4819 2:xed_for=1446 2:xed_from=-1094 2:xed_in=-419 2:xed_it=4212
2:xed_like=-1005 2:xed_of=-1327 2:xed_on=-3905 2:xed_once=29 2:xed_that=5266 2:xed_the=2255 2:xed_to=-2479
2:xed_twice=-334 2:xed_when=-31 2:xed_with=467 2:xed_within=-1534 2:xed_without=2206 2:xed_x=-1417 2:xed_xly=-2111
2:xing_$=-265 2:xing_,=-2744 2:xing_.=1833 2:xing_<we>=-1728 2:xing_M=-306 2:xing_and=-505 2:xing_by=-727
2:xing_else=-821 2:xing_in=-582 2:xing_is=-1978 2:xing_it=1871 2:xing_of=-430 2:xing_on=1090 2:xing_the=-1243
2:xing_to=1672 2:xing_was=-396 2:xing_with=-1244 2:xing_x=5242 2:xing_xed=2729 2:xing_xing=-1039 2:xly_,=-3282
2:xly_M=4797 2:xly_on=-309 2:xly_x=-3292 2:yet_.=-754 2:|_x=-409 3:"_no_x=-1423 3:"_x_"=-454 3:#_#_#=-1890 3:#_#_$=-687
3:#_#_x=-897 3:#_%_of=-635 3:#_(_#=-1014 3:#_DAY_#=-236 3:#_DAY_$=63 3:#_DAY_.=-885 3:#_DAY_the=-361 3:#_M_,=-463
3:#_M_xed=-950 3:#_N_)=-44 3:#_N_.=-640 3:#_N_x=-805 3:#_and_has=-178 3:#_and_was=-1000 3:#_of_which=-83 3:#_to_#=-1508
3:#_x_#=-1478 3:#_x_$=1216 3:#_x_)=2604 3:#_x_,=2814 3:#_x_.=-4620 3:#_x_M=-1255 3:#_x_and=-312 3:#_x_at=3434
3:#_x_on=-874 3:#_x_were=-426 3:#_x_x=-1984 3:%_of_M=198 3:(_#_x=-407 3:(_N_,=-354 3:(_x_T=126 3:)_._$=2539 3:,_#_N=-44
3:,_#_of=-83 3:,_#_x=-51 3:,_<i>_x=-87 3:,_N_.=-645 3:,_a_x=1231 3:,_all_of=-2078 3:,_although_the=-847
3:,_and_<he>=-2127 3:,_and_<we>=1217 3:,_and_CLAIM=-198 3:,_and_N=2453 3:,_and_it=-752 3:,_and_let=-662 3:,_and_no=10
3:,_and_the=-2416 3:,_and_then=1707 3:,_and_this=657 3:,_and_x=-679 3:,_and_xed=-444 3:,_because_the=2234 3:,_by_#=-771
3:,_from_x=-1733 3:,_in_a=-660 3:,_nobody_x=-33 3:,_so_<we>=-1314 3:,_so_that=-977 3:,_so_the=2139 3:,_the_M=-969
3:,_the_T=2677 3:,_the_x=-2126 3:,_to_x=-294 3:,_which_is=-368 3:,_which_x=-2157 3:,_with_a=2249 3:,_x_#=832
3:,_x_M=-1141 3:,_x_for=-996 3:,_x_of=-690 3:,_x_the=709 3:,_x_to=-191 3:,_x_up=-1037 3:,_x_when=-820 3:,_x_x=7778
3:,_xed_in=-1336 3:,_xing_with=-448 3:,_xly_,=-1119 3:._#_x=-857 3::_#_#=-443 3::_#_DAY=157 3::_#_x=1813 3::_DAY_#=346
3::_N_,=-595 3::_about_a=1936 3::_it_x=489 3::_the_M=-2072 3::_the_x=-1022 3::_x_$=1616 3::_x_M=3449 3::_x_to=416
3::_x_x=-2766 3:;_the_P=5285 3:;_the_x=1160 3:<he>_._$=535 3:<they>_._$=-2906 3:<they>_M_.=-849 3:<they>_do_not=-23
3:<they>_in_the=-1147 3:<they>_were_x=-634 3:<they>_x_,=448 3:<they>_x_.=1710 3:<we>_._$=-2969 3:<we>_PERC_and=1741
3:<we>_PERC_for=-1177 3:<we>_PERC_x=1651 3:<we>_a_x=2385 3:<we>_can_be=-1431 3:<we>_had_no=-614 3:<we>_have_PERC=2501
3:<we>_have_no=-133 3:<we>_have_x=-490 3:<we>_will_x=-20 3:<we>_x_.=-2184 3:<we>_x_M=2596 3:<we>_x_it=1553
3:<we>_x_the=-1952 3:<we>_x_to=-730 3:<we>_x_x=-1551 3:<we>_xed_it=4210 3:<we>_xed_the=-1985 3:<you>_._$=-585
3:<you>_have_not=-705 3:<you>_have_x=-178 3:AC_#_#=-239 3:AC_AC_#=-853 3:AC_N_x=250 3:CHOSE_to_x=1630 3:CIRC_._$=2968
3:CIRC_by_the=-1331 3:CIRC_the_M=-1932 3:CIRC_the_x=77 3:CIRC_to_the=-888 3:CIRC_x_,=1305 3:CIRC_x_x=-780
3:CLAIM_to_the=1004 3:CLAIM_x_x=-1312 3:DAY_#_#=346 3:DAY_#_$=-120 3:DAY_._$=1309 3:DAY_at_x=-1275 3:DAY_x_the=-841
3:FAILV_in_x=-814 3:FOLLOW_._$=-1668 3:GOOD_._$=675 3:GOOD_to_the=1067 3:IDLE_._$=5236 3:INSULT_of_x=-892
3:KNEW_the_M=-923 3:KNEW_the_x=-1048 3:M's_own_M=2419 3:MORAL_._$=-413 3:M_#_x=-471 3:M_(_x=-184 3:M_,_#=-287
3:M_,_and=-869 3:M_,_so=-949 3:M_,_the=3221 3:M_,_two=-1412 3:M_,_which=-428 3:M_,_x=247 3:M_,_xed=-851 3:M_,_xly=-1847
3:M_._$=-206 3:M_:_x=-1597 3:M_;_$=3577 3:M_<we>_had=-1741 3:M_PERC_,=-1056 3:M_PERC_for=100 3:M_a_M=-1315
3:M_and_both=-398 3:M_and_did=1368 3:M_and_the=-715 3:M_and_x=-2682 3:M_and_xed=3259 3:M_are_x=-505 3:M_by_M=-211
3:M_could_be=-1350 3:M_could_not=-298 3:M_did_not=-1452 3:M_for_an=2180 3:M_for_the=-1981 3:M_for_x=-856
3:M_for_xing=-163 3:M_from_the=-1574 3:M_had_been=2781 3:M_had_to=-495 3:M_had_xed=-1136 3:M_has_a=-599
3:M_has_been=-340 3:M_has_no=-1233 3:M_in_N=-527 3:M_in_a=-838 3:M_in_the=-2970 3:M_is_a=48 3:M_is_in=177 3:M_is_x=-581
3:M_is_xed=-1993 3:M_it_x=-1763 3:M_of_#=-1769 3:M_of_M=-1507 3:M_of_all=-1011 3:M_of_the=2920 3:M_of_x=-1533
3:M_on_the=-264 3:M_on_x=4039 3:M_or_M=-1718 3:M_that_<we>=-1145 3:M_that_<you>=-647 3:M_that_can=-81
3:M_that_had=-1120 3:M_that_is=-324 3:M_that_the=-1506 3:M_that_were=-236 3:M_that_would=-442 3:M_that_x=1744
3:M_that_xed=-889 3:M_the_M=-730 3:M_to_P=-1839 3:M_to_the=-1096 3:M_to_x=-2700 3:M_was_in=-19 3:M_was_there=-478
3:M_was_x=729 3:M_was_xed=-3433 3:M_were_x=-1062 3:M_were_xed=-142 3:M_will_be=-931 3:M_with_the=2515
3:M_within_the=2643 3:M_without_a=-358 3:M_x_"=-1128 3:M_x_#=2217 3:M_x_$=-1137 3:M_x_,=-2632 3:M_x_.=-1196
3:M_x_CIRC=-705 3:M_x_and=2386 3:M_x_as=-732 3:M_x_at=1623 3:M_x_by=-775 3:M_x_for=1818 3:M_x_from=-904 3:M_x_in=-203
3:M_x_it=-688 3:M_x_of=-267 3:M_x_on=2671 3:M_x_out=602 3:M_x_that=-1115 3:M_x_the=-3439 3:M_x_to=1711
3:M_x_twice=-1041 3:M_x_with=314 3:M_x_x=1014 3:M_xed_$=-2338 3:M_xed_a=-1227 3:M_xed_for=-1042 3:M_xed_in=-552
3:M_xed_to=-1367 3:M_xed_x=2322 3:N_#_was=2051 3:N_)_$=-44 3:N_,_N=-745 3:N_._$=-275 3:N_:_x=-361 3:N_x_#=-429
3:N_x_M=-254 3:N_xed_x=2970 3:PERC_._$=-1597 3:PERC_and_what=1741 3:PERC_at_on=2186 3:PERC_at_the=573
3:PERC_for_.=-1221 3:PERC_for_a=-1451 3:PERC_for_the=273 3:PERC_for_x=-1172 3:PERC_the_M=4356 3:PERC_the_T=-1448
3:PERC_the_x=-517 3:PERC_this_x=3121 3:PERC_to_x=-306 3:PERC_x_at=-1619 3:PERC_x_x=2070 3:P_)_$=-571 3:P_,_and=-998
3:P_,_who=2132 3:P_,_x=-2121 3:P_._$=2956 3:P_:_N=-761 3:P_PERC_.=1012 3:P_PERC_the=507 3:P_at_the=-213
3:P_had_the=-1724 3:P_had_to=-2349 3:P_have_the=26 3:P_in_N=2190 3:P_in_the=-1765 3:P_of_the=-597 3:P_to_x=-77
3:P_were_x=165 3:P_who_had=1139 3:P_who_x=-809 3:P_will_x=-251 3:P_with_the=-464 3:P_x_M=747 3:P_x_on=-957
3:P_x_x=-1564 3:P_xed_the=1609 3:T's_P_PERC=67 3:T_,_and=1411 3:T_._$=795 3:T_:_x=60 3:T_for_a=110 3:T_had_been=-777
3:T_had_x=3104 3:T_of_the=-376 3:T_to_x=-712 3:T_was_x=1707 3:T_x_.=-620 3:T_x_at=-288 3:T_xed_within=-1534
3:^_#_M=-176 3:^_#_P=-962 3:^_#_x=-1264 3:^_<i>_am=-1523 3:^_<i>_have=280 3:^_<we>_GOOD=-1199 3:^_<we>_M=603
3:^_<we>_PERC=-1453 3:^_<we>_had=-1593 3:^_<we>_have=1615 3:^_<we>_would=1875 3:^_<we>_x=500 3:^_<we>_xed=-1445
3:^_<you>_x=-103 3:^_AC_AC=-521 3:^_AC_N=-791 3:^_M_are=-944 3:^_M_of=-540 3:^_M_were=-356 3:^_M_x=960 3:^_N_:=-269
3:^_N_xed=-387 3:^_P_:=-937 3:^_P_were=-712 3:^_P_xed=-2116 3:^_T_had=3309 3:^_T_xed=-850 3:^_a_M=-2700 3:^_a_P=2190
3:^_a_x=-1816 3:^_an_M=-1167 3:^_anyone_who=-351 3:^_at_#=-2757 3:^_by_the=3738 3:^_for_a=-602 3:^_for_the=4030
3:^_from_the=3347 3:^_how_it=1556 3:^_if_<you>=-842 3:^_in_the=453 3:^_in_x=-316 3:^_it_is=4474 3:^_it_was=-22
3:^_it_x=5343 3:^_it_xed=1228 3:^_no_M=3490 3:^_no_x=-15 3:^_on_#=-238 3:^_on_the=-831 3:^_one_P=-885 3:^_one_of=6536
3:^_that_is=199 3:^_that_the=2770 3:^_the_M=2564 3:^_the_M's=1763 3:^_the_P=-693 3:^_the_P's=-590 3:^_the_T=-2259
3:^_the_T's=1763 3:^_the_x=49 3:^_the_xing=2038 3:^_there_is=3021 3:^_there_was=3357 3:^_this_M=-37 3:^_this_x=-586
3:^_two_P=4293 3:^_two_of=-1201 3:^_two_x=-303 3:^_what_<i>=-1873 3:^_what_is=-1019 3:^_what_x=2677 3:^_x_#=-1300
3:^_x_,=-126 3:^_x_:=-2810 3:^_x_M=178 3:^_x_T=-770 3:^_x_all=-175 3:^_x_and=-1318 3:^_x_are=693 3:^_x_from=7426
3:^_x_is=479 3:^_x_of=-821 3:^_x_the=-1974 3:^_x_to=-2626 3:^_x_were=-1018 3:^_x_x=-4310 3:^_x_xed=-929
3:^_xed_in=-2201 3:^_xed_x=-1042 3:^_xing_the=-1232 3:^_xing_x=3469 3:a_M_,=-1573 3:a_M_;=-165 3:a_M_and=-1030
3:a_M_from=1913 3:a_M_had=-925 3:a_M_in=-667 3:a_M_is=168 3:a_M_nobody=3958 3:a_M_of=-3475 3:a_M_that=-1803
3:a_M_to=209 3:a_M_was=-224 3:a_M_with=-2707 3:a_M_without=-610 3:a_M_x=-891 3:a_P_in=2190 3:a_x_$=-1902 3:a_x_,=-3293
3:a_x_.=-5329 3:a_x_;=-655 3:a_x_M=-3292 3:a_x_and=5225 3:a_x_from=1815 3:a_x_in=4587 3:a_x_is=-216 3:a_x_of=2630
3:a_x_one=-215 3:a_x_that=1532 3:a_x_to=-374 3:a_x_with=-1192 3:a_x_x=-6374 3:a_xing_x=2088 3:a_xly_M=6268
3:about_#_AC=-12 3:about_a_x=1456 3:about_it_.=-1055 3:again_,_and=-105 3:again_._$=-8 3:all_#_M=-444 3:all_the_M=211
3:all_the_x=1723 3:all_x_x=-972 3:an_M_.=3478 3:an_x_,=1895 3:an_x_.=-1477 3:an_x_M=1543 3:an_x_x=423
3:and_<we>_will=-114 3:and_CLAIM_x=-1081 3:and_PERC_the=-248 3:and_a_M=36 3:and_a_x=-1009 3:and_did_not=1368
3:and_has_been=-311 3:and_it_xed=-245 3:and_let_the=-751 3:and_the_M=-855 3:and_the_P=331 3:and_the_two=-517
3:and_the_x=-1853 3:and_those_who=-915 3:and_were_x=-586 3:and_x_M=-34 3:and_x_a=-472 3:and_x_it=-2752 3:and_x_the=-858
3:and_x_two=2147 3:and_x_x=1481 3:are_._$=40 3:are_a_x=-128 3:are_x_.=-1431 3:are_x_x=-884 3:as_a_x=1680
3:as_it_should=1901 3:as_it_was=-1702 3:as_x_as=-22 3:as_xed_.=5105 3:at_#_$=4671 3:at_#_x=5057 3:at_the_M=-773
3:at_the_P's=1792 3:at_the_same=365 3:at_the_x=-1890 3:at_x_.=303 3:at_x_in=-1514 3:at_x_the=-1022 3:be_,_and=341
3:be_a_x=130 3:be_x_.=93 3:be_x_by=-316 3:be_xed_.=-457 3:be_xed_by=253 3:be_xed_in=-323 3:because_the_M=679
3:been_CIRC_to=-888 3:been_PERC_to=-306 3:been_x_.=1471 3:been_x_since=-631 3:been_xed_,=-1020 3:been_xed_and=-129
3:been_xed_to=-536 3:both_M_x=2876 3:by_#_#=-1701 3:by_M_,=-37 3:by_M_.=-1263 3:by_P_,=-998 3:by_P_.=-1627
3:by_P_and=-114 3:by_P_who=2874 3:by_a_M=-311 3:by_the_M=-870 3:by_the_P=-276 3:by_the_T=-1266 3:by_the_x=2290
3:by_two_P=-952 3:by_x_,=157 3:by_x_.=-3056 3:by_x_x=1431 3:can_be_x=-715 3:can_x_.=2795 3:could_be_x=137
3:could_not_be=-222 3:could_not_x=-992 3:did_._$=-883 3:did_not_PERC=-820 3:did_not_x=-2580 3:did_what_its=-554
3:do_not_x=-462 3:each_other_.=-618 3:even_the_x=-1247 3:for_#_x=48 3:for_._$=-1820 3:for_<we>_.=-1116 3:for_a_M=-887
3:for_a_x=-3066 3:for_an_x=-304 3:for_each_M=54 3:for_the_M=291 3:for_the_x=1482 3:for_those_who=-250 3:for_x_M=-580
3:for_x_x=2181 3:for_xing_x=-635 3:from_#_$=-1212 3:from_#_to=-1508 3:from_the_M=-4147 3:from_the_x=-4083
3:from_x_to=5693 3:had_a_M=-1118 3:had_been_CIRC=-888 3:had_been_PERC=-1917 3:had_been_x=1779 3:had_been_xed=1051
3:had_it_on=1257 3:had_no_M=4142 3:had_no_x=-1414 3:had_the_M=1308 3:had_the_x=-1074 3:had_to_be=-2740 3:had_to_x=-1736
3:had_x_in=1303 3:had_x_x=3636 3:had_xed_the=-1451 3:has_a_x=-357 3:has_been_x=-594 3:has_been_xed=-456 3:has_to_x=-911
3:have_PERC_for=-1172 3:have_been_x=19 3:have_been_xed=-167 3:have_no_M=54 3:have_not_PERC=-705 3:how_it_was=1556
3:in_._$=2828 3:in_<they>_x=-875 3:in_<we>_M=2714 3:in_AC_and=96 3:in_M_of=111 3:in_N_.=-675 3:in_N_and=-883
3:in_N_x=1866 3:in_a_M=-552 3:in_a_x=-424 3:in_all_x=-841 3:in_it_.=-968 3:in_one_x=-2095 3:in_the_M=-1696
3:in_the_T=1430 3:in_the_x=-3305 3:in_the_xing=-2874 3:in_the_xly=4950 3:in_this_M=-52 3:in_x_.=-4435 3:in_x_M=-48
3:in_x_T=-146 3:in_x_of=2577 3:in_x_the=1783 3:in_x_x=-1709 3:into_the_M=-582 3:is_._$=-253 3:is_a_M=48 3:is_a_x=-1161
3:is_not_a=-533 3:is_not_x=23 3:is_the_x=-1515 3:is_to_x=427 3:is_x_.=-662 3:is_x_and=738 3:is_x_at=4600
3:is_x_only=384 3:is_x_when=197 3:is_x_x=-2531 3:is_xed_for=-20 3:is_xed_on=-1270 3:is_xed_to=-474 3:it_._$=-545
3:it_by_P=-1427 3:it_is_.=-253 3:it_is_not=-165 3:it_is_the=-991 3:it_is_x=3898 3:it_on_the=2400 3:it_should_be=-1566
3:it_to_<we>=-858 3:it_was_.=-1767 3:it_was_over=-1123 3:it_was_the=214 3:it_was_x=-493 3:it_was_xed=-1299
3:it_x_,=-1843 3:it_x_.=5075 3:it_x_<we>=-3154 3:it_x_a=-717 3:it_x_in=1323 3:it_x_the=2428 3:it_x_to=3034
3:it_x_x=-1229 3:it_xed_.=-4410 3:its_M_PERC=-554 3:its_own_M=-1064 3:its_x_.=85 3:its_x_M=-1932 3:let_<we>_x=-528
3:let_the_M=-1385 3:let_the_x=-270 3:like_a_x=-1034 3:like_x_.=-414 3:no_M_.=4667 3:no_M_for=733 3:no_M_that=-962
3:no_M_x=3923 3:no_one_at=-922 3:no_x_M=-1513 3:no_x_in=-1353 3:no_x_to=-586 3:no_x_x=2931 3:nobody_had_xed=-188
3:nobody_x_xing=53 3:not_._$=-200 3:not_PERC_at=-1923 3:not_PERC_for=5644 3:not_PERC_of=2002 3:not_a_x=-923
3:not_be_xed=-222 3:not_x_$=-1035 3:not_x_.=1788 3:not_x_a=-877 3:not_x_at=-1745 3:not_x_it=-779 3:not_x_that=147
3:not_xed_.=-479 3:of_#_x=-1289 3:of_<they>_in=-1147 3:of_<they>_x=3115 3:of_<we>_P=-1529 3:of_<we>_x=3019
3:of_a_xing=-789 3:of_all_x=-715 3:of_an_x=679 3:of_it_,=-2090 3:of_the_AC=-376 3:of_the_M=53 3:of_the_P=4209
3:of_the_T=-2445 3:of_the_x=-3859 3:of_the_xing=-611 3:of_this_M=-611 3:of_x_,=57 3:of_x_.=-399 3:of_x_M=-1553
3:of_x_in=-1012 3:of_x_of=734 3:of_x_x=-432 3:off_._$=-1193 3:on_#_DAY=-649 3:on_._$=81 3:on_DAY_.=3592
3:on_DAY_at=-1713 3:on_a_DAY=2356 3:on_its_own=-1244 3:on_one_M=-995 3:on_the_M=-948 3:on_the_T=-945
3:on_the_same=-1255 3:on_the_x=1340 3:on_x_,=-721 3:on_x_M=3829 3:on_x_x=-655 3:once_a_x=-267 3:one_._$=4293
3:one_M_,=-1114 3:one_M_.=-1561 3:one_P_had=-2349 3:one_by_one=-1310 3:one_in_the=-833 3:one_of_<we>=2660
3:one_of_the=2514 3:one_x_.=-2334 3:one_x_to=-146 3:one_x_x=277 3:only_as_x=-5 3:or_M_xed=-1718 3:or_x_.=-42
3:other_._$=-618 3:other_T_.=-267 3:out_._$=2351 3:out_and_x=232 3:out_in_DAY=-1290 3:out_with_the=-635
3:over_at_x=-1647 3:own_._$=-1322 3:own_M_xed=3937 3:own_x_,=-1601 3:own_x_.=773 3:please_do_not=-26 3:same_M_.=-1128
3:same_M_and=-1225 3:same_x_.=5325 3:should_be_x=-268 3:since_._$=8 3:since_the_T=-1808 3:since_the_x=3749
3:some_x_x=1108 3:somebody_has_to=-707 3:than_<we>_did=-840 3:than_a_x=-525 3:than_x_.=66 3:that_M_x=-946
3:that_a_M=-25 3:that_is_x=-55 3:that_is_xed=-127 3:that_the_M=2745 3:that_the_T=-1873 3:that_the_x=6497 3:that_x_.=83
3:that_x_the=-60 3:that_x_x=-1246 3:the_#_x=-52 3:the_CIRC_M=3845 3:the_DAY_x=166 3:the_M's_own=2419 3:the_M_$=212
3:the_M_(=-536 3:the_M_,=-7575 3:the_M_.=-178 3:the_M_;=515 3:the_M_<we>=-2135 3:the_M_PERC=-550 3:the_M_and=-871
3:the_M_are=16 3:the_M_as=-786 3:the_M_by=-1342 3:the_M_could=-1272 3:the_M_did=2845 3:the_M_for=-583
3:the_M_from=-1435 3:the_M_had=-260 3:the_M_has=-1818 3:the_M_in=957 3:the_M_is=-1459 3:the_M_of=1863 3:the_M_off=-986
3:the_M_on=3729 3:the_M_over=2778 3:the_M_still=-939 3:the_M_that=6265 3:the_M_to=-2554 3:the_M_was=-4457
3:the_M_were=17 3:the_M_with=3374 3:the_M_within=2643 3:the_M_x=-1055 3:the_M_xed=1622 3:the_P's_M=-961
3:the_P's_x=-1193 3:the_P_.=-2216 3:the_P_PERC=4361 3:the_P_of=-1181 3:the_P_on=2689 3:the_P_x=-1160 3:the_P_xed=5916
3:the_T's_P=-1054 3:the_T's_x=2700 3:the_T_,=2794 3:the_T_.=229 3:the_T_had=-2579 3:the_T_has=-1193 3:the_T_of=352
3:the_T_was=-228 3:the_T_x=-252 3:the_T_xed=-1202 3:the_other_M=-794 3:the_other_T=222 3:the_other_x=1406
3:the_same_M=-2671 3:the_same_x=3824 3:the_same_xing=-331 3:the_three_x=-345 3:the_two_M=-571 3:the_two_T=-1169
3:the_x_$=-583 3:the_x_,=-263 3:the_x_.=11961 3:the_x_;=-1126 3:the_x_<we>=1295 3:the_x_M=897 3:the_x_P=-363
3:the_x_T=-3060 3:the_x_a=1111 3:the_x_and=-1258 3:the_x_at=-1107 3:the_x_by=-125 3:the_x_did=2842 3:the_x_for=-405
3:the_x_had=1671 3:the_x_has=-314 3:the_x_in=4945 3:the_x_is=-161 3:the_x_it=-1570 3:the_x_of=1885 3:the_x_on=-580
3:the_x_one=-430 3:the_x_that=-1166 3:the_x_to=-3307 3:the_x_was=-2048 3:the_x_were=-542 3:the_x_will=-557
3:the_x_with=792 3:the_x_x=-6088 3:the_x_xed=-217 3:the_x_xing=-2243 3:the_xing_,=-2079 3:the_xing_.=1828
3:the_xing_is=-630 3:the_xing_of=-430 3:the_xing_was=85 3:the_xing_x=-849 3:then_the_x=3621 3:there_._$=-1040
3:there_is_no=-382 3:there_was_no=3357 3:this_M_are=-52 3:this_M_x=-761 3:this_x_.=-203 3:this_x_for=2 3:this_x_x=-1013
3:three_._$=-1727 3:three_x_,=2943 3:through_the_M=3039 3:to_#_$=-617 3:to_P_x=-471 3:to_a_M=3005 3:to_a_x=1251
3:to_be_in=-1498 3:to_be_x=-167 3:to_be_xed=-430 3:to_the_M=1698 3:to_the_P=-1921 3:to_the_T=600 3:to_the_other=-1060
3:to_the_x=-3179 3:to_x_#=1105 3:to_x_,=-2163 3:to_x_.=731 3:to_x_:=3709 3:to_x_<they>=-155 3:to_x_a=-381
3:to_x_for=1080 3:to_x_one=-368 3:to_x_the=-594 3:to_x_what=182 3:to_x_x=-3742 3:too_._$=132 3:too_x_to=-1817
3:twice_._$=-573 3:two_M_x=432 3:two_P_.=-952 3:two_P_have=26 3:two_of_<we>=-1201 3:two_x_.=2132 3:two_x_and=1936
3:until_DAY_.=-453 3:until_the_M=-584 3:up_to_x=-1273 3:was_._$=-1767 3:was_CIRC_at=-1858 3:was_PERC_at=5061
3:was_a_x=4587 3:was_in_the=-353 3:was_no_M=733 3:was_not_PERC=2149 3:was_the_M=1068 3:was_the_x=-71 3:was_x_,=1484
3:was_x_.=932 3:was_x_for=-1510 3:was_x_in=-1580 3:was_x_of=413 3:was_x_out=-584 3:was_x_to=878 3:was_x_with=-1399
3:was_x_x=-2190 3:was_xed_,=-813 3:was_xed_.=300 3:was_xed_as=-287 3:was_xed_by=-1136 3:was_xed_from=-432
3:was_xed_in=-455 3:was_xed_to=-2048 3:was_xed_with=505 3:was_xed_x=-1137 3:were_KNEW_by=-169 3:were_not_xed=-41
3:were_x_,=581 3:were_x_by=-383 3:were_x_from=-1126 3:were_xed_,=-431 3:were_xed_twice=-211 3:what_<we>_PERC=3808
3:what_its_M=-554 3:what_the_x=36 3:when_a_x=-527 3:when_the_M=-1592 3:when_the_x=-627 3:where_two_M=167
3:whether_the_x=-1644 3:which_the_x=-395 3:which_x_the=-566 3:which_x_x=-975 3:who_CHOSE_to=2254 3:who_xed_to=-1266
3:will_be_,=528 3:will_be_x=312 3:will_be_xed=-710 3:will_x_the=297 3:will_x_x=129 3:with_a_M=-1760 3:with_a_x=-165
3:with_the_M=586 3:with_the_T=-1452 3:with_the_same=3396 3:with_the_x=-1169 3:with_x_x=233 3:within_the_x=1765
3:within_x_and=-1423 3:within_x_x=2175 3:without_a_M=2768 3:would_have_been=348 3:would_x_<we>=-290 3:x_!_$=955
3:x_"_$=-278 3:x_"_x=-1049 3:x_#_#=1949 3:x_#_%=445 3:x_#_N=-1170 3:x_#_P=-1288 3:x_#_and=-1353 3:x_#_x=1248
3:x_)_$=-1609 3:x_,_#=-524 3:x_,_M=-1674 3:x_,_N=-568 3:x_,_PERC=-835 3:x_,_and=-1184 3:x_,_as=5124 3:x_,_because=1905
3:x_,_but=3970 3:x_,_for=-1159 3:x_,_from=-1693 3:x_,_not=876 3:x_,_since=-1413 3:x_,_so=2122 3:x_,_the=-939
3:x_,_then=-2285 3:x_,_which=-1974 3:x_,_with=2224 3:x_,_x=-4256 3:x_,_xed=-1546 3:x_,_xing=3785 3:x_._#=-1143
3:x_._$=2632 3:x_:_#=1575 3:x_:_DAY=346 3:x_:_about=312 3:x_:_the=-2700 3:x_:_x=4135 3:x_;_$=-3500 3:x_;_the=214
3:x_<they>_.=-857 3:x_<we>_,=2245 3:x_<we>_PERC=305 3:x_<we>_a=1772 3:x_<we>_x=1061 3:x_<you>_x=-1206 3:x_CIRC_.=3871
3:x_M_$=-1295 3:x_M_,=2726 3:x_M_.=-4867 3:x_M_a=-621 3:x_M_and=-431 3:x_M_are=-1757 3:x_M_for=-688 3:x_M_from=2886
3:x_M_had=4964 3:x_M_has=-432 3:x_M_in=-1187 3:x_M_is=-74 3:x_M_of=2846 3:x_M_on=-952 3:x_M_out=-537 3:x_M_that=-2262
3:x_M_to=-1329 3:x_M_was=-711 3:x_M_with=4333 3:x_M_x=2189 3:x_M_xed=-2539 3:x_PERC_the=1698 3:x_P_.=1775 3:x_P_x=-2292
3:x_T_,=-353 3:x_T_.=-540 3:x_T_had=-2246 3:x_T_x=1419 3:x_a_M=-1672 3:x_a_x=-2712 3:x_about_#=-1617 3:x_again_.=295
3:x_all_the=1975 3:x_all_x=170 3:x_an_x=-1590 3:x_and_CLAIM=-54 3:x_and_PERC=-396 3:x_and_a=-1632 3:x_and_is=-1006
3:x_and_the=-293 3:x_and_were=-891 3:x_and_x=3980 3:x_and_xed=3614 3:x_are_not=-557 3:x_are_x=114 3:x_as_the=-1167
3:x_as_x=-272 3:x_at_#=5057 3:x_at_N=-1425 3:x_at_all=-770 3:x_at_once=169 3:x_at_the=-2207 3:x_at_x=4474
3:x_because_of=-479 3:x_because_x=2078 3:x_by_P=-750 3:x_by_a=-311 3:x_by_itself=-1529 3:x_by_the=-1032 3:x_by_x=-771
3:x_did_not=3596 3:x_during_x=48 3:x_each_x=-1151 3:x_for_a=1309 3:x_for_the=-1023 3:x_for_x=-400 3:x_for_xing=-636
3:x_from_#=-1068 3:x_from_M=-79 3:x_from_the=-94 3:x_from_x=6733 3:x_had_been=-1433 3:x_had_to=2383 3:x_had_x=2324
3:x_has_been=-874 3:x_in_<they>=-897 3:x_in_AC=96 3:x_in_N=-883 3:x_in_a=1771 3:x_in_the=3487 3:x_in_x=511
3:x_instead_of=-508 3:x_into_the=-776 3:x_is_CIRC=-326 3:x_is_a=-1218 3:x_is_not=-846 3:x_is_the=-736 3:x_is_x=571
3:x_it_.=-1754 3:x_it_by=-1045 3:x_it_for=1229 3:x_it_is=-3420 3:x_it_to=-858 3:x_it_was=1439 3:x_it_x=5300
3:x_its_P=-853 3:x_its_x=-1149 3:x_no_one=3470 3:x_of_#=-712 3:x_of_<they>=-1641 3:x_of_<we>=2691 3:x_of_M=-1757
3:x_of_a=2684 3:x_of_an=679 3:x_of_it=4670 3:x_of_its=-151 3:x_of_the=-3930 3:x_of_this=-778 3:x_of_x=-2128
3:x_on_DAY=3478 3:x_on_one=-995 3:x_on_the=-3546 3:x_on_x=-1069 3:x_once_a=-164 3:x_one_.=-1422 3:x_one_M=175
3:x_one_is=-132 3:x_one_x=-265 3:x_or_x=-42 3:x_out_.=-620 3:x_out_in=-584 3:x_out_on=94 3:x_out_with=-635
3:x_should_be=2 3:x_since_.=8 3:x_than_#=-16 3:x_than_x=-826 3:x_that_a=-25 3:x_that_one=-313 3:x_that_the=-1471
3:x_that_x=-775 3:x_the_M=3633 3:x_the_T=-1881 3:x_the_x=-1366 3:x_the_xing=-1669 3:x_this_x=-1262 3:x_through_the=3039
3:x_to_M=2468 3:x_to_PERC=-703 3:x_to_a=-2304 3:x_to_be=750 3:x_to_one=-408 3:x_to_the=2540 3:x_to_x=-843
3:x_two_and=2730 3:x_two_x=-2694 3:x_was_a=604 3:x_was_not=-1149 3:x_was_x=2589 3:x_was_xed=-1431 3:x_were_KNEW=37
3:x_were_not=-873 3:x_were_x=-997 3:x_were_xed=-672 3:x_what_<we>=1012 3:x_when_a=-541 3:x_when_the=-1152
3:x_whether_the=-889 3:x_will_be=409 3:x_with_a=425 3:x_with_the=307 3:x_with_x=-530 3:x_within_x=2528
3:x_would_have=348 3:x_x_"=-1265 3:x_x_#=2167 3:x_x_$=-876 3:x_x_(=-866 3:x_x_,=-6087 3:x_x_.=-33 3:x_x_:=-148
3:x_x_;=-1310 3:x_x_<we>=643 3:x_x_<you>=240 3:x_x_M=-1418 3:x_x_P=-422 3:x_x_a=-452 3:x_x_an=-1143 3:x_x_and=-2518
3:x_x_at=-892 3:x_x_by=-2102 3:x_x_for=-545 3:x_x_from=-473 3:x_x_in=-1647 3:x_x_into=280 3:x_x_is=-483 3:x_x_it=4083
3:x_x_of=-4203 3:x_x_on=-1467 3:x_x_or=-164 3:x_x_out=-987 3:x_x_since=-575 3:x_x_than=-1210 3:x_x_that=1973
3:x_x_the=7929 3:x_x_to=-4310 3:x_x_was=-5103 3:x_x_were=-950 3:x_x_what=2818 3:x_x_with=1735 3:x_x_x=6236
3:x_x_xing=-1486 3:x_xed_without=2206 3:x_xed_x=-1496 3:x_xing_,=-313 3:x_xing_.=-1191 3:x_xing_x=1330 3:x_yet_.=-622
3:xed_"_x=-395 3:xed_,_and=-700 3:xed_,_so=-1214 3:xed_,_the=-125 3:xed_,_with=-173 3:xed_._$=184 3:xed_a_M=-1882
3:xed_a_x=-478 3:xed_at_#=7458 3:xed_by_:=-1103 3:xed_by_P=-592 3:xed_by_the=-805 3:xed_by_x=-2368 3:xed_for_<we>=-510
3:xed_for_x=3164 3:xed_from_the=-327 3:xed_in_#=-1537 3:xed_in_one=-1277 3:xed_in_the=3873 3:xed_on_DAY=-1123
3:xed_on_the=-806 3:xed_on_x=-127 3:xed_that_x=-1639 3:xed_the_M=-1328 3:xed_the_x=110 3:xed_to_the=-79 3:xed_to_x=1031
3:xed_twice_.=-141 3:xed_with_the=467 3:xed_x_,=-496 3:xed_x_.=-1178 3:xed_x_on=3641 3:xed_x_the=2208 3:xing_,_and=292
3:xing_,_x=-953 3:xing_._$=1833 3:xing_else_x=1096 3:xing_on_the=1090 3:xing_the_M=-362 3:xing_to_x=1899
3:xing_was_x=-839 3:xing_with_the=-1244 3:xing_x_$=-210 3:xing_x_,=3597 3:xing_x_.=4862 3:xing_x_the=-875
3:xly_,_and=-1288 3:xly_x_.=-803 3:xly_x_x=-1300 3:yet_._$=-754 b:a_certificate=-413 b:a_change=573 b:a_copy=-334
b:a_cupboard=-324 b:a_day=-3028 b:a_factor=-311 b:a_file=-677 b:a_good=-669 b:a_guard=-2017 b:a_half=-787 b:a_job=-925
b:a_limit=-489 b:a_list=3878 b:a_loan=-427 b:a_look=-707 b:a_loss=26 b:a_notice=-437 b:a_number=-513 b:a_part=-358
b:a_plan=-193 b:a_quarter=1310 b:a_reason=-945 b:a_ring=-380 b:a_second=-2245 b:a_single=-517 b:a_small=-571
b:a_snapshot=373 b:a_system=-923 b:a_test=-1488 b:a_thing=-514 b:a_third=-1052 b:a_vote=-645 b:a_week=416 b:a_word=1608
b:a_work=-1160 b:a_wrong=-699 b:a_year=-953 b:about_a=1456 b:about_it=-674 b:about_the=-656 b:acknowledg_after=-1701
b:acknowledge_minute=-1054 b:address_to=453 b:after_a=-1598 b:after_min=-1082 b:after_minute=-2779 b:after_ten=-2824
b:after_the=5450 b:again_and=-105 b:again_in=-632 b:against_the=-567 b:all_of=-2078 b:all_the=927 b:although_the=-847
b:an_empty=1543 b:an_error=3793 b:an_hour=486 b:and_a=-1660 b:and_both=-398 b:and_count=-256 b:and_did=1368
b:and_has=-1017 b:and_he=-2127 b:and_is=-1006 b:and_it=-1558 b:and_let=-1272 b:and_no=-1564 b:and_not=-246
b:and_rang=436 b:and_read=1032 b:and_sent=-1670 b:and_the=-4312 b:and_then=1225 b:and_thi=657 b:and_those=-915
b:and_to=-423 b:and_two=3095 b:and_was=2682 b:and_watch=-1450 b:and_we=1217 b:and_were=-664 b:and_what=1369
b:and_wrote=-453 b:anyone_who=-351 b:anyth_and=292 b:app_derive=-372 b:are_a=-498 b:are_kept=-1289 b:are_not=-1350
b:as_a=176 b:as_it=-354 b:as_long=44 b:as_the=-1390 b:as_well=-669 b:ask_for=-1108 b:ask_the=-2173 b:ask_to=-306
b:ask_what=-106 b:assume_that=-584 b:at_all=-728 b:at_four=-1514 b:at_night=7623 b:at_noon=-1013 b:at_on=2186
b:at_once=-569 b:at_the=2875 b:at_two=2030 b:authorisation_service=-1036 b:away_the=-1565 b:back_by=-969
b:back_for=-545 b:back_to=-1772 b:be_a=130 b:be_and=-91 b:be_done=-186 b:be_in=-1498 b:be_reach=-197 b:be_sent=310
b:because_of=-479 b:because_the=250 b:been_ask=-582 b:been_made=-1556 b:been_switch=-976 b:before_it=-1547
b:before_the=1434 b:before_we=1577 b:began_to=711 b:behind_the=-652 b:belong_to=-1322 b:beside_it=-708
b:built_the=-1205 b:by_a=5877 b:by_accident=-428 b:by_friday=-189 b:by_hand=-3170 b:by_itself=-1529 b:by_mail=320
b:by_one=-1310 b:by_somebody=1952 b:by_the=-505 b:by_two=-952 b:cache_was=-1038 b:call_centre=-975 b:call_to=-2086
b:call_were=-1112 b:came_back=3410 b:came_in=4524 b:came_on=1974 b:can_be=-2134 b:car_park=-408 b:carrier_and=-1144
b:carry_the=-174 b:certificat_of=-1381 b:change_is=642 b:change_on=-840 b:check_that=5503 b:check_with=-696
b:compar_the=4651 b:compar_with=266 b:connect_to=-834 b:control_room=1677 b:copy_of=-914 b:correct_and=212
b:could_be=-1084 b:could_not=-111 b:count_of=-892 b:customer_in=373 b:customer_was=-918 b:customer_with=-1279
b:day_and=-787 b:day_before=3180 b:decision_of=-736 b:default_meet=167 b:delivery_service=128 b:desk_rang=4087
b:detection_minute=7426 b:did_not=1829 b:did_noth=-1580 b:did_what=-1392 b:disk_was=-1224 b:do_not=-263 b:do_with=2528
b:doe_it=-2004 b:doe_not=-466 b:done_by=-186 b:dropp_the=-1250 b:dry_run=213 b:dry_then=-1477 b:each_of=-865
b:each_other=-618 b:edge_team=-278 b:else_happen=-2509 b:empty_a=-365 b:empty_file=1608 b:end_date=-978
b:even_the=-1247 b:event_twice=-409 b:failure_to=7426 b:fed_from=-170 b:feed_was=3404 b:file_of=2240 b:fill_in=-113
b:find_the=-517 b:first_call=-2086 b:first_of=3907 b:first_the=-622 b:follow_is=234 b:for_a=-1216 b:for_an=-304
b:for_each=178 b:for_forty=3163 b:for_it=-1186 b:for_that=-266 b:for_the=2814 b:for_those=-250 b:for_three=3223
b:for_us=-1116 b:form_for=110 b:forty_minute=4520 b:found_it=-2151 b:four_hour=2120 b:four_in=-1514 b:from_a=1057
b:from_failure=7426 b:from_first=-1733 b:from_minute=-1112 b:from_one=67 b:from_the=-2002 b:from_to=-1508
b:front_of=3152 b:full_of=1543 b:gave_it=8968 b:gave_up=-1420 b:good_mood=512 b:ground_in=-799 b:h_are=-215
b:h_min=-327 b:had_a=-2326 b:had_been=-425 b:had_begun=3513 b:had_come=3223 b:had_it=629 b:had_no=2728 b:had_not=1852
b:had_the=-718 b:had_to=-1300 b:half_hour=-1139 b:half_of=182 b:hand_and=-1096 b:hand_in=-332 b:hand_over=-1647
b:happen_and=-1557 b:has_a=-275 b:has_been=-1875 b:has_no=-1233 b:has_to=-911 b:have_ask=-857 b:have_been=-825
b:have_no=-15 b:have_not=-705 b:have_put=-881 b:have_the=-767 b:he_did=-2044 b:hence_the=649 b:hour_and=-971
b:hour_because=2324 b:hour_no=3470 b:hour_we=-1140 b:hour_with=-1291 b:how_it=1123 b:how_the=1769 b:i_am=-1523
b:i_have=280 b:i_was=-957 b:if_you=-842 b:in_a=-976 b:in_again=107 b:in_all=-678 b:in_and=2771 b:in_every=-670
b:in_front=3152 b:in_future=-554 b:in_it=-968 b:in_one=-2252 b:in_our=2714 b:in_spr=-18 b:in_the=1824 b:in_their=-875
b:in_thi=42 b:in_two=-702 b:in_writ=-89 b:instead_of=-508 b:internal_impact=-96 b:into_the=-1475 b:is_a=2345
b:is_done=-593 b:is_in=-673 b:is_made=4724 b:is_no=-882 b:is_not=-878 b:is_on=-768 b:is_one=-320 b:is_only=731
b:is_read=-1582 b:is_still=-183 b:is_the=-1818 b:is_to=427 b:is_used=-612 b:is_where=-867 b:it_away=8968 b:it_by=1421
b:it_came=6033 b:it_did=-1683 b:it_for=1229 b:it_had=-618 b:it_is=-2278 b:it_on=783 b:it_report=-2267 b:it_should=283
b:it_to=1808 b:it_took=-258 b:it_up=2396 b:it_was=1470 b:it_would=-761 b:its_own=-1719 b:job_had=-1022 b:k_was=2051
b:kept_the=-1053 b:key_was=-549 b:know_of=2002 b:legal_answer=-982 b:let_the=-1655 b:let_us=-528 b:level_on=-282
b:like_a=-1034 b:limit_was=-743 b:line_for=-114 b:list_had=-1206 b:list_is=-294 b:list_of=-2187 b:log_is=-358
b:long_as=44 b:long_before=1348 b:longer_than=-1011 b:look_at=30 b:look_for=-1917 b:look_like=-1034 b:loss_of=26
b:lost_and=-740 b:make_the=-1246 b:matter_on=-747 b:message_to=-1345 b:mihai'_query=-167 b:minute_after=8323
b:minute_and=2171 b:minute_from=-1733 b:minute_on=-1389 b:minute_went=-241 b:mitigate_minute=-1054 b:more_than=-789
b:mov_the=-1020 b:mov_to=-1367 b:need_a=-224 b:need_to=39 b:new_figure=-949 b:no_alert=9154 b:no_idea=-1111
b:no_money=-1465 b:no_one=2062 b:no_second=-96 b:no_way=-586 b:nobody_had=-188 b:nobody_look=-36 b:nobody_wrote=-209
b:none_of=-538 b:not_a=-533 b:not_be=-882 b:not_being=-949 b:not_in=-1020 b:not_kept=-307 b:not_know=1870
b:not_see=-1690 b:not_seen=2150 b:not_that=-463 b:not_the=2569 b:noth_was=-839 b:now_and=-242 b:number_in=-820
b:number_of=3285 b:of_a=1980 b:of_all=3737 b:of_an=475 b:of_each=-1459 b:of_his=3567 b:of_it=4166 b:of_its=-151
b:of_may=-688 b:of_minute=-973 b:of_number=-482 b:of_old=-286 b:of_one=1005 b:of_open=-927 b:of_our=2002
b:of_paper=-482 b:of_the=-2935 b:of_their=3122 b:of_them=-1893 b:of_thi=-1362 b:of_us=461 b:of_which=-83 b:off_and=-986
b:off_by=4952 b:off_the=-515 b:office_of=-376 b:old_one=-398 b:old_thing=-649 b:on_a=-499 b:on_call=3865 b:on_its=-2861
b:on_monday=-1253 b:on_one=-995 b:on_paper=-115 b:on_shift=-1508 b:on_the=-1308 b:on_thursday=2832 b:on_what=-740
b:once_a=-267 b:once_and=-559 b:once_the=-360 b:one_and=-664 b:one_at=-922 b:one_by=-1310 b:one_doe=-857
b:one_from=-341 b:one_in=-833 b:one_is=-132 b:one_line=-990 b:one_of=4507 b:one_person=-2927 b:one_that=-373
b:one_was=222 b:only_as=-5 b:open_for=-833 b:open_it=-1836 b:opt_out=-266 b:or_later=-42 b:order_and=-262 b:order_of=26
b:order_were=-381 b:our_own=1036 b:our_shop=-638 b:out_and=232 b:out_in=-1777 b:out_of=-1305 b:out_on=94
b:out_with=-635 b:over_at=-1647 b:over_the=2785 b:page_was=734 b:panel_was=1984 b:part_of=-358 b:pay_for=2740
b:people_got=-1733 b:people_on=-421 b:people_who=-1115 b:picture_of=-589 b:plan_in=-1582 b:please_do=-26 b:pool_of=-370
b:price_table=-758 b:price_were=-916 b:print_on=1988 b:pull_the=-1068 b:purge_of=-95 b:put_on=-848 b:quarter_of=105
b:queue_was=-421 b:rang_the=2919 b:raw_log=-1120 b:raw_note=-65 b:read_the=2037 b:reconcile_job=-1165
b:referral_sent=-877 b:report_on=3053 b:resolve_minute=-1054 b:review_and=-568 b:review_rule=-341 b:right_one=-196
b:right_to=-514 b:role_were=-684 b:row_and=2942 b:run_on=-1628 b:sale_week=-1313 b:same_name=-61 b:saw_it=3039
b:saw_the=3924 b:say_that=-1570 b:second_level=-282 b:secondary_site=-729 b:sent_a=-188 b:sent_to=436 b:set_it=-243
b:shar_one=-1169 b:shop_in=295 b:should_be=-1728 b:show_the=-1603 b:shut_for=-218 b:since_the=1126 b:since_then=-77
b:six_in=-1388 b:slip_of=-482 b:so_our=-1754 b:so_that=-1403 b:so_the=2463 b:so_we=-711 b:some_forty=1108
b:somebody_has=-707 b:somebody_who=-1709 b:someth_else=1688 b:someth_is=-916 b:sooner_or=-42 b:stand_in=-702
b:stop_and=2497 b:stop_at=-1095 b:stop_the=-322 b:stopp_the=50 b:switch_off=-2852 b:switch_the=-986 b:switch_to=-761
b:table_was=-657 b:take_a=-1057 b:take_place=-972 b:taken_back=-1131 b:telephone_line=-557 b:ten_minute=741
b:than_a=-525 b:than_we=-840 b:thank_to=1067 b:thank_you=-377 b:that_a=-25 b:that_can=-81 b:that_had=-2139
b:that_is=-612 b:that_it=-555 b:that_nobody=-1409 b:that_one=-2180 b:that_the=6643 b:that_time=-1114 b:that_we=-3344
b:that_were=-373 b:that_would=1552 b:that_you=-766 b:the_account=-898 b:the_afternoon=-223 b:the_alarm=-412
b:the_app=-372 b:the_application=-14 b:the_authorisation=-1401 b:the_backup=-1396 b:the_barrier=-225 b:the_belt=-49
b:the_board=-746 b:the_bridge=1726 b:the_broker=69 b:the_build=-53 b:the_bus=-340 b:the_cache=-1826 b:the_call=-2031
b:the_carrier=-1567 b:the_cdn=-432 b:the_cellar=-1189 b:the_change=-1066 b:the_check=5604 b:the_client=-1956
b:the_coffee=-1715 b:the_concentrator=-734 b:the_control=-678 b:the_coo=-376 b:the_cookie=-1258 b:the_counter=-598
b:the_crew=-1044 b:the_customer=-1218 b:the_database=-942 b:the_day=-558 b:the_decision=-2305 b:the_delivery=128
b:the_desk=2016 b:the_disk=-1224 b:the_drill=-1186 b:the_dry=364 b:the_early=551 b:the_edge=-1596 b:the_end=979
b:the_even=-1823 b:the_feed=3220 b:the_file=2574 b:the_first=6820 b:the_flag=-1130 b:the_follow=-353 b:the_form=110
b:the_gate=-1496 b:the_graph=1298 b:the_ground=-470 b:the_group=1373 b:the_harbour=-891 b:the_head=-1627
b:the_hotline=-2241 b:the_hour=-1597 b:the_id=-50 b:the_invoice=1248 b:the_job=-1000 b:the_key=125 b:the_kitchen=1768
b:the_last=-1706 b:the_light=1210 b:the_limit=3015 b:the_line=-2941 b:the_list=-2072 b:the_log=-2785
b:the_machine=-1459 b:the_mast=-793 b:the_matter=253 b:the_meet=-1198 b:the_mirror=-735 b:the_more=34 b:the_morn=-1443
b:the_new=-502 b:the_next=-970 b:the_night=-2701 b:the_number=871 b:the_office=-561 b:the_old=-2571 b:the_one=-728
b:the_order=-286 b:the_origin=-682 b:the_other=-131 b:the_page=4984 b:the_panel=1567 b:the_password=284
b:the_people=-2047 b:the_phone=4183 b:the_picture=-449 b:the_plan=-965 b:the_plug=-365 b:the_pool=-370
b:the_porter'=919 b:the_pressure=3945 b:the_price=-1540 b:the_pump=-1124 b:the_queue=1354 b:the_raw=-876
b:the_reason=-1342 b:the_receiver=-1015 b:the_reconcile=-1165 b:the_release=-2321 b:the_repository=-75 b:the_rest=-545
b:the_right=-2252 b:the_ring=-1444 b:the_rule=103 b:the_runbook=275 b:the_same=-185 b:the_screen=7949 b:the_script=-180
b:the_seam=-1100 b:the_second=-2287 b:the_secondary=-729 b:the_sender=-70 b:the_server=-453 b:the_shelf=-754
b:the_shop=2367 b:the_story=13 b:the_sum=-653 b:the_supplier=-2832 b:the_system=-1055 b:the_table=-923 b:the_test=-2425
b:the_three=-552 b:the_ticket=-600 b:the_till=-92 b:the_time=270 b:the_train=-1271 b:the_tram=1438 b:the_truck=-939
b:the_two=1573 b:the_unit=-297 b:the_usage=-975 b:the_vendor=-1388 b:the_vendor'=873 b:the_wall=304 b:the_web=-233
b:the_whole=-1628 b:the_word=-1191 b:the_work=-1338 b:the_wrong=-1162 b:their_own=2095 b:them_in=-1147 b:then_the=3621
b:then_we=1515 b:there_is=2821 b:there_was=2484 b:they_are=-165 b:they_do=-23 b:they_were=-634 b:thi_document=66
b:thi_report=-839 b:those_who=-1258 b:three_hour=2943 b:through_the=2398 b:throw_away=-511 b:thrown_away=-1118
b:ticket_with=3889 b:time_from=7022 b:time_in=2691 b:time_it=1700 b:time_to=-3585 b:to_a=4257 b:to_acknowledge=-1054
b:to_be=-1681 b:to_customer=-1550 b:to_detection=7426 b:to_get=-318 b:to_go=-844 b:to_have=-1408 b:to_keep=-148
b:to_mitigate=-1054 b:to_one=-408 b:to_our=-1807 b:to_pay=2058 b:to_people=-266 b:to_resolve=-1054 b:to_say=1108
b:to_stop=-961 b:to_take=-381 b:to_the=253 b:to_try=3821 b:to_us=-313 b:to_wait=-1811 b:to_write=383
b:together_from=-772 b:told_by=-169 b:told_the=-1579 b:took_over=-572 b:took_the=1308 b:took_us=-2583
b:twenty_minute=-795 b:two_and=2730 b:two_default=167 b:two_minute=1571 b:two_of=-1201 b:two_people=-1891
b:two_team=-1399 b:until_the=-2023 b:up_of=1221 b:up_to=-1273 b:us_a=2385 b:us_minute=-1773 b:usage_page=-453
b:usage_table=-963 b:used_to=-113 b:user_saw=1012 b:wait_for=-2404 b:want_to=2254 b:was_a=3125 b:was_brought=3577
b:was_compar=266 b:was_full=1425 b:was_in=-1779 b:was_left=-383 b:was_look=5061 b:was_lost=-1406 b:was_no=3357
b:was_not=58 b:was_on=-689 b:was_over=-1123 b:was_put=-996 b:was_right=-413 b:was_sent=-2118 b:was_shut=-842
b:was_split=-1672 b:was_taken=851 b:was_the=745 b:was_there=-478 b:was_to=-395 b:watch_the=-1450 b:way_round=2115
b:way_to=-586 b:we_ask=-1591 b:we_can=-1431 b:we_could=-1745 b:we_did=777 b:we_do=-1120 b:we_gave=-1924 b:we_had=-5445
b:we_have=712 b:we_know=-965 b:we_lost=-719 b:we_pull=-974 b:we_saw=4690 b:we_took=1529 b:we_were=5212 b:we_will=-680
b:we_would=1875 b:web_page=-233 b:went_out=-1390 b:went_to=1027 b:were_given=20 b:were_in=-1128 b:were_made=522
b:were_not=-873 b:were_told=-41 b:what_had=-492 b:what_happen=-462 b:what_i=-1584 b:what_is=-1019 b:what_it=-1608
b:what_its=-554 b:what_the=-635 b:what_we=2970 b:what_you=-879 b:when_a=-1031 b:when_the=-3045 b:where_it=-790
b:where_the=-221 b:where_two=167 b:whether_the=-1644 b:which_is=22 b:which_the=-1048 b:while_two=-920 b:who_had=161
b:who_is=-412 b:who_want=2254 b:who_was=-2818 b:whole_thing=-362 b:will_be=130 b:will_not=-1229 b:with_a=-1925
b:with_the=336 b:within_ten=2831 b:within_the=1765 b:without_a=2574 b:without_being=-826 b:without_it=-564
b:without_secure=-1431 b:work_again=-354 b:work_and=-913 b:work_on=337 b:would_have=-2021 b:would_not=4738
b:write_down=-595 b:write_to=47 b:wrote_down=-307 b:wrote_the=-233 b:year_and=228 b:you_a=25 b:you_cannot=-626
b:you_do=-278 b:you_find=-550 b:you_have=-883 general=-5252 len:0=-1554 len:1=-6853 len:2=961 len:3=1517 len:4=-367
len:5=-956 present=-12552 w:a=5498 w:about=-970 w:above=-1079 w:access=-883 w:accident=-428 w:accord=2785
w:account=2970 w:acknowledg=-2821 w:acknowledge=-1054 w:add=1953 w:address=-116 w:affect=-1033 w:after=2655
w:afternoon=-724 w:again=-3374 w:against=-1220 w:age=-355 w:ahead=-1589 w:alarm=10808 w:alert=17606 w:all=-2160
w:allow=-2286 w:alone=202 w:along=-628 w:aloud=-914 w:although=-847 w:am=-2005 w:an=3868 w:and=-2588 w:another=-2873
w:answer=-4912 w:any=327 w:anyone=-920 w:anyth=447 w:apart=-278 w:app=-330 w:application=-14 w:approval=-2803
w:approx=-652 w:april=475 w:are=-5154 w:around=3090 w:arriv=-762 w:as=1961 w:ask=-1120 w:assume=-584 w:at=6940
w:aug=-44 w:author=-719 w:authorisation=-1401 w:automate=-952 w:availability=429 w:away=4844 w:back=-3014
w:backup=-1055 w:bad=-1245 w:barrier=-510 w:batch=-611 w:batche=-136 w:be=-7158 w:because=26 w:been=-6276 w:before=182
w:began=2832 w:begun=3513 w:behind=-1089 w:being=-2093 w:bell=6821 w:belong=-1322 w:belt=-21 w:beside=-708 w:best=-1657
w:better=-942 w:between=22 w:bill=-864 w:bind=-415 w:bit=-810 w:blink=3918 w:board=-746 w:both=-908 w:box=-207
w:branche=-1226 w:bridge=943 w:broker=3663 w:brought=3243 w:browser=282 w:build=-635 w:built=-2324 w:bundle=-563
w:bus=-340 w:but=507 w:buy=-555 w:by=-418 w:cable=-708 w:cache=-2730 w:call=4097 w:calm=-122 w:came=10492 w:can=-570
w:canary=-1060 w:cannot=-773 w:car=-408 w:card=-1130 w:carri=-1093 w:carrier=-2056 w:carrier'=-1572 w:carry=-975
w:case=-1811 w:catalogue=-714 w:caus=-616 w:cdn=-900 w:cellar=-1189 w:centre=-1464 w:certificat=-1381
w:certificate=-957 w:chang=-932 w:change=-1532 w:channel=5699 w:charg=401 w:charge=-1964 w:chat=1092 w:check=1171
w:claim=244 w:client=-3189 w:clinic=-957 w:clos=-676 w:coffee=1677 w:colleague=2149 w:column=-1347 w:come=5441
w:command=-907 w:communication=-814 w:company=-277 w:compar=3404 w:compare=2565 w:complaint=767 w:concentrator=-734
w:concern=-931 w:confirm=-513 w:connect=-834 w:connection=-1263 w:consumer=-249 w:control=1677 w:coo=-376
w:cookie=-1258 w:cool=-655 w:copy=-2332 w:correct=80 w:cost=-2254 w:could=-4279 w:count=2125 w:counter=2409
w:crew=-1044 w:cupboard=-324 w:customer=-1773 w:daily=3299 w:dark=2436 w:data=-2639 w:database=-942 w:date=-250
w:day=1803 w:decide=-1758 w:decision=-2872 w:decoration=-370 w:default=-220 w:delay=-835 w:deliver=-172 w:delivery=128
w:derive=-372 w:describ=-533 w:desk=4833 w:detail=48 w:detection=7426 w:did=1018 w:different=-534 w:disk=-1224
w:disruption=3577 w:do=793 w:document=-1656 w:doe=-2691 w:done=2646 w:door=4277 w:double=-826 w:down=-1853
w:drain=-1048 w:draw=112 w:drill=-1186 w:driver=383 w:dropp=-2886 w:drove=24 w:dry=-1264 w:due=-17 w:duplicate=475
w:dur=-1001 w:duration=-1242 w:duty=2517 w:each=-4521 w:earlier=-147 w:early=-1475 w:edge=-1470 w:eight=-1354
w:eleven=4742 w:else=-913 w:emergency=-564 w:empti=-489 w:empty=1846 w:end=-612 w:enforce=-584 w:engineer=3679
w:entry=-133 w:equal=-18 w:error=2971 w:even=-3407 w:event=-3001 w:every=-1055 w:everybody=-1472 w:everyth=-1874
w:exchang=-1281 w:exist=2134 w:expect=-668 w:experiment=-1103 w:explain=2062 w:export=-294 w:factor=-311 w:fail=2606
w:failure=7426 w:fall=9756 w:far=-1525 w:fed=-170 w:feed=3229 w:fifty=-207 w:figure=-357 w:file=3692 w:fill=-2153
w:film=1413 w:final=-187 w:find=-3024 w:finish=209 w:first=3395 w:five=-300 w:flag=-1130 w:float=1357 w:floor=2230
w:folder=-499 w:follow=-566 w:for=-5347 w:forgotten=-103 w:form=-19 w:forty=4271 w:forward=-26 w:found=-2743
w:four=-462 w:friday=-930 w:from=3608 w:front=2555 w:froze=-594 w:full=-141 w:funny=-1362 w:future=-1018 w:gate=-904
w:gateway=-754 w:gave=6122 w:generator=-551 w:get=-461 w:give=-663 w:given=-178 w:go=249 w:goe=-858 w:gone=-1493
w:good=-1009 w:got=7349 w:graph=1298 w:green=2578 w:ground=-889 w:group=1289 w:guard=-2181 w:h=-1409 w:had=2053
w:half=-3363 w:hall=-2686 w:hand=-4597 w:hand-over=420 w:handover=-1637 w:happen=600 w:harbour=-891 w:harmless=263
w:has=-2606 w:have=-4625 w:he=-498 w:head=-1464 w:header=-604 w:heard=4191 w:heat=-606 w:held=-1616 w:help=-1455
w:hence=649 w:her=4057 w:here=-942 w:him=82 w:his=7500 w:history=1273 w:hold=-2188 w:holiday=2474 w:home=1446
w:hospital=266 w:host=-2271 w:hotline=-2788 w:hour=13 w:house=-146 w:household=-285 w:how=2275 w:hub=-776 w:hurt=-2402
w:i=-5585 w:i'd=152 w:id=-50 w:idea=-3791 w:if=395 w:image=-113 w:impact=1476 w:in=-2232 w:inc=-537 w:inform=-631
w:instead=-508 w:internal=381 w:into=-1828 w:invoice=152 w:is=-6963 w:it=6649 w:its=-6383 w:itself=3634 w:january=-163
w:ji-woo=-74 w:job=-2857 w:join=-1376 w:june=-395 w:just=-2187 w:k=752 w:keep=-1125 w:kept=-2414 w:key=-536 w:kind=-620
w:kitchen=1768 w:knew=4120 w:know=-1690 w:known=-2569 w:language=-974 w:last=-3554 w:late=2520 w:later=2958
w:lead=-1996 w:leak=-2221 w:learn=1410 w:leave=-1113 w:led=-1019 w:ledger=-853 w:left=2089 w:legal=-982 w:less=-534
w:let=-2313 w:letter=2696 w:level=-542 w:lift=-721 w:light=3975 w:like=-890 w:limit=2935 w:line=-6884 w:list=-1083
w:live=-629 w:load=-132 w:loan=-427 w:lock=2046 w:log=-1057 w:login=1751 w:long=-935 w:longer=-1011 w:look=-4535
w:loss=-788 w:lost=-2838 w:luck=1688 w:lumi=-331 w:m=-1437 w:machine=-2035 w:made=509 w:mail=2612 w:make=-1565
w:map=-1097 w:mark=631 w:mast=-793 w:matter=-624 w:may=-1533 w:me=3463 w:mean=-1527 w:medishare=-434 w:meet=-1827
w:mei=-83 w:memorandum=778 w:mend=-1121 w:message=832 w:meter=-967 w:midnight=-895 w:mihai'=-167 w:min=-2122
w:minute=5349 w:mirror=-1447 w:miss=1562 w:mitigate=-1054 w:monday=1382 w:money=-2290 w:month=-1066 w:mood=512
w:more=-1499 w:morn=561 w:most=146 w:mov=-3440 w:move=141 w:music=544 w:must=-1440 w:my=5762 w:name=-1795 w:need=-4593
w:network=-558 w:never=-1653 w:new=1562 w:next=82 w:night=4270 w:nine=-578 w:no=1455 w:noa=-436 w:nobody=-837
w:node=-797 w:none=-3081 w:noon=-1058 w:not=-521 w:note=-1700 w:noth=-1201 w:notice=-936 w:now=-658 w:number=3460
w:nurse=6021 w:october=-11 w:of=-2342 w:off=1600 w:offer=-854 w:office=1365 w:offline=-381 w:offset=-214 w:often=198
w:old=-2907 w:on=584 w:once=-1755 w:one=414 w:only=2860 w:open=-1605 w:opt=-266 w:opt-out=-1073 w:opted-out=1408
w:or=-2345 w:order=-2428 w:origin=-1995 w:other=-1362 w:our=3127 w:out=-5142 w:outside=-2553 w:over=-749 w:own=10084
w:owner=-1069 w:page=2697 w:paid=808 w:panel=1557 w:paper=-1351 w:parcel=2912 w:park=2483 w:part=-1364 w:pass=2618
w:passenger=-2020 w:password=284 w:pay=170 w:payment=-815 w:people=-4174 w:per=-1069 w:permit=-940 w:person=-669
w:phone=2131 w:picture=1589 w:piec=-772 w:pizza=381 w:plac=-143 w:place=-2516 w:plan=-3163 w:plann=-1888
w:platform=-212 w:please=-464 w:plu=-1114 w:plug=-365 w:point=-1207 w:pool=-370 w:porter'=919 w:post=-271 w:present=3
w:pressure=3945 w:price=-4324 w:print=2663 w:product=447 w:project=-264 w:proof=-2842 w:protocol=144 w:provider=-1395
w:pull=-1973 w:pump=-2400 w:purge=-740 w:purpose=-559 w:push=-1799 w:put=-1632 w:quarter=105 w:query=-167
w:question=-1672 w:queue=726 w:quickly=-1581 w:quiet=122 w:r=-804 w:radio=-1247 w:rafe=-904 w:ran=-3188 w:rang=21244
w:rather=-1020 w:raw=-1185 w:reach=-412 w:read=119 w:real=-1252 w:reason=-3182 w:receipt=995 w:receiv=-51
w:receiver=-1419 w:recipe=-242 w:recipient=-63 w:recomputation=-682 w:reconcile=-1165 w:red=2072 w:referral=-2306
w:refuse=-53 w:regulator=24 w:release=-2321 w:remov=-1177 w:renam=-262 w:rename=96 w:repair=-1472 w:replac=-1265
w:report=8043 w:repository=-75 w:request=-843 w:reset=-1239 w:resolve=-1054 w:rest=-545 w:restart=-2217 w:restore=-894
w:revenue=214 w:review=-1645 w:reviewer=-1142 w:right=-2453 w:ring=1908 w:role=-2188 w:rollback=-1735 w:room=691
w:round=2115 w:row=2785 w:rule=-2246 w:run=732 w:runbook=275 w:runn=-707 w:safety=-1052 w:said=-2213 w:sale=387
w:same=-185 w:sat=3021 w:sav=-1230 w:save=-258 w:saw=12480 w:say=-1416 w:school=-36 w:screen=9782 w:script=-597
w:seam=-1100 w:second=1483 w:secondary=-729 w:secure=-1269 w:see=-257 w:seen=7406 w:segment=-1384 w:send=5068
w:sender=-70 w:sent=-1820 w:server=-1383 w:service=-1973 w:set=-414 w:sev=-128 w:seven=7326 w:shar=2860 w:she=4858
w:shelf=1384 w:shift=-1547 w:shoe=1341 w:shop=4387 w:short=-1773 w:should=3582 w:shout=3058 w:show=-607 w:shown=-2227
w:shut=-934 w:side=-2275 w:sign=2782 w:silence=2129 w:since=-986 w:single=-517 w:site=1357 w:six=3501 w:slip=-243
w:slow=-362 w:small=-1109 w:snapshot=373 w:so=-5488 w:software=-539 w:sold=-86 w:some=-928 w:somebody=2827
w:somebody'=88 w:someth=4090 w:sooner=-42 w:speak=-44 w:split=-1991 w:spr=-70 w:stand=-1656 w:start=3589 w:stay=-1121
w:step=-1823 w:still=-788 w:stood=2590 w:stop=-2692 w:stopp=327 w:store=-1013 w:story=-1170 w:stranger=-917
w:struck=-1205 w:stuck=-1686 w:suffix=651 w:sum=-958 w:summer=-1081 w:sunday=-967 w:supplier=-467 w:support=2895
w:switch=-5837 w:synthetic=7234 w:system=-2071 w:table=-3651 w:take=-3608 w:taken=-621 w:talk=-933 w:team=-5122
w:telephone=-875 w:template=-220 w:temporary=-1172 w:ten=-2420 w:test=-5762 w:text=-2089 w:than=-2412 w:thank=-508
w:that=-1395 w:the=-1119 w:their=4937 w:them=-5894 w:then=2114 w:there=2635 w:they=-4420 w:thi=-4296 w:thing=-4011
w:third=-1367 w:those=-1258 w:thought=-1359 w:thousand=1470 w:three=990 w:through=1631 w:throw=-511 w:thrown=-1118
w:thu=56 w:thursday=2832 w:ticket=400 w:tile=299 w:till=-92 w:time=8454 w:timeout=2414 w:to=-2088 w:together=2812
w:told=-351 w:tone=-1119 w:too=-1981 w:took=-3990 w:tool=144 w:topic=-558 w:total=3129 w:town=-270 w:trad=-542
w:trader=-256 w:traffic=-382 w:train=-1271 w:tram=947 w:travel=-1674 w:tri=-2026 w:truck=-939 w:true=-1085 w:trust=-246
w:try=3675 w:tuesday=3870 w:turn=3173 w:twenty=-795 w:twice=-3105 w:two=-3186 w:under=145 w:understand=-1632
w:unit=-2094 w:until=-3325 w:up=-1743 w:updat=-763 w:update=-462 w:us=1016 w:usage=-1272 w:use=-1655 w:used=2412
w:user=1012 w:usual=-596 w:utc=-1406 w:valve=-2143 w:vendor=-2268 w:vendor'=873 w:visitor=-522 w:volunteer=258
w:vote=-645 w:wait=-3072 w:wall=-516 w:want=3834 w:was=636 w:watch=-1450 w:water=-409 w:way=2557 w:we=-1268 w:we've=-29
w:web=-936 w:week=-205 w:weight=457 w:well=-1363 w:went=2403 w:were=-5345 w:what=-3579 w:whatever=-520 w:when=-2913
w:whenever=-838 w:where=-2763 w:whether=3895 w:which=-3890 w:while=1372 w:who=2154 w:whole=-2377 w:will=-1858
w:with=155 w:within=2517 w:without=-1943 w:word=-753 w:work=-6817 w:worse=-307 w:worth=-1334 w:would=684 w:writ=-946
w:write=-1091 w:written=-2773 w:wrong=403 w:wrote=-2349 w:year=-1283 w:yet=-754 w:you=-1840 w:your=-1351 w:zero=-1840
w:zeynep=-1893
'''
