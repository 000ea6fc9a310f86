"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "963be24ab07ec9e68a7dc0725af045dab9d1f6dfe7c3dc5877f9e334ff992a77"
OFFSET = 0
WEIGHTS = r'''
1:!=1500 1:"=-1019 1:#=-8252 1:$=-11288 1:%=-2521 1:(=-2397 1:)=-2397 1:,=5680 1:.=1767 1::=-7654 1:;=1513 1:<he>=399
1:<i>=-2553 1:<they>=3721 1:<we>=-6813 1:<you>=-37 1:?=-883 1:AC=-2092 1:BAD=-1984 1:CHOSE=-4862 1:CIRC=-756
1:CLAIM=-2741 1:DAY=-7566 1:ELSE=5552 1:FAILV=3196 1:FAULT=2583 1:FOLLOW=-834 1:GOOD=4146 1:IDLE=-733 1:INSULT=-458
1:KNEW=-4089 1:M=-63 1:M's=-379 1:MORAL=2847 1:N=-7262 1:N's=-826 1:P=1352 1:P's=4026 1:PERC=2104 1:SANC=-1122
1:SARC=2536 1:T=-4716 1:T's=-2184 1:^=-11288 1:a=161 1:about=-2008 1:again=-1888 1:all=-5463 1:although=-429 1:am=-164
1:an=-411 1:and=-1145 1:any=3004 1:anyone=-326 1:are=9426 1:as=1058 1:at=1322 1:be=1996 1:because=1652 1:been=97
1:being=-1742 1:both=-7 1:but=-2419 1:by=1821 1:can=-53 1:cannot=506 1:could=-447 1:did=-337 1:do=365 1:does=5474
1:during=-359 1:each=-3913 1:else=-3307 1:even=450 1:ever=-2022 1:everybody=1315 1:for=-4564 1:from=-3172 1:get=-630
1:got=-1605 1:had=-5293 1:has=-338 1:have=101 1:here=-2716 1:how=-962 1:if=60 1:in=-4961 1:instead=-1097 1:into=-840
1:is=5503 1:it=2873 1:its=1144 1:itself=4640 1:just=-4 1:let=-1518 1:like=-803 1:more=3028 1:most=1725 1:much=-1041
1:must=217 1:never=2852 1:no=688 1:nobody=4503 1:not=2189 1:of=-3182 1:off=925 1:on=-2066 1:once=3576 1:one=1501
1:only=2913 1:or=134 1:other=630 1:out=-3137 1:over=-1229 1:own=849 1:per=-1459 1:please=-2586 1:rather=-1721
1:same=184 1:should=5743 1:since=-876 1:so=-4988 1:some=3349 1:somebody=1964 1:still=419 1:such=-169 1:than=-110
1:that=1705 1:the=-4913 1:then=429 1:there=-5016 1:this=-6422 1:those=-162 1:three=594 1:through=278 1:to=-3206
1:too=2995 1:twice=1268 1:two=850 1:under=-1075 1:until=-754 1:up=-3058 1:was=-6079 1:were=-3239 1:what=4079
1:when=4423 1:where=2718 1:whether=-632 1:which=-2031 1:while=-379 1:who=4753 1:whose=-985 1:why=-1285 1:will=4825
1:with=-4158 1:within=-993 1:without=2592 1:would=-5480 1:x=-7571 1:xed=-1172 1:xing=-5097 1:xly=-6225 1:yet=253
1:|=-754 2:!_$=1907 2:"_"=-174 2:"_$=-654 2:"_,=1962 2:"_.=-589 2:"_M=-394 2:"_as=-282 2:"_no=2213 2:"_x=-1595
2:#_#=-659 2:#_$=828 2:#_%=-2521 2:#_(=205 2:#_AC=-207 2:#_DAY=-578 2:#_M=300 2:#_N=-544 2:#_P=-567 2:#_and=-21
2:#_by=-861 2:#_for=-396 2:#_of=-1164 2:#_on=-181 2:#_the=21 2:#_to=1654 2:#_was=162 2:#_when=-329 2:#_x=-3555
2:#_xed=-1226 2:#_|=-754 2:%_of=-173 2:(_#=218 2:(_M=-119 2:(_N=-117 2:(_x=-1376 2:)_$=-2330 2:)_.=-80 2:,_"=1822
2:,_#=-2118 2:,_<i>=4138 2:,_<we>=-978 2:,_M=-2669 2:,_N=-1579 2:,_PERC=5218 2:,_a=-1380 2:,_all=-1718
2:,_although=-429 2:,_and=7012 2:,_as=-689 2:,_because=-368 2:,_but=-2132 2:,_by=-247 2:,_for=2493 2:,_from=-653
2:,_had=-553 2:,_in=-1021 2:,_it=2604 2:,_no=2166 2:,_nobody=6520 2:,_not=-2423 2:,_of=-1374 2:,_one=1791
2:,_since=2604 2:,_so=-304 2:,_somebody=395 2:,_the=5784 2:,_then=-216 2:,_to=-97 2:,_two=-322 2:,_when=-790
2:,_where=-327 2:,_which=-1183 2:,_who=-1907 2:,_with=-1247 2:,_x=-1901 2:,_xed=1500 2:,_xing=-2361 2:,_xly=161
2:._#=-483 2:._$=2476 2:._x=-158 2::_#=1195 2::_<we>=182 2::_DAY=445 2::_M=-2648 2::_N=-896 2::_about=-193 2::_by=-836
2::_it=-1154 2::_the=498 2::_x=-2965 2:;_$=1171 2:;_<they>=2909 2:;_the=-1649 2:<he>_.=-488 2:<he>_P=-341
2:<he>_did=-678 2:<he>_x=1824 2:<i>_.=-1412 2:<i>_M=408 2:<i>_PERC=-1654 2:<i>_am=-242 2:<i>_have=-1848 2:<i>_was=-27
2:<i>_will=-1857 2:<i>_x=3222 2:<they>_.=5856 2:<they>_M=-1645 2:<they>_PERC=-3522 2:<they>_are=1055 2:<they>_do=544
2:<they>_have=4668 2:<they>_in=-749 2:<they>_own=-362 2:<they>_were=-1037 2:<they>_x=-593 2:<they>_xed=-371
2:<we>_#=272 2:<we>_,=-2995 2:<we>_.=3722 2:<we>_GOOD=-365 2:<we>_M=-2889 2:<we>_P=-1889 2:<we>_PERC=250 2:<we>_a=-1236
2:<we>_are=-1412 2:<we>_can=-537 2:<we>_could=-554 2:<we>_did=-113 2:<we>_do=-254 2:<we>_had=167 2:<we>_have=-1093
2:<we>_own=-627 2:<we>_were=-1400 2:<we>_will=5615 2:<we>_would=-666 2:<we>_x=-726 2:<we>_xed=54 2:<we>_xly=-701
2:<you>_.=1943 2:<you>_a=-368 2:<you>_cannot=1176 2:<you>_do=380 2:<you>_have=2764 2:<you>_will=-1717 2:<you>_x=1793
2:AC_#=704 2:AC_$=-1416 2:AC_AC=-1131 2:AC_N=649 2:AC_and=216 2:AC_of=561 2:AC_x=-225 2:BAD_of=-528 2:CHOSE_out=-694
2:CHOSE_to=-1559 2:CHOSE_x=-1067 2:CIRC_.=1422 2:CIRC_M=-5 2:CIRC_at=24 2:CIRC_by=-716 2:CIRC_off=2607 2:CIRC_on=-1383
2:CIRC_one=-597 2:CIRC_the=-707 2:CIRC_to=-28 2:CIRC_x=1682 2:CLAIM_that=-335 2:CLAIM_the=342 2:CLAIM_to=-10
2:CLAIM_x=868 2:CLAIM_xing=-967 2:DAY_#=-91 2:DAY_$=-684 2:DAY_,=-2628 2:DAY_.=-541 2:DAY_<we>=-174 2:DAY_M=-349
2:DAY_and=863 2:DAY_at=-719 2:DAY_for=80 2:DAY_the=-1132 2:DAY_x=-1321 2:DAY_xing=-243 2:ELSE_than=1910 2:ELSE_x=2284
2:FAILV_in=-166 2:FOLLOW_.=-45 2:GOOD_.=-691 2:GOOD_<you>=-1659 2:GOOD_for=-906 2:GOOD_the=-1073 2:GOOD_to=-1157
2:GOOD_x=3928 2:IDLE_.=-406 2:INSULT_of=-845 2:KNEW_,=-1102 2:KNEW_<we>=-306 2:KNEW_by=-697 2:KNEW_the=-536
2:KNEW_to=-101 2:KNEW_x=-509 2:M's_M=-445 2:M's_own=-31 2:MORAL_.=-1717 2:M_"=-2208 2:M_#=28 2:M_$=-3675 2:M_(=-704
2:M_,=1220 2:M_.=-2880 2:M_:=-2365 2:M_;=3505 2:M_<we>=-2081 2:M_CIRC=-698 2:M_CLAIM=-507 2:M_PERC=-3529 2:M_a=-540
2:M_and=-3936 2:M_are=1030 2:M_as=572 2:M_at=-1570 2:M_because=353 2:M_by=-2681 2:M_can=-124 2:M_could=-1154
2:M_did=-1663 2:M_for=-1274 2:M_from=-1042 2:M_had=60 2:M_has=-5205 2:M_in=-83 2:M_is=1271 2:M_it=2188 2:M_must=532
2:M_nobody=-183 2:M_of=1377 2:M_off=1179 2:M_on=-321 2:M_only=4666 2:M_or=-1191 2:M_out=-1080 2:M_over=-305
2:M_per=-526 2:M_still=-853 2:M_that=-220 2:M_the=880 2:M_then=-49 2:M_to=-2236 2:M_twice=-777 2:M_was=698
2:M_were=-1328 2:M_which=1052 2:M_will=-634 2:M_with=-1440 2:M_within=-160 2:M_without=2121 2:M_x=-3718 2:M_xed=2984
2:M_xing=392 2:N's_M=-316 2:N_#=522 2:N_$=-44 2:N_)=221 2:N_,=-1388 2:N_.=-1616 2:N_:=-801 2:N_PERC=-634 2:N_and=155
2:N_from=262 2:N_had=236 2:N_x=-966 2:N_xed=-781 2:P's_M=-789 2:P's_x=380 2:PERC_$=583 2:PERC_,=1630 2:PERC_.=3908
2:PERC_and=-811 2:PERC_at=-4093 2:PERC_for=3961 2:PERC_how=344 2:PERC_in=-43 2:PERC_it=-2503 2:PERC_of=-699
2:PERC_that=2165 2:PERC_the=-253 2:PERC_this=-1469 2:PERC_to=-781 2:PERC_what=1489 2:PERC_whether=-1066 2:PERC_with=314
2:PERC_x=-1442 2:PERC_xly=31 2:P_)=-995 2:P_,=-1464 2:P_.=-2059 2:P_:=-591 2:P_CLAIM=190 2:P_KNEW=-242 2:P_PERC=-846
2:P_a=-851 2:P_and=-993 2:P_at=2483 2:P_did=-762 2:P_for=1867 2:P_got=-659 2:P_had=-985 2:P_have=-542 2:P_in=-1209
2:P_is=-316 2:P_of=279 2:P_on=3508 2:P_to=910 2:P_was=740 2:P_were=-186 2:P_who=3973 2:P_will=1339 2:P_with=-330
2:P_x=2407 2:P_xed=-1735 2:P_xly=123 2:T's_M=-961 2:T's_P=-669 2:T's_x=-298 2:T_,=1152 2:T_.=-1682 2:T_:=257
2:T_CIRC=-963 2:T_PERC=2221 2:T_and=-861 2:T_for=293 2:T_had=-568 2:T_has=-292 2:T_have=-960 2:T_is=-2099 2:T_of=-954
2:T_that=-490 2:T_to=-209 2:T_was=1189 2:T_what=-437 2:T_will=1793 2:T_x=-1613 2:T_xed=-1565 2:^_#=-1486 2:^_<i>=-3512
2:^_<they>=-1658 2:^_<we>=-2636 2:^_<you>=-1331 2:^_AC=-1197 2:^_GOOD=-686 2:^_M=1477 2:^_N=-2219 2:^_N's=-1304
2:^_P=278 2:^_PERC=6070 2:^_T=-3119 2:^_a=5179 2:^_all=-10 2:^_an=1868 2:^_and=3612 2:^_anyone=590 2:^_as=-632
2:^_at=2958 2:^_by=-1410 2:^_each=-304 2:^_for=-1674 2:^_from=-240 2:^_how=-1088 2:^_if=2772 2:^_in=444 2:^_it=-5611
2:^_no=-4817 2:^_nobody=-787 2:^_not=-1517 2:^_on=-1991 2:^_one=-3386 2:^_please=-1833 2:^_so=-1122 2:^_some=-367
2:^_that=-4339 2:^_the=-5729 2:^_there=-5465 2:^_this=2649 2:^_three=5847 2:^_to=-561 2:^_two=3490 2:^_until=-1138
2:^_what=4343 2:^_when=6154 2:^_where=4988 2:^_with=-506 2:^_x=3455 2:^_xed=512 2:^_xing=-1703 2:^_xly=-905
2:a_CIRC=2573 2:a_DAY=-1737 2:a_GOOD=3163 2:a_M=5164 2:a_P=-2331 2:a_PERC=-1172 2:a_T=15 2:a_x=4055 2:a_xing=2074
2:a_xly=-1690 2:about_#=-48 2:about_a=-570 2:about_it=622 2:about_the=-1088 2:about_x=1303 2:again_,=739 2:again_.=-938
2:again_in=-479 2:all_#=488 2:all_.=-576 2:all_M=-1087 2:all_P=-476 2:all_of=-1248 2:all_the=-255 2:all_x=-1328
2:although_the=-429 2:an_M=686 2:an_P=989 2:an_x=-1567 2:and_#=-408 2:and_<he>=-868 2:and_<they>=693 2:and_<we>=92
2:and_CLAIM=-916 2:and_M=4456 2:and_N=-348 2:and_PERC=-216 2:and_a=2045 2:and_both=-27 2:and_did=507 2:and_from=-2005
2:and_has=-37 2:and_is=-1117 2:and_it=-958 2:and_let=-1041 2:and_no=-768 2:and_not=-662 2:and_that=-1258
2:and_the=-4281 2:and_then=2465 2:and_this=489 2:and_those=3097 2:and_two=-861 2:and_was=135 2:and_were=2671
2:and_what=390 2:and_x=1208 2:and_xed=-335 2:and_xing=-2485 2:anyone_who=590 2:are_.=6243 2:are_CIRC=-1124
2:are_GOOD=4684 2:are_a=1770 2:are_not=-476 2:are_x=-1450 2:are_xing=-1486 2:as_"=-384 2:as_a=-2551 2:as_in=289
2:as_it=-2024 2:as_the=-554 2:as_x=4837 2:as_xed=805 2:at_#=-1031 2:at_N=-1136 2:at_all=-2305 2:at_on=240
2:at_once=-713 2:at_the=2142 2:at_x=2858 2:be_,=3116 2:be_CLAIM=-918 2:be_PERC=866 2:be_a=670 2:be_in=-1649 2:be_x=4533
2:be_xed=-5933 2:because_of=4016 2:because_the=-686 2:because_x=-830 2:been_CIRC=2822 2:been_KNEW=365 2:been_PERC=-945
2:been_x=-3921 2:been_xed=616 2:been_xing=2969 2:being_PERC=717 2:being_x=-1887 2:both_M=-682 2:both_x=-1374
2:but_x=-965 2:by_#=-2284 2:by_:=-372 2:by_DAY=-1310 2:by_M=-3193 2:by_P=1141 2:by_a=-1418 2:by_itself=1906
2:by_nobody=-1333 2:by_one=-1084 2:by_somebody=2417 2:by_the=1816 2:by_two=-7 2:by_which=-276 2:by_x=1612 2:by_xing=984
2:can_be=73 2:can_x=2100 2:cannot_x=1024 2:could_be=-1290 2:could_not=-2050 2:could_x=3298 2:did_.=2273 2:did_not=-2447
2:did_what=-966 2:did_xing=-208 2:do_not=-1659 2:do_with=945 2:does_it=1552 2:does_not=175 2:during_x=88 2:each_M=-2241
2:each_of=-802 2:each_other=-548 2:each_x=-346 2:each_xed=-29 2:else_x=-1172 2:even_the=-1123 2:for_#=-521
2:for_,=-1766 2:for_.=-2976 2:for_<we>=506 2:for_a=-1997 2:for_an=-997 2:for_each=-992 2:for_it=-69 2:for_that=2460
2:for_the=600 2:for_those=-2498 2:for_three=-758 2:for_which=213 2:for_x=1127 2:for_xing=2494 2:from_#=1606
2:from_M=-1230 2:from_N=645 2:from_P=1750 2:from_a=-511 2:from_one=-1525 2:from_the=-1973 2:from_x=326 2:got_the=303
2:got_x=-395 2:had_PERC=-224 2:had_a=254 2:had_been=1426 2:had_it=-651 2:had_no=29 2:had_not=-1802 2:had_the=-630
2:had_to=-1036 2:had_x=-571 2:had_xed=-866 2:has_a=-2958 2:has_been=106 2:has_no=-391 2:has_to=2025 2:has_x=-1248
2:has_xed=134 2:have_CIRC=-1475 2:have_PERC=2093 2:have_been=-2113 2:have_had=-169 2:have_no=-2206 2:have_not=5700
2:have_the=-1503 2:have_to=1637 2:have_x=-540 2:here_is=-1480 2:how_it=402 2:how_the=-161 2:how_x=-924 2:if_<you>=-1234
2:in_#=1154 2:in_.=-920 2:in_<they>=1337 2:in_<we>=137 2:in_AC=216 2:in_DAY=-816 2:in_M=-747 2:in_N=49 2:in_T=-407
2:in_a=234 2:in_again=844 2:in_all=473 2:in_and=-384 2:in_it=506 2:in_one=-1055 2:in_other=-484 2:in_the=-1310
2:in_this=-1679 2:in_two=463 2:in_x=1149 2:in_xing=-233 2:instead_of=-1097 2:into_a=94 2:into_the=982 2:into_x=-1842
2:is_.=-417 2:is_CIRC=829 2:is_ELSE=3368 2:is_PERC=-2250 2:is_a=3922 2:is_in=-2043 2:is_no=958 2:is_not=4829
2:is_on=-1252 2:is_one=579 2:is_only=28 2:is_still=-1641 2:is_the=2079 2:is_to=-201 2:is_what=-1774 2:is_where=1269
2:is_x=-1592 2:is_xed=71 2:is_xing=-1886 2:it_$=-1056 2:it_,=2517 2:it_.=796 2:it_because=-380 2:it_by=982
2:it_did=2629 2:it_for=-799 2:it_had=2792 2:it_is=3029 2:it_on=-363 2:it_should=333 2:it_to=-106 2:it_up=-1080
2:it_was=-2783 2:it_would=-690 2:it_x=1777 2:it_xed=-2107 2:its_M=-2491 2:its_P=2195 2:its_own=-363 2:its_x=1804
2:let_<we>=-675 2:let_the=-452 2:like_a=1543 2:like_x=-3293 2:more_than=191 2:more_x=2346 2:most_of=-1079 2:most_x=2803
2:must_x=1072 2:never_PERC=-1238 2:never_x=2308 2:no_M=-1621 2:no_one=5496 2:no_x=-4108 2:nobody_CLAIM=2705
2:nobody_had=-1114 2:nobody_was=52 2:nobody_x=616 2:not_.=1313 2:not_GOOD=1617 2:not_M=-258 2:not_PERC=2825
2:not_a=2328 2:not_be=2312 2:not_being=374 2:not_in=-530 2:not_the=-2314 2:not_x=-7944 2:not_xed=1283 2:of_#=-545
2:of_<he>=-993 2:of_<they>=2769 2:of_<we>=-1383 2:of_<you>=-2220 2:of_BAD=-1455 2:of_M=3671 2:of_P=2876 2:of_T=-843
2:of_a=4482 2:of_all=-934 2:of_an=-1523 2:of_each=-1791 2:of_it=-403 2:of_its=-1127 2:of_one=-1640 2:of_the=1718
2:of_this=-727 2:of_which=-552 2:of_x=-2737 2:off_.=-1025 2:off_by=-547 2:off_the=208 2:on_#=676 2:on_,=-446
2:on_.=-523 2:on_<we>=-897 2:on_DAY=-1834 2:on_M=-975 2:on_T=165 2:on_a=-971 2:on_its=-936 2:on_one=-640 2:on_the=344
2:on_what=-1776 2:on_x=7878 2:once_,=991 2:once_a=1458 2:once_the=-490 2:one_,=-72 2:one_.=994 2:one_M=139
2:one_P=-2393 2:one_and=-1520 2:one_at=4704 2:one_by=-1084 2:one_does=3841 2:one_in=-146 2:one_is=6 2:one_of=-461
2:one_that=637 2:one_was=-899 2:one_x=762 2:only_PERC=-352 2:only_as=1975 2:only_x=3173 2:or_M=-1191 2:or_x=2856
2:other_.=-548 2:other_M=-909 2:other_T=-1299 2:other_x=890 2:out_.=-95 2:out_and=175 2:out_in=119 2:out_of=-1081
2:out_on=-303 2:out_with=824 2:out_x=-722 2:over_at=-1150 2:over_the=-338 2:over_to=39 2:own_.=-450 2:own_M=-637
2:own_x=135 2:per_M=-1757 2:please_do=-1000 2:please_x=-1586 2:same_M=-2529 2:same_x=3199 2:same_xing=-8
2:should_PERC=-1545 2:should_be=2939 2:should_x=4131 2:since_,=-185 2:since_.=-1563 2:since_the=163 2:since_then=1
2:so_<we>=243 2:so_it=-341 2:so_much=-1041 2:so_that=-955 2:so_the=-2660 2:so_x=-988 2:some_#=-1303 2:some_x=-1944
2:somebody_PERC=-546 2:somebody_has=3006 2:somebody_who=2144 2:somebody_x=-587 2:still_xing=122 2:than_#=-1605
2:than_<we>=-148 2:than_a=-1931 2:than_the=-526 2:than_x=992 2:that_<we>=-2146 2:that_<you>=1140 2:that_KNEW=-518
2:that_M=-1364 2:that_P=-776 2:that_a=3861 2:that_can=535 2:that_had=-1153 2:that_is=4653 2:that_it=-1643
2:that_nobody=1695 2:that_one=-2260 2:that_the=-2234 2:that_was=-845 2:that_were=-243 2:that_would=-1623 2:that_x=1023
2:that_xed=-780 2:the_#=-221 2:the_AC=-13 2:the_CIRC=-384 2:the_DAY=-385 2:the_ELSE=-1004 2:the_IDLE=-1075
2:the_M=-10453 2:the_M's=-343 2:the_MORAL=1146 2:the_N=227 2:the_P=2176 2:the_P's=1410 2:the_T=-6706 2:the_T's=-1477
2:the_more=4411 2:the_one=581 2:the_other=2557 2:the_same=184 2:the_three=-1308 2:the_two=-1676 2:the_x=-3418
2:the_xing=-2445 2:the_xly=-105 2:then_<we>=-779 2:then_the=-1152 2:then_x=2121 2:then_xed=-52 2:there_.=558
2:there_is=-5267 2:there_was=-667 2:this_,=37 2:this_M=-2658 2:this_x=139 2:those_who=-300 2:three_.=162 2:three_M=526
2:three_x=1820 2:through_the=226 2:to_#=708 2:to_<they>=-1276 2:to_<we>=-1829 2:to_M=-12 2:to_N=620 2:to_P=-1065
2:to_PERC=3936 2:to_a=-1702 2:to_be=1591 2:to_do=-300 2:to_get=-586 2:to_have=-48 2:to_it=-8 2:to_one=-1359
2:to_the=-1609 2:to_x=1698 2:too_.=3303 2:too_x=-308 2:twice_,=-1241 2:twice_.=-876 2:twice_x=-66 2:two_,=-269
2:two_M=3199 2:two_P=-1079 2:two_T=-61 2:two_and=-40 2:two_of=-191 2:two_x=53 2:two_xed=-1090 2:until_#=39
2:until_DAY=-787 2:until_the=-105 2:until_x=-437 2:up_to=-1335 2:was_"=122 2:was_.=-1009 2:was_CIRC=152 2:was_PERC=-275
2:was_a=-501 2:was_in=14 2:was_no=-302 2:was_not=-612 2:was_on=386 2:was_over=220 2:was_the=-410 2:was_there=497
2:was_to=282 2:was_x=-941 2:was_xed=-1439 2:was_xing=149 2:were_CIRC=322 2:were_KNEW=-793 2:were_PERC=-460
2:were_in=-696 2:were_not=291 2:were_out=-25 2:were_x=-502 2:were_xed=-1409 2:what_<i>=-2519 2:what_<we>=-1823
2:what_<you>=2742 2:what_had=-111 2:what_is=3468 2:what_it=1389 2:what_its=-562 2:what_the=985 2:what_x=1109
2:what_xed=4765 2:when_a=2255 2:when_the=-1667 2:when_xing=1403 2:where_it=-1440 2:where_the=-926 2:where_two=1562
2:whether_<we>=-187 2:whether_the=-355 2:which_M=265 2:which_a=-1792 2:which_is=-2912 2:which_the=448 2:which_was=-443
2:which_x=30 2:while_it=234 2:while_two=-924 2:who_CHOSE=-986 2:who_had=-708 2:who_is=-2054 2:who_was=-1189
2:who_x=6733 2:who_xed=644 2:why_the=-1285 2:will_be=430 2:will_not=1792 2:will_x=2718 2:with_<we>=-351 2:with_M=-660
2:with_N=-453 2:with_a=-2608 2:with_the=-2333 2:with_x=3562 2:within_the=-127 2:within_x=-865 2:without_N=-368
2:without_a=878 2:without_being=148 2:without_it=993 2:would_have=-2687 2:would_not=-557 2:would_x=-1386 2:x_!=2485
2:x_"=-2965 2:x_#=-2419 2:x_$=-3915 2:x_(=-1077 2:x_)=419 2:x_,=6885 2:x_.=1093 2:x_:=-1471 2:x_;=246 2:x_<he>=-847
2:x_<i>=-1026 2:x_<they>=-2749 2:x_<we>=-122 2:x_<you>=2611 2:x_AC=-182 2:x_CIRC=2684 2:x_CLAIM=-63 2:x_FAULT=3397
2:x_FOLLOW=-134 2:x_IDLE=-222 2:x_M=-3119 2:x_N=596 2:x_P=630 2:x_PERC=-1263 2:x_T=3828 2:x_a=3763 2:x_about=-2705
2:x_again=-2115 2:x_all=-1544 2:x_an=540 2:x_and=-1903 2:x_are=5628 2:x_as=7303 2:x_at=-988 2:x_because=3725
2:x_both=1848 2:x_by=2722 2:x_could=-1313 2:x_did=-278 2:x_during=-359 2:x_each=488 2:x_for=-3789 2:x_from=347
2:x_got=-630 2:x_had=-1521 2:x_has=1479 2:x_how=-860 2:x_if=-2523 2:x_in=1983 2:x_instead=-1097 2:x_into=-681
2:x_is=2974 2:x_it=6616 2:x_its=2080 2:x_like=2855 2:x_most=-576 2:x_never=-368 2:x_no=-1296 2:x_nobody=625
2:x_of=-2372 2:x_off=-1668 2:x_on=284 2:x_once=2412 2:x_one=2655 2:x_only=-1940 2:x_or=2648 2:x_out=-370 2:x_over=-13
2:x_per=-934 2:x_should=2941 2:x_since=-1856 2:x_so=-2848 2:x_some=-231 2:x_somebody=-616 2:x_still=-16 2:x_than=-3555
2:x_that=3867 2:x_the=8506 2:x_there=54 2:x_this=-434 2:x_through=461 2:x_to=-2934 2:x_too=443 2:x_twice=3090
2:x_two=-1495 2:x_until=113 2:x_up=-1036 2:x_was=-1919 2:x_were=-2382 2:x_what=2467 2:x_when=-2075 2:x_whether=778
2:x_which=-1362 2:x_while=772 2:x_will=-1311 2:x_with=1354 2:x_within=-230 2:x_without=2823 2:x_would=-931 2:x_x=522
2:x_xed=267 2:x_xing=-3941 2:x_xly=-1477 2:x_yet=-1299 2:xed_"=3687 2:xed_#=-322 2:xed_$=310 2:xed_,=1954 2:xed_.=-2681
2:xed_M=373 2:xed_a=-2683 2:xed_again=-316 2:xed_and=611 2:xed_as=-392 2:xed_at=297 2:xed_because=73 2:xed_but=3251
2:xed_by=-3699 2:xed_for=-680 2:xed_from=-2304 2:xed_in=-368 2:xed_it=2332 2:xed_like=211 2:xed_of=520 2:xed_on=-1171
2:xed_once=1937 2:xed_over=39 2:xed_since=47 2:xed_that=-1454 2:xed_the=-1827 2:xed_to=-25 2:xed_twice=-1324
2:xed_when=-1256 2:xed_with=-601 2:xed_within=37 2:xed_without=-324 2:xed_x=-1784 2:xed_xly=181 2:xing_$=377
2:xing_,=-2423 2:xing_.=-985 2:xing_<we>=430 2:xing_M=1011 2:xing_and=-432 2:xing_by=2668 2:xing_else=-2693
2:xing_for=377 2:xing_had=124 2:xing_in=-1209 2:xing_is=1740 2:xing_it=142 2:xing_of=-580 2:xing_on=-40 2:xing_the=-852
2:xing_to=-1005 2:xing_was=229 2:xing_with=-729 2:xing_x=-3503 2:xing_xed=-1457 2:xing_xing=5 2:xly_,=-1362
2:xly_M=-1103 2:xly_on=-577 2:xly_x=-1652 2:yet_.=46 2:|_x=-754 3:"_,_and=2433 3:"_._$=-589 3:"_no_x=2213 3:"_x_"=-145
3:#_#_#=-703 3:#_#_$=-202 3:#_#_x=168 3:#_%_of=-173 3:#_(_#=205 3:#_DAY_#=-87 3:#_DAY_$=-684 3:#_DAY_.=-330
3:#_DAY_the=287 3:#_M_,=-771 3:#_M_xed=-25 3:#_N_)=350 3:#_N_.=-196 3:#_N_x=-125 3:#_and_has=-406 3:#_and_was=261
3:#_of_<they>=-788 3:#_of_which=-603 3:#_the_x=-174 3:#_to_#=708 3:#_x_#=380 3:#_x_$=1420 3:#_x_)=176 3:#_x_,=-407
3:#_x_.=-1042 3:#_x_M=160 3:#_x_and=-407 3:#_x_at=29 3:#_x_had=334 3:#_x_on=202 3:#_x_were=13 3:#_x_x=-606 3:%_of_M=57
3:(_#_x=141 3:(_N_,=-117 3:(_x_T=-1226 3:)_._$=-80 3:,_#_N=350 3:,_#_of=-603 3:,_#_x=-85 3:,_<i>_x=4121 3:,_N_.=-808
3:,_a_M=-597 3:,_a_x=-783 3:,_all_of=-910 3:,_although_the=-429 3:,_and_#=-211 3:,_and_<he>=-868 3:,_and_<we>=92
3:,_and_CLAIM=-904 3:,_and_N=-511 3:,_and_it=511 3:,_and_let=-152 3:,_and_no=-978 3:,_and_that=-1258 3:,_and_the=-2599
3:,_and_then=190 3:,_and_this=489 3:,_and_x=3275 3:,_and_xed=-323 3:,_as_in=289 3:,_because_the=21 3:,_by_#=-1541
3:,_from_x=-677 3:,_in_a=-654 3:,_in_the=-160 3:,_nobody_x=2301 3:,_so_<we>=655 3:,_so_it=4 3:,_so_that=-586
3:,_so_the=-1576 3:,_the_M=1631 3:,_the_T=-691 3:,_the_x=4930 3:,_to_x=172 3:,_which_is=-1512 3:,_which_was=-443
3:,_which_x=306 3:,_with_a=-1085 3:,_x_#=-4 3:,_x_M=2345 3:,_x_a=-1642 3:,_x_for=-693 3:,_x_of=-1170 3:,_x_the=3864
3:,_x_to=-2099 3:,_x_up=-125 3:,_x_when=-586 3:,_x_x=-3779 3:,_xed_in=104 3:,_xing_with=-333 3:,_xly_,=-324
3:._#_x=-315 3::_#_#=-196 3::_#_DAY=-14 3::_#_x=1328 3::_DAY_#=445 3::_N_,=-863 3::_about_a=-687 3::_it_x=-1154
3::_the_M=192 3::_the_x=306 3::_x_$=-985 3::_x_M=-189 3::_x_to=370 3::_x_x=-719 3:;_the_P=-708 3:;_the_x=60
3:<he>_._$=-488 3:<i>_._$=-1429 3:<i>_PERC_for=-27 3:<they>_._$=5856 3:<they>_M_.=-1549 3:<they>_do_not=544
3:<they>_in_the=-749 3:<they>_were_x=-1166 3:<they>_x_,=3071 3:<they>_x_.=-1646 3:<we>_._$=3722 3:<we>_PERC_and=-658
3:<we>_PERC_for=-812 3:<we>_PERC_x=862 3:<we>_a_x=-1236 3:<we>_are_x=-1412 3:<we>_can_be=-537 3:<we>_had_no=-184
3:<we>_had_x=438 3:<we>_have_PERC=-52 3:<we>_have_no=-1705 3:<we>_have_x=1462 3:<we>_own_M=-353 3:<we>_will_x=2907
3:<we>_x_.=-669 3:<we>_x_M=-830 3:<we>_x_it=-1883 3:<we>_x_on=-318 3:<we>_x_that=381 3:<we>_x_the=4704 3:<we>_x_to=54
3:<we>_x_x=-378 3:<we>_xed_it=-562 3:<we>_xed_the=17 3:<you>_._$=1943 3:<you>_have_not=5700 3:<you>_have_x=-2002
3:<you>_will_x=-1717 3:AC_#_#=413 3:AC_AC_#=636 3:AC_N_x=162 3:CHOSE_to_x=-2381 3:CIRC_._$=1422 3:CIRC_by_the=-716
3:CIRC_the_M=232 3:CIRC_the_x=124 3:CIRC_to_the=-28 3:CIRC_x_,=-627 3:CIRC_x_x=2309 3:CLAIM_to_the=-10
3:CLAIM_x_x=-1136 3:DAY_#_#=445 3:DAY_#_$=-283 3:DAY_._$=-541 3:DAY_at_#=-426 3:DAY_at_x=-294 3:DAY_the_M=-587
3:DAY_x_the=-1077 3:FAILV_in_x=20 3:FOLLOW_._$=-45 3:GOOD_._$=-691 3:GOOD_to_the=-1157 3:IDLE_._$=-406
3:INSULT_of_x=-845 3:KNEW_the_M=-383 3:KNEW_the_x=-353 3:KNEW_to_x=-101 3:M's_M_has=-410 3:M's_own_M=-31
3:MORAL_._$=-1717 3:M_"_x=-1288 3:M_#_was=365 3:M_#_x=384 3:M_(_x=-893 3:M_,_#=-1264 3:M_,_and=2662 3:M_,_so=-1536
3:M_,_the=1672 3:M_,_two=-424 3:M_,_which=-2428 3:M_,_x=-2140 3:M_,_xed=303 3:M_,_xly=161 3:M_._$=-1465 3:M_:_x=-703
3:M_;_$=1043 3:M_<we>_had=35 3:M_PERC_,=-309 3:M_PERC_for=-1150 3:M_a_M=-540 3:M_and_both=-27 3:M_and_did=507
3:M_and_not=27 3:M_and_the=-1436 3:M_and_x=-1783 3:M_and_xed=-13 3:M_are_x=-1794 3:M_at_the=-775 3:M_by_M=-1974
3:M_could_be=-1026 3:M_could_not=-128 3:M_did_not=-760 3:M_for_a=-957 3:M_for_an=-719 3:M_for_the=2272 3:M_for_x=-650
3:M_for_xing=-1656 3:M_from_the=-546 3:M_had_been=15 3:M_had_to=-131 3:M_had_xed=415 3:M_has_a=-1874 3:M_has_been=-540
3:M_has_no=-391 3:M_has_x=-1251 3:M_in_N=615 3:M_in_a=-857 3:M_in_the=216 3:M_is_a=5767 3:M_is_in=-1919 3:M_is_x=-4063
3:M_is_xed=-4072 3:M_it_x=306 3:M_of_#=-454 3:M_of_M=-2215 3:M_of_all=-227 3:M_of_the=3951 3:M_of_x=1573 3:M_on_the=331
3:M_on_x=1185 3:M_or_M=-1191 3:M_that_<we>=-717 3:M_that_<you>=1658 3:M_that_can=535 3:M_that_had=-997 3:M_that_is=2569
3:M_that_nobody=-339 3:M_that_the=-1349 3:M_that_were=-438 3:M_that_would=-1335 3:M_that_x=2479 3:M_that_xed=-780
3:M_the_M=1339 3:M_to_P=-127 3:M_to_the=-8 3:M_to_x=-1385 3:M_was_in=153 3:M_was_there=497 3:M_was_x=1906
3:M_was_xed=-528 3:M_were_x=-531 3:M_were_xed=30 3:M_will_be=-634 3:M_with_the=-9 3:M_within_the=-160
3:M_without_a=1700 3:M_x_"=-384 3:M_x_#=-1292 3:M_x_$=-1092 3:M_x_,=3844 3:M_x_.=-1372 3:M_x_<we>=-76 3:M_x_CIRC=144
3:M_x_and=201 3:M_x_as=3740 3:M_x_at=-325 3:M_x_by=2326 3:M_x_for=-441 3:M_x_from=984 3:M_x_in=54 3:M_x_it=-1723
3:M_x_of=-385 3:M_x_on=-1149 3:M_x_out=-935 3:M_x_that=87 3:M_x_the=-1545 3:M_x_to=-1076 3:M_x_twice=2526
3:M_x_with=1916 3:M_x_x=-774 3:M_xed_#=164 3:M_xed_$=115 3:M_xed_a=-1045 3:M_xed_for=-112 3:M_xed_in=-727
3:M_xed_to=-28 3:M_xed_x=-1154 3:N_#_was=-203 3:N_)_$=350 3:N_,_N=-507 3:N_._$=-1739 3:N_:_x=-801 3:N_x_#=-245
3:N_x_M=291 3:N_xed_x=-324 3:PERC_._$=4928 3:PERC_and_what=-658 3:PERC_at_on=240 3:PERC_at_the=175 3:PERC_for_.=-274
3:PERC_for_a=-1167 3:PERC_for_the=1277 3:PERC_for_x=4634 3:PERC_it_.=-1849 3:PERC_the_M=-1657 3:PERC_the_T=63
3:PERC_the_x=-1729 3:PERC_this_x=-1469 3:PERC_to_x=-781 3:PERC_x_at=-1537 3:PERC_x_on=-638 3:PERC_x_the=-778
3:PERC_x_x=1035 3:P_)_$=-995 3:P_,_and=-522 3:P_,_who=-1710 3:P_,_x=-580 3:P_._$=-2059 3:P_:_N=-701 3:P_PERC_.=-477
3:P_PERC_the=-630 3:P_PERC_x=-522 3:P_at_the=2483 3:P_had_the=8 3:P_had_to=-724 3:P_have_the=-480 3:P_in_N=-721
3:P_in_the=-223 3:P_of_the=347 3:P_to_x=-646 3:P_were_x=-186 3:P_who_had=-643 3:P_who_x=3771 3:P_will_x=1339
3:P_with_the=251 3:P_x_M=-17 3:P_x_on=-497 3:P_x_x=585 3:P_xed_the=-270 3:T's_P_PERC=-302 3:T_,_and=-1482 3:T_._$=-1682
3:T_:_x=43 3:T_for_a=460 3:T_had_been=94 3:T_had_x=-175 3:T_of_the=-35 3:T_to_x=-209 3:T_was_x=678 3:T_x_.=-403
3:T_x_at=4286 3:T_xed_within=37 3:^_#_M=-933 3:^_#_P=-252 3:^_#_x=87 3:^_<i>_am=-242 3:^_<i>_have=-1848
3:^_<i>_will=-1857 3:^_<we>_GOOD=-365 3:^_<we>_M=-2804 3:^_<we>_PERC=1058 3:^_<we>_had=-250 3:^_<we>_have=306
3:^_<we>_would=-666 3:^_<we>_x=-2358 3:^_<we>_xed=-26 3:^_<you>_x=111 3:^_AC_AC=-1131 3:^_AC_N=649 3:^_M_are=1915
3:^_M_of=1914 3:^_M_were=-66 3:^_M_x=6586 3:^_N_:=-187 3:^_N_x=-803 3:^_N_xed=-59 3:^_P_:=-613 3:^_P_were=12
3:^_P_xed=-144 3:^_T_had=-110 3:^_T_xed=-768 3:^_a_M=2904 3:^_a_P=-721 3:^_a_x=3829 3:^_an_M=2303 3:^_anyone_who=590
3:^_at_#=-878 3:^_by_the=-1531 3:^_for_a=-568 3:^_for_the=-1063 3:^_from_the=137 3:^_how_it=-615 3:^_if_<you>=-1234
3:^_in_the=-1420 3:^_in_x=2351 3:^_it_is=-5445 3:^_it_was=-468 3:^_it_x=4552 3:^_it_xed=-323 3:^_no_M=-977
3:^_no_x=-3308 3:^_on_#=436 3:^_on_the=-1247 3:^_one_P=-534 3:^_one_of=-454 3:^_that_M=-1351 3:^_that_is=-1962
3:^_that_the=-635 3:^_the_M=-1202 3:^_the_M's=-26 3:^_the_P=1150 3:^_the_P's=451 3:^_the_T=-2764 3:^_the_T's=-1004
3:^_the_x=-1603 3:^_the_xing=-2197 3:^_there_is=-2846 3:^_there_was=-577 3:^_this_M=357 3:^_this_x=2723 3:^_to_the=320
3:^_two_P=-151 3:^_two_of=-191 3:^_two_x=3850 3:^_what_<i>=-1826 3:^_what_is=3468 3:^_what_x=493 3:^_x_#=-1246
3:^_x_,=1070 3:^_x_:=-1198 3:^_x_M=5453 3:^_x_T=-473 3:^_x_all=-648 3:^_x_and=1192 3:^_x_are=2821 3:^_x_from=-611
3:^_x_in=3672 3:^_x_is=-1902 3:^_x_of=-2710 3:^_x_the=-476 3:^_x_to=-1774 3:^_x_were=180 3:^_x_x=-4404 3:^_x_xed=-1059
3:^_xed_in=-509 3:^_xed_x=353 3:^_xing_the=275 3:^_xing_x=-794 3:a_M_$=-236 3:a_M_,=-2640 3:a_M_.=2127 3:a_M_;=484
3:a_M_and=-325 3:a_M_by=-1695 3:a_M_from=-709 3:a_M_had=289 3:a_M_has=-466 3:a_M_in=164 3:a_M_is=2427 3:a_M_nobody=-183
3:a_M_of=167 3:a_M_that=2024 3:a_M_to=-722 3:a_M_was=-179 3:a_M_with=-387 3:a_M_without=3181 3:a_M_x=2500 3:a_P_in=-721
3:a_T_.=63 3:a_x_$=-1943 3:a_x_,=3297 3:a_x_.=987 3:a_x_;=-943 3:a_x_M=-459 3:a_x_and=-1499 3:a_x_from=2081 3:a_x_in=82
3:a_x_is=641 3:a_x_of=-2530 3:a_x_one=2517 3:a_x_that=-1710 3:a_x_to=2220 3:a_x_with=2245 3:a_x_x=1979 3:a_xing_x=-809
3:a_xly_M=-1190 3:a_xly_x=-501 3:about_#_AC=-430 3:about_a_x=-570 3:about_it_.=1198 3:again_,_and=403 3:again_._$=-938
3:all_#_M=22 3:all_._$=-576 3:all_of_it=-645 3:all_the_M=-244 3:all_the_x=468 3:all_x_x=-1147 3:an_M_.=-774
3:an_x_,=-244 3:an_x_.=-1994 3:an_x_M=-928 3:an_x_x=722 3:and_#_%=-425 3:and_<we>_will=884 3:and_CLAIM_x=-214
3:and_PERC_the=-485 3:and_a_M=1339 3:and_a_x=-1787 3:and_did_not=507 3:and_has_been=26 3:and_it_xed=-909
3:and_let_the=219 3:and_not_the=-1774 3:and_the_M=-3935 3:and_the_P=-2059 3:and_the_T=-378 3:and_the_two=-29
3:and_the_x=-3113 3:and_those_who=3097 3:and_were_x=2987 3:and_x_M=-2775 3:and_x_a=3189 3:and_x_it=-847
3:and_x_the=2076 3:and_x_two=-607 3:and_x_x=206 3:and_xed_the=-367 3:are_._$=6243 3:are_a_x=1667 3:are_x_,=463
3:are_x_.=-1190 3:are_x_and=-832 3:are_x_x=653 3:as_a_x=-1723 3:as_it_should=-1301 3:as_it_was=-125 3:as_the_M=163
3:as_x_as=1975 3:as_xed_.=593 3:at_#_$=504 3:at_#_the=-174 3:at_#_x=-744 3:at_all_.=-430 3:at_the_M=179
3:at_the_P's=-238 3:at_the_same=1204 3:at_the_x=1840 3:at_x_.=4159 3:at_x_in=3260 3:at_x_the=-514 3:be_,_and=3116
3:be_PERC_for=1567 3:be_a_x=670 3:be_x_.=2671 3:be_x_by=733 3:be_x_with=-5 3:be_xed_.=-2417 3:be_xed_by=-856
3:be_xed_in=-209 3:be_xed_with=-459 3:because_the_M=-349 3:been_CIRC_to=-28 3:been_PERC_to=-781 3:been_x_.=-369
3:been_x_since=-758 3:been_xed_,=-661 3:been_xed_and=-494 3:been_xed_to=-721 3:both_M_x=-682 3:by_#_#=-828
3:by_#_DAY=-1009 3:by_M_,=35 3:by_M_.=-1620 3:by_P_,=-522 3:by_P_.=1305 3:by_P_and=126 3:by_P_in=-375 3:by_P_who=-728
3:by_a_M=-840 3:by_the_M=-214 3:by_the_P=-2 3:by_the_T=-262 3:by_the_x=334 3:by_two_P=-7 3:by_which_x=-276 3:by_x_,=130
3:by_x_.=1780 3:by_x_x=547 3:can_be_x=760 3:can_x_.=1209 3:could_be_x=-847 3:could_be_xed=-135 3:could_not_be=-396
3:could_not_x=-161 3:did_._$=2273 3:did_not_PERC=-333 3:did_not_x=-867 3:did_what_its=-562 3:do_not_x=-3046
3:each_other_.=-548 3:even_the_x=-1123 3:for_#_x=-521 3:for_._$=-2976 3:for_<we>_.=506 3:for_a_M=-865 3:for_a_x=746
3:for_a_xly=-501 3:for_an_x=-997 3:for_each_M=-462 3:for_the_M=-1065 3:for_the_x=-1037 3:for_those_who=-2498
3:for_x_M=-2653 3:for_x_the=1465 3:for_x_x=-461 3:for_xing_x=3653 3:from_#_$=920 3:from_#_to=708 3:from_the_M=-318
3:from_the_x=-949 3:from_x_.=-800 3:from_x_to=-1288 3:had_a_M=342 3:had_a_x=-295 3:had_been_CIRC=-28
3:had_been_PERC=-251 3:had_been_x=-75 3:had_been_xed=-183 3:had_been_xing=2969 3:had_it_on=-630 3:had_no_M=64
3:had_no_x=-35 3:had_the_M=214 3:had_the_x=-736 3:had_to_be=-782 3:had_to_do=-300 3:had_to_x=-520 3:had_x_in=251
3:had_x_x=-447 3:had_xed_the=-120 3:has_a_x=-1463 3:has_been_x=-2250 3:has_been_xed=-514 3:has_to_x=1740
3:have_PERC_for=3079 3:have_PERC_the=263 3:have_been_x=-1053 3:have_been_xed=-300 3:have_no_M=-948 3:have_no_x=-1258
3:have_not_PERC=5700 3:how_it_was=-420 3:in_._$=-920 3:in_<they>_x=1220 3:in_<we>_M=137 3:in_AC_and=216 3:in_DAY_for=80
3:in_M_of=-164 3:in_N_.=-39 3:in_N_and=155 3:in_N_x=80 3:in_a_M=2349 3:in_a_x=-2075 3:in_all_x=425 3:in_it_.=506
3:in_one_x=-704 3:in_the_M=-926 3:in_the_T=424 3:in_the_same=-886 3:in_the_x=470 3:in_the_xing=1020 3:in_the_xly=-285
3:in_this_M=-1012 3:in_x_.=-268 3:in_x_M=94 3:in_x_T=3000 3:in_x_of=-808 3:in_x_the=134 3:in_x_x=835 3:into_a_M=94
3:into_the_M=664 3:is_._$=-417 3:is_a_M=5767 3:is_a_x=521 3:is_not_a=3014 3:is_not_x=-568 3:is_the_M=-735
3:is_the_x=174 3:is_to_x=704 3:is_x_.=5888 3:is_x_and=-2497 3:is_x_at=-219 3:is_x_only=-1940 3:is_x_when=-2777
3:is_x_x=3114 3:is_xed_by=-1085 3:is_xed_for=-720 3:is_xed_on=996 3:is_xed_to=2299 3:is_xing_x=-886 3:it_._$=796
3:it_by_P=1744 3:it_is_.=-417 3:it_is_not=352 3:it_is_the=-2170 3:it_is_x=-1690 3:it_on_the=252 3:it_should_be=-466
3:it_to_<we>=-570 3:it_was_.=-1009 3:it_was_a=295 3:it_was_over=220 3:it_was_the=95 3:it_was_x=-1728 3:it_was_xed=-133
3:it_x_#=197 3:it_x_,=-715 3:it_x_.=-2473 3:it_x_<we>=-1040 3:it_x_a=3407 3:it_x_in=-1293 3:it_x_the=-648
3:it_x_to=8735 3:it_x_x=-621 3:it_xed_.=-580 3:its_M_PERC=-562 3:its_own_M=-218 3:its_x_.=-1057 3:its_x_M=-52
3:let_<we>_x=-675 3:let_the_M=522 3:let_the_x=-974 3:like_a_x=1543 3:like_x_.=-3293 3:more_than_#=-611
3:most_of_the=-1130 3:no_M_.=991 3:no_M_for=-191 3:no_M_of=-974 3:no_M_that=-442 3:no_M_x=-491 3:no_one_at=4704
3:no_x_M=348 3:no_x_in=-328 3:no_x_to=-821 3:no_x_x=-2561 3:nobody_had_xed=-987 3:nobody_was_x=52 3:nobody_x_xing=-1345
3:not_._$=1313 3:not_PERC_at=-2021 3:not_PERC_for=-372 3:not_PERC_of=-287 3:not_a_M=1918 3:not_a_x=411
3:not_be_xed=-396 3:not_the_M=-1595 3:not_the_x=-407 3:not_x_$=280 3:not_x_.=-141 3:not_x_a=-1817 3:not_x_at=-609
3:not_x_it=-255 3:not_x_that=-1957 3:not_x_with=-838 3:not_xed_.=-1374 3:of_#_x=-72 3:of_<they>_in=-749
3:of_<they>_x=-1742 3:of_<we>_P=-330 3:of_<we>_x=-508 3:of_<you>_have=-2220 3:of_M_#=15 3:of_M_,=1588 3:of_a_xing=2108
3:of_all_x=231 3:of_an_x=-257 3:of_it_,=-475 3:of_it_x=-606 3:of_the_AC=-126 3:of_the_M=5103 3:of_the_P=-2361
3:of_the_T=435 3:of_the_x=-1508 3:of_the_xing=148 3:of_this_M=-34 3:of_x_,=-933 3:of_x_.=-975 3:of_x_M=-1658
3:of_x_in=-1320 3:of_x_of=-282 3:of_x_x=-3887 3:off_._$=-1025 3:on_#_DAY=676 3:on_._$=-523 3:on_DAY_.=449
3:on_DAY_at=-529 3:on_a_DAY=-462 3:on_a_xing=-267 3:on_its_own=-320 3:on_one_M=-640 3:on_the_M=-2465 3:on_the_T=-485
3:on_the_same=3340 3:on_the_x=607 3:on_x_,=-688 3:on_x_M=-1723 3:on_x_x=3533 3:once_a_x=1458 3:one_,_and=688
3:one_._$=994 3:one_M_,=1999 3:one_M_.=-619 3:one_P_had=-724 3:one_by_one=-1084 3:one_in_the=-146 3:one_of_<we>=-225
3:one_of_the=-182 3:one_x_,=-1214 3:one_x_.=1868 3:one_x_to=-1374 3:one_x_x=2365 3:only_as_x=1975 3:or_M_xed=-1191
3:or_x_.=3120 3:other_._$=-548 3:other_M_.=-441 3:other_T_.=-224 3:out_._$=-95 3:out_and_x=175 3:out_in_DAY=486
3:out_with_the=824 3:over_at_x=-1150 3:own_._$=-450 3:own_M_xed=-80 3:own_x_,=1543 3:own_x_.=-572 3:please_do_not=-1000
3:same_M_.=-1833 3:same_M_and=308 3:same_x_,=1302 3:same_x_.=-1023 3:should_be_x=558 3:since_._$=-1563
3:since_the_T=701 3:since_the_x=-473 3:so_it_x=4 3:some_#_x=-1303 3:some_x_x=-561 3:somebody_has_to=3006
3:than_<we>_did=-148 3:than_a_x=-1931 3:than_the_x=-526 3:than_x_.=1578 3:that_KNEW_<we>=-518 3:that_M_x=119
3:that_a_M=3861 3:that_is_x=-832 3:that_is_xed=1390 3:that_the_M=-836 3:that_the_T=-1877 3:that_the_x=-2017
3:that_x_.=-1739 3:that_x_the=-1803 3:that_x_x=1993 3:the_#_x=-351 3:the_CIRC_M=-5 3:the_DAY_M=-349 3:the_DAY_x=-36
3:the_M's_M=-410 3:the_M's_own=-31 3:the_M_$=278 3:the_M_(=347 3:the_M_,=-619 3:the_M_.=-776 3:the_M_;=2668
3:the_M_<we>=66 3:the_M_CLAIM=-357 3:the_M_PERC=-699 3:the_M_and=-2841 3:the_M_are=-2593 3:the_M_as=-784
3:the_M_by=-573 3:the_M_could=-711 3:the_M_did=-1110 3:the_M_for=-2743 3:the_M_from=-74 3:the_M_had=716
3:the_M_has=-1090 3:the_M_in=744 3:the_M_is=2453 3:the_M_of=142 3:the_M_off=1179 3:the_M_on=1847 3:the_M_over=-305
3:the_M_still=-853 3:the_M_that=-1793 3:the_M_to=-87 3:the_M_was=618 3:the_M_were=-250 3:the_M_which=1052
3:the_M_with=-318 3:the_M_within=-160 3:the_M_x=-4506 3:the_M_xed=-1106 3:the_P's_M=-515 3:the_P's_x=725
3:the_P_.=-1100 3:the_P_KNEW=-242 3:the_P_PERC=-1546 3:the_P_of=643 3:the_P_on=-418 3:the_P_x=891 3:the_P_xed=-858
3:the_T's_P=-691 3:the_T's_x=-117 3:the_T_,=-334 3:the_T_.=-519 3:the_T_and=722 3:the_T_had=228 3:the_T_has=-292
3:the_T_of=-1126 3:the_T_was=1162 3:the_T_x=-3176 3:the_T_xed=-260 3:the_other_M=-6 3:the_other_T=-1302
3:the_other_x=1369 3:the_same_M=-2529 3:the_same_x=3199 3:the_same_xing=-8 3:the_three_x=-1483 3:the_two_M=-555
3:the_two_T=-584 3:the_x_"=5 3:the_x_$=-132 3:the_x_,=2180 3:the_x_.=-249 3:the_x_;=-1016 3:the_x_<we>=-609
3:the_x_M=2420 3:the_x_P=-1529 3:the_x_T=-484 3:the_x_a=1462 3:the_x_and=56 3:the_x_as=-1237 3:the_x_at=-614
3:the_x_by=-216 3:the_x_did=-278 3:the_x_for=-564 3:the_x_had=-549 3:the_x_has=-626 3:the_x_in=-3371 3:the_x_is=-1579
3:the_x_it=6210 3:the_x_of=2584 3:the_x_on=-1571 3:the_x_one=-1593 3:the_x_that=250 3:the_x_to=-1168 3:the_x_was=-891
3:the_x_were=-924 3:the_x_will=379 3:the_x_with=-86 3:the_x_x=-2922 3:the_x_xed=863 3:the_x_xing=-165 3:the_xing_,=-22
3:the_xing_.=2932 3:the_xing_is=-1235 3:the_xing_of=-580 3:the_xing_to=-1772 3:the_xing_was=486 3:the_xing_x=-557
3:then_the_x=-1152 3:there_._$=558 3:there_is_no=-701 3:there_was_no=-302 3:this_M_are=-1012 3:this_M_x=-501
3:this_x_.=-790 3:this_x_for=5375 3:this_x_x=-76 3:three_._$=162 3:three_x_,=-21 3:through_the_M=669 3:to_#_$=235
3:to_M_at=-1111 3:to_M_x=-799 3:to_P_x=-483 3:to_a_M=-966 3:to_a_x=-736 3:to_be_PERC=1852 3:to_be_in=-1649
3:to_be_x=4447 3:to_be_xed=-1666 3:to_the_M=1244 3:to_the_P=-2208 3:to_the_T=80 3:to_the_other=-1037 3:to_the_x=348
3:to_x_#=-782 3:to_x_,=-2500 3:to_x_.=-364 3:to_x_:=-1186 3:to_x_<they>=-2082 3:to_x_a=-1117 3:to_x_for=-547
3:to_x_it=-687 3:to_x_one=-1488 3:to_x_the=8204 3:to_x_what=1318 3:to_x_x=623 3:too_._$=3303 3:too_x_to=151
3:twice_._$=-876 3:two_M_x=667 3:two_P_.=-7 3:two_P_have=-480 3:two_of_<we>=-191 3:two_x_.=-2663 3:two_x_and=-1565
3:two_x_x=-722 3:until_DAY_.=172 3:until_the_M=633 3:up_to_x=-1335 3:was_._$=-1009 3:was_CIRC_at=-13 3:was_PERC_at=226
3:was_a_x=245 3:was_in_the=689 3:was_no_M=-191 3:was_not_PERC=-796 3:was_the_M=-157 3:was_the_x=-35 3:was_x_,=-593
3:was_x_.=637 3:was_x_for=-1379 3:was_x_in=316 3:was_x_of=522 3:was_x_out=-124 3:was_x_to=-749 3:was_x_with=-432
3:was_x_x=240 3:was_xed_,=381 3:was_xed_.=321 3:was_xed_as=-392 3:was_xed_by=-297 3:was_xed_from=-457 3:was_xed_in=1864
3:was_xed_to=-706 3:was_xed_with=-389 3:was_xed_x=-706 3:were_KNEW_by=-697 3:were_not_xed=-25 3:were_x_,=-1134
3:were_x_by=-435 3:were_x_from=-329 3:were_xed_,=549 3:were_xed_.=-233 3:were_xed_twice=-730 3:what_<we>_PERC=-1053
3:what_its_M=-562 3:what_the_M=-908 3:what_the_x=1894 3:what_xed_it=2991 3:when_a_M=1218 3:when_a_x=1037
3:when_the_M=-655 3:when_the_x=-1371 3:where_two_M=1562 3:whether_the_x=-355 3:which_a_M=-1792 3:which_is_the=-327
3:which_the_x=282 3:which_x_the=-1871 3:which_x_x=2234 3:who_CHOSE_to=-986 3:who_xed_to=899 3:will_be_,=3569
3:will_be_x=966 3:will_be_xed=-3427 3:will_x_the=-1344 3:will_x_x=972 3:with_<we>_,=-351 3:with_a_M=-1070
3:with_a_x=-1539 3:with_the_M=-1674 3:with_the_T=-541 3:with_the_same=124 3:with_the_x=-472 3:with_x_x=2092
3:within_the_x=-127 3:within_x_and=-485 3:within_x_x=-381 3:without_a_M=-2333 3:without_being_PERC=717
3:would_have_been=-647 3:would_x_<we>=-830 3:x_!_$=2485 3:x_"_$=-40 3:x_"_,=-941 3:x_"_.=-801 3:x_"_x=-76 3:x_#_#=166
3:x_#_%=-1244 3:x_#_N=-1095 3:x_#_P=-219 3:x_#_and=123 3:x_#_x=-516 3:x_)_$=370 3:x_,_"=-886 3:x_,_#=-337 3:x_,_M=-1635
3:x_,_N=-927 3:x_,_PERC=5218 3:x_,_a=-606 3:x_,_and=1449 3:x_,_as=-767 3:x_,_because=-383 3:x_,_but=-1216 3:x_,_by=1287
3:x_,_for=2525 3:x_,_from=-653 3:x_,_in=-685 3:x_,_not=-2353 3:x_,_since=2604 3:x_,_so=2132 3:x_,_the=-1609
3:x_,_then=-230 3:x_,_to=-394 3:x_,_when=-808 3:x_,_which=-489 3:x_,_with=-798 3:x_,_x=1852 3:x_,_xed=989
3:x_,_xing=-1133 3:x_._#=-483 3:x_._$=2019 3:x_:_#=1841 3:x_:_DAY=445 3:x_:_about=22 3:x_:_the=397 3:x_:_x=-1849
3:x_;_$=1187 3:x_;_the=-941 3:x_<they>_.=2765 3:x_<we>_,=-923 3:x_<we>_.=4297 3:x_<we>_PERC=1346 3:x_<we>_a=-1112
3:x_<we>_x=-1933 3:x_<you>_x=2199 3:x_CIRC_.=3459 3:x_M_$=219 3:x_M_,=1354 3:x_M_.=3436 3:x_M_;=-1468 3:x_M_PERC=-360
3:x_M_a=79 3:x_M_and=86 3:x_M_are=2907 3:x_M_for=2637 3:x_M_from=146 3:x_M_had=-224 3:x_M_has=-3304 3:x_M_in=-662
3:x_M_is=455 3:x_M_of=-2418 3:x_M_on=-2016 3:x_M_out=-644 3:x_M_that=1880 3:x_M_to=-892 3:x_M_was=514 3:x_M_were=-889
3:x_M_with=-1065 3:x_M_x=-4679 3:x_M_xed=2091 3:x_PERC_the=-867 3:x_P_.=-22 3:x_P_a=-851 3:x_P_x=1741 3:x_T_,=3174
3:x_T_.=20 3:x_T_had=-410 3:x_T_x=-1931 3:x_a_M=813 3:x_a_x=266 3:x_about_#=-1019 3:x_again_.=-1027 3:x_all_the=583
3:x_all_x=-1541 3:x_an_x=1114 3:x_and_CLAIM=-178 3:x_and_PERC=292 3:x_and_a=-404 3:x_and_is=-1117 3:x_and_the=-43
3:x_and_were=-1299 3:x_and_x=1021 3:x_and_xed=-1077 3:x_are_not=547 3:x_are_x=120 3:x_as_the=-718 3:x_as_x=2862
3:x_at_#=-114 3:x_at_N=-1136 3:x_at_all=-1265 3:x_at_once=-730 3:x_at_the=570 3:x_at_x=2046 3:x_because_of=4016
3:x_because_x=-137 3:x_by_M=-637 3:x_by_P=959 3:x_by_a=-840 3:x_by_itself=1906 3:x_by_the=-1163 3:x_by_x=474
3:x_did_not=-185 3:x_during_x=88 3:x_each_x=488 3:x_for_.=-1890 3:x_for_a=-1435 3:x_for_the=-779 3:x_for_x=-620
3:x_for_xing=3983 3:x_from_#=567 3:x_from_M=-593 3:x_from_the=-1595 3:x_from_x=2114 3:x_had_been=-403 3:x_had_to=-372
3:x_had_x=-459 3:x_had_xed=-286 3:x_has_been=2220 3:x_in_<they>=2375 3:x_in_AC=216 3:x_in_N=155 3:x_in_a=-206
3:x_in_the=345 3:x_in_x=1975 3:x_instead_of=-1097 3:x_into_the=350 3:x_is_CIRC=-1788 3:x_is_a=2664 3:x_is_not=1076
3:x_is_the=5509 3:x_is_x=-3305 3:x_is_xed=-304 3:x_it_.=-1511 3:x_it_by=-900 3:x_it_for=-799 3:x_it_is=7711
3:x_it_on=266 3:x_it_to=-570 3:x_it_was=-409 3:x_it_x=2812 3:x_its_P=2195 3:x_its_x=-115 3:x_most_of=-576
3:x_no_one=-1296 3:x_of_#=-348 3:x_of_<they>=-2535 3:x_of_<we>=-120 3:x_of_<you>=-2220 3:x_of_M=5828 3:x_of_a=3604
3:x_of_an=-257 3:x_of_it=436 3:x_of_its=-1127 3:x_of_the=230 3:x_of_this=-921 3:x_of_x=-1353 3:x_on_<we>=-726
3:x_on_DAY=281 3:x_on_one=-640 3:x_on_the=3480 3:x_on_x=1746 3:x_once_a=1365 3:x_one_,=688 3:x_one_.=1501
3:x_one_M=-692 3:x_one_is=6 3:x_one_x=3343 3:x_or_x=2856 3:x_out_.=-274 3:x_out_in=-124 3:x_out_on=-303
3:x_out_with=824 3:x_should_be=2941 3:x_since_.=-1563 3:x_than_#=-993 3:x_than_the=-526 3:x_than_x=-841 3:x_that_a=3861
3:x_that_one=-1726 3:x_that_the=-2639 3:x_that_x=3753 3:x_the_M=2808 3:x_the_T=-602 3:x_the_x=1986 3:x_the_xing=-569
3:x_this_x=-272 3:x_through_the=669 3:x_to_M=-1000 3:x_to_PERC=2721 3:x_to_a=-824 3:x_to_be=-1473 3:x_to_one=-1359
3:x_to_the=-1500 3:x_to_x=5851 3:x_two_and=-40 3:x_two_x=-1140 3:x_was_a=-796 3:x_was_not=-767 3:x_was_x=-503
3:x_was_xed=736 3:x_were_KNEW=-477 3:x_were_not=154 3:x_were_x=-1627 3:x_were_xed=-538 3:x_what_<we>=-477
3:x_when_a=-1687 3:x_when_the=92 3:x_whether_the=778 3:x_will_be=-1197 3:x_with_a=179 3:x_with_the=-2026
3:x_with_x=3967 3:x_within_x=-230 3:x_would_have=-647 3:x_x_"=-515 3:x_x_#=566 3:x_x_$=2727 3:x_x_(=-1002 3:x_x_,=-6482
3:x_x_.=-3403 3:x_x_:=-431 3:x_x_;=-484 3:x_x_<we>=-290 3:x_x_<you>=1231 3:x_x_M=-3148 3:x_x_P=2392 3:x_x_a=4218
3:x_x_an=1148 3:x_x_and=1702 3:x_x_at=482 3:x_x_by=208 3:x_x_for=563 3:x_x_from=1100 3:x_x_in=1733 3:x_x_into=-487
3:x_x_is=5355 3:x_x_it=4697 3:x_x_of=-1544 3:x_x_on=1851 3:x_x_or=1891 3:x_x_out=-583 3:x_x_since=227 3:x_x_than=-2354
3:x_x_that=-2197 3:x_x_the=1204 3:x_x_to=-3298 3:x_x_was=559 3:x_x_were=-1126 3:x_x_what=-805 3:x_x_with=1785
3:x_x_x=3663 3:x_x_xed=81 3:x_x_xing=-1059 3:x_xed_without=-324 3:x_xed_x=-7 3:x_xing_$=400 3:x_xing_,=-1892
3:x_xing_.=-2483 3:x_xing_x=-1871 3:x_yet_.=-1299 3:xed_"_,=2903 3:xed_"_x=572 3:xed_#_%=-613 3:xed_,_and=2208
3:xed_,_so=270 3:xed_,_the=-218 3:xed_,_with=26 3:xed_._$=-2681 3:xed_M_:=-32 3:xed_a_M=-1190 3:xed_a_x=-1493
3:xed_at_#=339 3:xed_by_:=-372 3:xed_by_P=-848 3:xed_by_the=240 3:xed_by_x=-701 3:xed_for_<we>=180 3:xed_for_x=-306
3:xed_from_the=552 3:xed_in_#=1758 3:xed_in_one=-754 3:xed_in_the=150 3:xed_it_,=2991 3:xed_on_DAY=-1628
3:xed_on_the=-359 3:xed_on_x=1390 3:xed_over_to=39 3:xed_that_x=-1251 3:xed_the_M=-741 3:xed_the_x=-1051
3:xed_to_the=-478 3:xed_to_x=1469 3:xed_twice_.=-541 3:xed_with_the=-601 3:xed_x_,=-830 3:xed_x_.=558 3:xed_x_on=575
3:xed_x_the=210 3:xed_x_x=-660 3:xing_,_and=-1754 3:xing_,_x=-74 3:xing_._$=-985 3:xing_and_not=603 3:xing_else_x=-1172
3:xing_on_the=-501 3:xing_the_M=-589 3:xing_to_x=-1497 3:xing_was_x=25 3:xing_was_xed=-468 3:xing_with_the=-729
3:xing_x_$=-1034 3:xing_x_,=3010 3:xing_x_.=-1973 3:xing_x_the=-723 3:xing_x_x=-1408 3:xly_,_and=-211 3:xly_,_by=185
3:xly_x_.=-1551 3:xly_x_x=-588 3:yet_._$=46 b:a_certificate=-957 b:a_change=1048 b:a_copy=-596 b:a_cupboard=-1043
b:a_day=-3053 b:a_factor=-840 b:a_file=-436 b:a_good=3562 b:a_guard=-1150 b:a_half=-931 b:a_job=289 b:a_limit=2738
b:a_line=-1189 b:a_list=1912 b:a_loan=6186 b:a_login=-1368 b:a_look=-1172 b:a_loss=1771 b:a_mixture=-391 b:a_new=230
b:a_notice=-408 b:a_number=-1360 b:a_part=3640 b:a_plan=1821 b:a_quarter=157 b:a_reason=2391 b:a_ring=-3164
b:a_second=-640 b:a_single=-1498 b:a_small=-627 b:a_snapshot=-1891 b:a_supplier=-294 b:a_system=2560 b:a_test=1175
b:a_thing=975 b:a_third=-494 b:a_ticket=-150 b:a_tuesday=-1197 b:a_vote=3798 b:a_voucher=-543 b:a_week=-2335
b:a_word=-2226 b:a_work=2038 b:a_wrong=652 b:a_year=-899 b:about_a=-570 b:about_it=622 b:about_the=-1088
b:above_is=1963 b:acknowledg_after=-110 b:acknowledge_minute=11 b:address_to=-613 b:after_a=803 b:after_min=-180
b:after_minute=473 b:after_ten=-1113 b:after_the=-3351 b:again_and=403 b:again_in=-479 b:against_the=-332
b:all_of=-1248 b:all_the=-255 b:although_the=-429 b:an_alarm=2581 b:an_answer=-166 b:an_empty=-928 b:an_error=-83
b:an_hour=-1141 b:and_a=2045 b:and_ask=-23 b:and_both=-27 b:and_count=73 b:and_did=507 b:and_found=-242
b:and_from=-2005 b:and_has=-37 b:and_he=-868 b:and_is=-1117 b:and_it=-958 b:and_let=-1041 b:and_no=-768 b:and_not=-662
b:and_put=-97 b:and_rang=-311 b:and_read=-156 b:and_sent=-461 b:and_that=-1258 b:and_the=-4281 b:and_then=2465
b:and_they=693 b:and_thi=489 b:and_those=3097 b:and_to=306 b:and_two=-861 b:and_was=135 b:and_watch=-51 b:and_we=92
b:and_were=2671 b:and_what=390 b:and_wrote=-117 b:anyone_who=590 b:anyth_and=-1754 b:app_derive=-573 b:are_a=1770
b:are_kept=4684 b:are_not=-476 b:are_print=-797 b:are_sorry=-1412 b:as_a=-2551 b:as_in=289 b:as_it=-2024 b:as_long=-854
b:as_the=-554 b:as_well=5774 b:ask_for=-2337 b:ask_in=-93 b:ask_the=2185 b:ask_to=-781 b:ask_what=1489
b:assume_that=-1616 b:at_all=-2305 b:at_four=3260 b:at_night=-159 b:at_noon=-829 b:at_on=317 b:at_once=-713
b:at_the=1968 b:at_two=-529 b:authorisation_service=-372 b:away_the=-126 b:back_by=-598 b:back_for=370 b:back_to=-249
b:be_a=670 b:be_and=3938 b:be_done=1265 b:be_in=-1649 b:be_reach=-145 b:be_read=-22 b:be_said=-918 b:be_sent=-760
b:be_settl=-459 b:because_of=4016 b:because_the=-686 b:been_ask=-599 b:been_made=-1943 b:been_switch=2645
b:before_it=2672 b:before_the=1304 b:before_we=-678 b:began_to=-814 b:behind_the=-961 b:being_ask=717
b:being_paid=-1887 b:belong_to=-1088 b:beside_it=2718 b:bother_me=-1021 b:built_for=-1635 b:built_the=-52 b:by_a=-1418
b:by_accident=4003 b:by_friday=-1310 b:by_hand=1938 b:by_itself=1906 b:by_january=113 b:by_mail=-2269 b:by_nobody=-1333
b:by_one=-1084 b:by_somebody=2417 b:by_the=1703 b:by_two=-7 b:by_which=-276 b:cache_was=-180 b:call_centre=52
b:call_to=137 b:call_were=562 b:came_back=614 b:came_in=-968 b:came_on=-176 b:came_to=-1259 b:can_be=73 b:car_park=282
b:carrier_and=-713 b:carry_the=3922 b:caus_it=2991 b:certificat_of=316 b:change_is=342 b:change_of=-1149
b:change_on=-1411 b:check_that=-2630 b:check_with=314 b:compar_the=286 b:compar_with=19 b:connect_to=285
b:control_room=-602 b:copy_of=-256 b:correct_and=1679 b:could_be=-1290 b:could_not=-2050 b:count_of=-845
b:customer_care=-123 b:customer_in=-509 b:customer_was=209 b:customer_with=-227 b:day_and=-931 b:day_before=-162
b:day_in=-1593 b:decision_of=-396 b:default_meet=1562 b:delivery_service=-634 b:desk_rang=-728 b:detection_minute=-611
b:did_not=-2447 b:did_noth=-208 b:did_what=-966 b:disk_was=-535 b:do_not=-1659 b:do_with=945 b:doe_it=547 b:doe_not=175
b:done_by=1265 b:dropp_the=-316 b:dry_run=-1693 b:dry_then=70 b:each_of=-802 b:each_other=-548 b:edge_team=-1702
b:eleven_day=-207 b:else_happen=-680 b:empty_a=354 b:empty_file=-350 b:end_date=2547 b:even_the=-1123
b:event_twice=-777 b:failure_to=-611 b:fed_from=-2291 b:feed_was=534 b:file_of=-606 b:fill_in=-244 b:find_the=-557
b:first_call=137 b:first_of=-1038 b:first_the=-378 b:follow_is=-3296 b:for_a=-1997 b:for_an=-997 b:for_each=-992
b:for_forty=38 b:for_it=-69 b:for_other=1438 b:for_that=2460 b:for_the=600 b:for_those=-2498 b:for_three=-758
b:for_us=506 b:for_which=213 b:form_for=-1219 b:forty_minute=71 b:found_it=-1523 b:four_hour=-1304 b:four_in=3260
b:from_a=-511 b:from_failure=-611 b:from_first=-677 b:from_minute=-167 b:from_one=-1525 b:from_the=-1973 b:from_to=708
b:front_of=-571 b:full_of=-779 b:gave_it=-772 b:gave_up=-80 b:good_mood=-2455 b:good_worth=-213 b:got_the=303
b:ground_in=-443 b:h_are=-1443 b:h_min=-303 b:habit_of=-403 b:had_a=254 b:had_been=1426 b:had_begun=471 b:had_come=-393
b:had_it=-651 b:had_no=29 b:had_not=-1802 b:had_the=-630 b:had_to=-1036 b:half_hour=-1811 b:half_of=-1866
b:hand_and=-327 b:hand_in=-1413 b:hand_over=-1150 b:happen_and=1824 b:has_a=-2958 b:has_been=106 b:has_no=-391
b:has_to=2025 b:have_ask=-705 b:have_been=-2113 b:have_had=-169 b:have_no=-2206 b:have_not=5700 b:have_put=-876
b:have_the=-1503 b:have_to=1637 b:he_did=-678 b:head_of=-103 b:hence_the=-413 b:here_is=-1480 b:hour_and=-198
b:hour_because=-257 b:hour_no=-1296 b:hour_we=119 b:hour_with=-127 b:how_it=402 b:how_the=-161 b:i_am=-242 b:i_ask=-27
b:i_have=-1848 b:i_know=-1627 b:i_was=-27 b:i_will=-1857 b:if_you=-1234 b:in_a=234 b:in_again=844 b:in_all=473
b:in_and=-195 b:in_every=2611 b:in_for=-1179 b:in_front=-571 b:in_future=5556 b:in_it=506 b:in_one=-1055
b:in_other=-484 b:in_our=137 b:in_spr=-582 b:in_the=-1310 b:in_their=1220 b:in_thi=-1679 b:in_two=463 b:in_writ=-116
b:instead_of=-1097 b:internal_impact=-1178 b:into_a=94 b:into_the=982 b:is_a=3922 b:is_clos=-304 b:is_done=2480
b:is_in=-2043 b:is_made=310 b:is_no=958 b:is_not=4829 b:is_on=-1252 b:is_one=579 b:is_only=28 b:is_read=-1843
b:is_still=-1641 b:is_the=4476 b:is_to=-201 b:is_used=1292 b:is_what=-1774 b:is_where=1269 b:it_away=-772
b:it_because=-380 b:it_by=982 b:it_came=-1131 b:it_did=2629 b:it_for=-799 b:it_had=2792 b:it_is=3029 b:it_on=-363
b:it_report=-671 b:it_should=333 b:it_to=-106 b:it_took=-1932 b:it_up=-1080 b:it_was=-2783 b:it_would=-690
b:its_own=-363 b:job_had=531 b:k_was=-203 b:kept_the=-1073 b:key_was=-318 b:know_it=-1849 b:know_of=-287
b:last_one=-820 b:legal_answer=182 b:let_the=-452 b:let_us=-675 b:level_on=-839 b:like_a=1543 b:limit_was=209
b:line_for=5 b:list_had=-43 b:list_is=1644 b:list_of=2284 b:log_is=-1376 b:long_as=-854 b:long_before=2645
b:longer_than=-1714 b:look_at=-1169 b:look_for=3288 b:look_like=1543 b:loss_of=1771 b:lost_and=-792 b:make_the=1768
b:many_of=-2220 b:matter_on=-1592 b:message_to=-122 b:middle_of=-160 b:mihai'_query=-382 b:minute_after=-1515
b:minute_and=2767 b:minute_from=-677 b:minute_on=-58 b:minute_went=-420 b:mitigate_minute=11 b:mixture_of=-391
b:more_than=191 b:most_of=-1079 b:mov_the=-1035 b:mov_to=-28 b:need_a=1017 b:need_to=-1157 b:new_figure=3
b:new_version=-334 b:new_voucher=-369 b:no_alert=-593 b:no_idea=2747 b:no_list=-609 b:no_money=-635 b:no_one=5496
b:no_second=-291 b:no_way=-821 b:nobody_had=-1114 b:nobody_look=2414 b:nobody_was=52 b:nobody_wrote=2705
b:none_of=-3544 b:not_a=2328 b:not_be=2312 b:not_being=374 b:not_in=-530 b:not_kept=1617 b:not_know=1059
b:not_known=-2457 b:not_see=-681 b:not_seen=2420 b:not_that=-1789 b:not_the=-2314 b:noth_else=-1023 b:noth_was=25
b:now_and=1234 b:number_in=221 b:number_of=-927 b:october_a=121 b:october_the=159 b:of_a=4482 b:of_all=-934
b:of_an=-1523 b:of_another=-115 b:of_each=-2078 b:of_his=-993 b:of_it=-403 b:of_its=-1127 b:of_may=237 b:of_minute=176
b:of_number=-697 b:of_old=-883 b:of_one=-1640 b:of_open=-366 b:of_our=-895 b:of_paper=2083 b:of_the=1718
b:of_their=-583 b:of_them=3352 b:of_thi=-727 b:of_us=-488 b:of_which=-552 b:of_you=-2220 b:off_and=1179 b:off_by=-547
b:off_the=208 b:office_of=-126 b:old_one=-686 b:old_thing=1714 b:on_a=-971 b:on_call=3287 b:on_its=-936
b:on_monday=-606 b:on_october=369 b:on_one=-640 b:on_our=-897 b:on_paper=2133 b:on_shift=165 b:on_the=344
b:on_thursday=247 b:on_what=-1776 b:once_a=1458 b:once_and=3321 b:once_the=-490 b:one_and=-832 b:one_at=4704
b:one_by=-1084 b:one_doe=3841 b:one_from=-172 b:one_in=-146 b:one_is=6 b:one_line=-709 b:one_of=-461 b:one_person=-1005
b:one_should=1453 b:one_that=637 b:one_was=-899 b:only_as=1975 b:open_a=-150 b:open_and=-596 b:open_for=-153
b:open_it=-171 b:opt_out=-694 b:or_later=3120 b:order_and=-190 b:order_of=-556 b:order_were=-478 b:ought_to=250
b:our_own=-504 b:our_shop=-201 b:out_and=175 b:out_in=119 b:out_of=-1081 b:out_on=-303 b:out_with=824 b:over_at=-1150
b:over_the=-338 b:over_to=39 b:page_and=-109 b:page_was=1347 b:paid_for=-2168 b:panel_was=692 b:parcel_by=-648
b:part_of=3640 b:pay_for=-1867 b:people_got=-659 b:people_on=4099 b:people_who=4554 b:picture_of=-142 b:plan_in=-65
b:please_do=-1000 b:pool_of=365 b:price_table=260 b:price_were=-514 b:print_by=-599 b:print_on=-1383 b:pull_the=-1216
b:purge_of=164 b:put_a=-191 b:put_on=-1008 b:quarter_of=-494 b:queue_was=-264 b:rang_the=-286 b:raw_log=-310
b:raw_note=18 b:reach_the=-1860 b:read_the=-1692 b:reconcile_job=-52 b:redemption_page=126 b:referral_sent=187
b:report_on=-1587 b:request_went=136 b:resolve_minute=11 b:review_and=733 b:review_rule=-1443 b:right_one=-2604
b:right_to=-1121 b:role_were=-79 b:row_and=410 b:run_on=-1300 b:said_that=-335 b:sale_week=129 b:same_name=-664
b:saw_it=-338 b:saw_the=-169 b:say_that=1030 b:screen_and=-1187 b:second_level=-839 b:secondary_site=-804
b:security_review=-746 b:sent_a=-591 b:sent_to=63 b:set_it=-1868 b:settl_with=-459 b:shar_one=-584 b:shop_and=-98
b:shop_in=-693 b:should_be=2939 b:show_the=526 b:shut_for=-117 b:since_and=-657 b:since_the=163 b:since_then=1
b:six_in=-1097 b:slip_of=2083 b:so_it=-341 b:so_much=-1041 b:so_our=712 b:so_that=-955 b:so_the=-2660 b:so_we=159
b:some_forty=-561 b:somebody_has=3006 b:somebody_who=2144 b:someth_else=-785 b:someth_is=2220 b:sooner_or=3120
b:stand_in=1826 b:stop_and=255 b:stop_at=-574 b:stop_the=-1310 b:stopp_the=91 b:story_and=-1546 b:switch_off=2607
b:switch_the=1179 b:switch_to=-7 b:table_was=-385 b:take_a=-2074 b:take_place=-1174 b:taken_back=264
b:telephone_line=-751 b:tell_us=4297 b:ten_minute=756 b:textile_wing=351 b:than_a=-1931 b:than_the=-526 b:than_we=-148
b:thank_to=-1157 b:thank_you=-1659 b:that_a=3861 b:that_can=535 b:that_customer=-776 b:that_day=-1023 b:that_had=-1153
b:that_is=4653 b:that_it=-1643 b:that_nobody=1695 b:that_one=-2260 b:that_the=-2234 b:that_time=-807 b:that_told=-518
b:that_was=-845 b:that_we=-2146 b:that_were=-243 b:that_would=-1623 b:that_you=1140 b:the_account=-786
b:the_afternoon=107 b:the_alarm=-1249 b:the_app=-573 b:the_application=-10 b:the_authorisation=-262 b:the_backup=-97
b:the_barrier=-258 b:the_belt=-1977 b:the_board=-595 b:the_book=685 b:the_bridge=-481 b:the_broker=-2 b:the_build=-1559
b:the_bus=156 b:the_cache=-219 b:the_call=114 b:the_carrier=8 b:the_case=-1297 b:the_cdn=113 b:the_cellar=-717
b:the_change=-816 b:the_check=61 b:the_client=-3004 b:the_climate=351 b:the_coffee=-1005 b:the_concentrator=-801
b:the_control=-5 b:the_coo=-126 b:the_cookie=-72 b:the_counter=3017 b:the_crew=-394 b:the_customer=-210
b:the_database=-284 b:the_date=1009 b:the_day=1794 b:the_decision=-1219 b:the_delivery=-806 b:the_depot=-267
b:the_desk=-500 b:the_disk=-535 b:the_drill=424 b:the_driver=-929 b:the_dry=-369 b:the_early=5 b:the_edge=-1296
b:the_end=-447 b:the_even=-191 b:the_feed=311 b:the_file=9 b:the_first=3931 b:the_flag=-155 b:the_follow=-1958
b:the_form=-1219 b:the_gate=-946 b:the_graph=-3721 b:the_ground=-817 b:the_group=1079 b:the_guild=-538
b:the_harbour=-103 b:the_head=2316 b:the_hotline=484 b:the_hour=-695 b:the_id=1870 b:the_invoice=-964 b:the_job=-49
b:the_key=2792 b:the_kitchen=-395 b:the_last=1684 b:the_light=64 b:the_limit=171 b:the_line=1994 b:the_list=1058
b:the_log=-267 b:the_machine=-643 b:the_mast=-187 b:the_matter=-811 b:the_meet=-437 b:the_middle=-160 b:the_mirror=557
b:the_more=4411 b:the_morn=2252 b:the_move=1146 b:the_new=-1589 b:the_next=2493 b:the_night=-12 b:the_number=-232
b:the_office=-900 b:the_old=66 b:the_one=2025 b:the_order=76 b:the_origin=-19 b:the_other=2584 b:the_page=154
b:the_panel=-171 b:the_password=-87 b:the_people=5378 b:the_phone=-420 b:the_picture=132 b:the_plan=-583
b:the_plug=-1123 b:the_pool=365 b:the_porter'=-283 b:the_pressure=-100 b:the_price=-250 b:the_pump=-402 b:the_queue=-61
b:the_raw=-625 b:the_reason=-1563 b:the_receiver=-851 b:the_reconcile=-52 b:the_redemption=126 b:the_release=-685
b:the_report=260 b:the_repository=-1041 b:the_rest=-1031 b:the_right=-611 b:the_ring=229 b:the_rule=-1749
b:the_runbook=-643 b:the_same=184 b:the_screen=-1018 b:the_script=-993 b:the_seam=2372 b:the_second=-284
b:the_secondary=-804 b:the_sender=217 b:the_sensor=114 b:the_server=-448 b:the_shelf=338 b:the_shop=295
b:the_south=-383 b:the_start=-1857 b:the_story=-3327 b:the_sum=470 b:the_supplier=-1549 b:the_system=1324
b:the_table=-628 b:the_team=-480 b:the_test=-71 b:the_textile=351 b:the_three=-1308 b:the_ticket=-539 b:the_till=-1527
b:the_time=1526 b:the_train=-64 b:the_tram=-409 b:the_truck=239 b:the_two=-1676 b:the_unit=-1446 b:the_usage=-2282
b:the_vendor=-189 b:the_vendor'=-802 b:the_visitor=-877 b:the_wall=1080 b:the_warehouse=-138 b:the_web=-863
b:the_whole=-10 b:the_word=-5 b:the_work=2286 b:the_wrong=-1067 b:their_own=-362 b:them_in=-749 b:then_the=-1152
b:then_we=-779 b:there_is=-5267 b:there_was=-667 b:they_are=1055 b:they_do=544 b:they_have=4668 b:they_were=-1037
b:thi_document=-709 b:thi_report=-447 b:those_who=-300 b:three_hour=-21 b:through_the=226 b:throw_away=-695
b:thrown_away=-708 b:ticket_with=-183 b:time_for=-385 b:time_from=-1009 b:time_in=-49 b:time_it=1051 b:time_to=-155
b:to_a=-1702 b:to_acknowledge=11 b:to_all=216 b:to_be=1591 b:to_customer=89 b:to_detection=-611 b:to_do=-300
b:to_get=-586 b:to_go=-474 b:to_have=-48 b:to_it=-8 b:to_keep=86 b:to_light=-1259 b:to_look=2119 b:to_mitigate=11
b:to_one=-1359 b:to_our=26 b:to_pay=-465 b:to_people=-694 b:to_resolve=11 b:to_say=1222 b:to_stop=-1482 b:to_take=-1112
b:to_the=-1609 b:to_try=-1946 b:to_us=-1856 b:to_wait=-5 b:to_write=-3011 b:together_from=389 b:told_by=-697
b:told_the=-662 b:told_to=-101 b:told_us=-306 b:took_over=229 b:took_place=622 b:took_the=-1217 b:took_us=-429
b:twenty_minute=-737 b:two_and=-40 b:two_default=1562 b:two_minute=-142 b:two_of=-191 b:two_people=-314 b:two_team=1841
b:two_year=-1658 b:understood_that=2741 b:until_the=-105 b:up_of=-252 b:up_to=-1335 b:us_a=-1236 b:us_minute=22
b:usage_page=-810 b:usage_table=-1394 b:used_by=-1255 b:used_to=174 b:user_saw=-477 b:voucher_of=-489
b:voucher_were=-669 b:wait_for=-113 b:want_to=-986 b:was_a=-501 b:was_as=-574 b:was_brought=-746 b:was_chang=448
b:was_compar=19 b:was_full=-413 b:was_in=14 b:was_left=-221 b:was_look=226 b:was_lost=-669 b:was_no=-302 b:was_not=-612
b:was_on=386 b:was_over=220 b:was_put=325 b:was_right=-585 b:was_sent=-44 b:was_shut=-330 b:was_split=662
b:was_taken=580 b:was_the=-410 b:was_there=497 b:was_to=282 b:was_written=555 b:watch_the=-51 b:way_round=-512
b:way_to=-821 b:we_are=-1412 b:we_ask=-798 b:we_can=-537 b:we_could=-554 b:we_did=-113 b:we_do=-254 b:we_gave=-413
b:we_had=502 b:we_have=-1093 b:we_know=2285 b:we_lost=-423 b:we_pull=-317 b:we_saw=-507 b:we_send=235 b:we_took=-1040
b:we_were=-1400 b:we_will=5615 b:we_would=-666 b:web_page=-863 b:went_into=303 b:went_out=-840 b:went_to=-310
b:were_given=-445 b:were_in=-696 b:were_made=-798 b:were_not=291 b:were_number=166 b:were_out=-25 b:were_told=-793
b:what_caus=2991 b:what_had=-111 b:what_happen=3161 b:what_i=-1620 b:what_is=3468 b:what_it=1389 b:what_its=-562
b:what_the=985 b:what_we=-1457 b:what_you=2742 b:when_a=2255 b:when_the=-1667 b:where_it=-1440 b:where_the=-926
b:where_two=1562 b:whether_the=-355 b:whether_we=-187 b:which_a=-1792 b:which_is=-2912 b:which_the=448 b:which_was=-443
b:while_it=234 b:while_two=-924 b:who_had=-708 b:who_is=-2054 b:who_want=-986 b:who_was=-1189 b:whole_thing=-1133
b:why_the=-1285 b:will_be=430 b:will_not=1792 b:with_a=-2608 b:with_the=-2333 b:with_us=-351 b:within_ten=-385
b:within_the=-127 b:without_a=878 b:without_being=148 b:without_it=993 b:without_secure=-368 b:word_we=184
b:work_again=-1009 b:work_and=-1145 b:work_day=-267 b:work_on=35 b:would_have=-2687 b:would_not=-557 b:write_down=-1101
b:write_to=-1570 b:wrote_down=2688 b:wrote_the=342 b:year_and=836 b:you_a=-368 b:you_cannot=1176 b:you_do=380
b:you_find=237 b:you_have=2764 b:you_will=-1717 general=12432 len:0=-8399 len:1=-82 len:2=-4869 len:3=4140 len:4=-1594
len:5=-485 present=7489 w:a=161 w:abebe=-470 w:about=-2008 w:above=2232 w:access=-81 w:accident=4003 w:accord=-394
w:account=1366 w:acknowledg=-513 w:acknowledge=11 w:add=-1417 w:address=-136 w:affect=-1681 w:after=-5226
w:afternoon=20 w:again=-1888 w:against=-1027 w:age=5788 w:agnieszka=-74 w:ahead=365 w:alarm=700 w:alert=-3445
w:all=-5463 w:allow=-215 w:alone=1614 w:along=-937 w:aloud=-1529 w:although=-429 w:am=-164 w:an=-411 w:and=-1145
w:another=-1950 w:answer=-2194 w:any=3004 w:anyone=-326 w:anyth=-2545 w:apart=1982 w:app=-1337 w:application=-10
w:approval=-356 w:approx=75 w:april=-560 w:are=9426 w:around=2019 w:arriv=-612 w:as=1058 w:ask=-70 w:assume=-1616
w:at=1322 w:aug=350 w:author=208 w:authorisation=-262 w:automate=3892 w:availability=-1247 w:away=-57 w:back=-1432
w:backup=1331 w:bad=720 w:bakery=-905 w:bank=-2 w:barrier=-426 w:batch=-79 w:batche=-676 w:be=1996 w:became=33
w:because=1652 w:been=97 w:before=4876 w:began=-689 w:begun=471 w:behind=-594 w:being=-1742 w:bell=-209 w:belong=-1088
w:belt=-2777 w:beside=2718 w:best=-202 w:better=3490 w:between=326 w:bill=-1787 w:bind=-2164 w:bit=364 w:blink=-236
w:board=-595 w:bohdan=-564 w:book=685 w:both=-7 w:bother=-1021 w:box=-129 w:branche=393 w:bread=1791 w:bridge=-705
w:broker=-258 w:brought=-778 w:browser=-2138 w:build=-95 w:built=-478 w:bundle=15 w:bus=156 w:but=-2419 w:buy=4789
w:by=1821 w:cable=-841 w:cache=3132 w:call=-1187 w:calm=3762 w:came=-1825 w:can=-53 w:canary=-423 w:cannot=506
w:car=282 w:card=-1235 w:care=-123 w:carri=-368 w:carrier=-561 w:carrier'=-631 w:carry=3496 w:case=-3009
w:catalogue=-137 w:caus=2929 w:cdn=-61 w:cellar=-717 w:centre=-516 w:certificat=316 w:certificate=-439 w:chang=-1602
w:change=-4345 w:channel=-578 w:charg=3202 w:charge=-345 w:chat=-365 w:check=646 w:claim=-797 w:client=-3 w:climate=351
w:clinic=-388 w:clos=-979 w:code=-2396 w:coffee=-832 w:colleague=195 w:column=-376 w:come=1771 w:command=-164
w:communication=-372 w:company=-1103 w:compar=-1071 w:compare=-1193 w:complaint=-513 w:concentrator=-801 w:concern=27
w:confirm=-612 w:connect=285 w:connection=-710 w:consumer=308 w:control=-465 w:coo=-126 w:cookie=-72 w:cool=447
w:copy=-741 w:correct=3024 w:cost=1789 w:could=-447 w:count=3733 w:counter=2502 w:crew=-394 w:cupboard=-1043
w:customer=-5641 w:daily=-1792 w:dark=-1234 w:data=-752 w:database=-284 w:date=2895 w:day=-2162 w:december=-705
w:decide=443 w:decision=4286 w:decoration=4435 w:default=3864 w:delay=-587 w:deliver=-1182 w:delivery=-969 w:depot=-267
w:derive=-573 w:describ=96 w:desk=-812 w:detail=573 w:detection=-611 w:did=-337 w:differ=-372 w:different=-1397
w:disk=-535 w:disruption=-188 w:do=365 w:document=-481 w:doe=5474 w:done=3444 w:door=1852 w:double=282 w:down=246
w:drain=-16 w:draw=4729 w:drill=424 w:driver=-1461 w:drop=-1031 w:dropp=1300 w:drove=-712 w:dry=-1624 w:due=2558
w:duplicate=33 w:dur=-359 w:duration=495 w:duty=-360 w:each=-3913 w:earlier=-1184 w:early=1525 w:easter=-1146
w:edge=-2522 w:eight=245 w:eleven=-781 w:else=-3307 w:emergency=-1118 w:empti=-1058 w:empty=-1632 w:end=1818
w:enforce=-124 w:engineer=-429 w:entry=389 w:equal=-236 w:error=-113 w:euro=-6 w:even=72 w:event=9643 w:ever=-2022
w:every=7781 w:everybody=1315 w:everyth=171 w:exactly=-3166 w:exchang=-628 w:exist=-812 w:expect=-416 w:experiment=-208
w:explain=-292 w:export=-258 w:eye=-593 w:factor=-840 w:fail=1556 w:failure=-611 w:fall=-518 w:far=-2859 w:fed=-2291
w:feed=329 w:field=-749 w:fifty=163 w:figure=-2262 w:file=-688 w:fill=-806 w:film=-336 w:final=-1316 w:find=-1535
w:finish=304 w:first=1305 w:five=-508 w:flag=-155 w:float=73 w:floor=-694 w:folder=-1004 w:follow=-6284 w:for=-4564
w:forgotten=2768 w:form=-1638 w:forty=-523 w:forward=-1000 w:found=-1780 w:four=2008 w:friday=-1841 w:from=-3172
w:front=-478 w:froze=-229 w:full=-1329 w:funny=3201 w:future=5718 w:gate=-535 w:gateway=-561 w:gave=-1351
w:generator=182 w:get=-630 w:give=-1993 w:given=-1156 w:go=-1392 w:goe=2812 w:gone=-1318 w:good=2258 w:got=-1605
w:graph=-3721 w:green=1308 w:ground=-824 w:group=3398 w:guard=59 w:guess=-268 w:guild=-538 w:h=-2043 w:habit=-403
w:had=-5293 w:half=-5267 w:hall=-1218 w:hand=-1403 w:hand-over=-2739 w:handover=-2873 w:happen=3911 w:harbour=-103
w:harmless=-738 w:has=-338 w:have=101 w:he=-604 w:head=2325 w:header=-1133 w:heard=-385 w:heat=-62 w:held=236
w:help=-1443 w:hence=-413 w:her=-31 w:here=-2716 w:him=-824 w:his=1454 w:history=-180 w:hold=5674 w:holiday=949
w:home=4383 w:hospital=-492 w:host=-778 w:hotline=941 w:hour=-4264 w:house=-225 w:household=-1814 w:how=-962 w:hub=-446
w:hurt=3724 w:hygrometer=-1230 w:i=-6951 w:i'd=2970 w:id=1870 w:idea=2633 w:if=60 w:image=337 w:impact=-1545 w:in=-4961
w:inc=107 w:inform=60 w:instead=-1097 w:internal=-2514 w:into=-840 w:invoice=-2427 w:is=5503 w:it=2873 w:its=1144
w:itself=4640 w:january=514 w:ji-woo=228 w:job=2464 w:join=-279 w:june=89 w:just=-4 w:k=-460 w:keep=-13 w:kept=4635
w:key=2155 w:kind=8091 w:kitchen=-395 w:knew=-3058 w:know=6487 w:known=29 w:language=578 w:laptop=261 w:last=3
w:late=-512 w:later=2382 w:lead=-318 w:leak=-464 w:learn=274 w:leave=206 w:led=-256 w:ledger=107 w:left=3107
w:legal=182 w:less=2095 w:let=-1518 w:letter=-366 w:level=-2437 w:lift=-246 w:light=1550 w:lik=-1131 w:like=-803
w:limit=4816 w:line=-1868 w:list=1600 w:live=1934 w:load=-249 w:loan=6186 w:lock=1296 w:log=-3043 w:login=-2286
w:long=-1537 w:longer=-2706 w:look=3779 w:loss=847 w:lost=-1355 w:luck=398 w:lumi=326 w:m=-1300 w:machine=1900
w:made=4762 w:mail=-3648 w:make=880 w:management=-935 w:manager=-567 w:many=-2220 w:map=754 w:march=53 w:mark=-225
w:market=-806 w:mast=-187 w:matter=-3249 w:may=-2008 w:me=-1616 w:mean=-1634 w:medishare=-101 w:meet=729 w:mei=46
w:memorandum=-2486 w:mend=-447 w:message=-639 w:meter=-1463 w:middle=-160 w:midnight=-1258 w:mihai'=-382 w:min=-695
w:minute=-1893 w:mirror=734 w:miss=-95 w:mitigate=11 w:mixture=-391 w:monday=-735 w:money=2039 w:month=1363
w:mood=-2455 w:more=3028 w:morn=2844 w:most=1725 w:mov=-1579 w:move=1474 w:much=-1041 w:music=-950 w:must=217 w:my=2012
w:name=-3316 w:need=13360 w:network=1554 w:never=2852 w:new=1400 w:next=2586 w:night=-1017 w:nine=-2710 w:no=688
w:noa=-1145 w:nobody=4503 w:node=-650 w:none=-2560 w:noon=-813 w:not=2189 w:note=-3369 w:noth=-5378 w:notice=-956
w:now=1346 w:number=220 w:nurse=-225 w:o'clock=-294 w:october=659 w:of=-3182 w:off=925 w:offer=634 w:office=-2144
w:offline=-1112 w:offset=245 w:often=1813 w:old=1451 w:on=-2066 w:once=3576 w:one=2516 w:only=2913 w:open=-2138
w:opt=-694 w:opt-out=36 w:opted-out=-903 w:or=134 w:order=-4056 w:origin=110 w:other=2512 w:ought=250 w:our=-2729
w:out=-3137 w:outside=-1221 w:over=-1229 w:own=849 w:owner=2359 w:page=-6108 w:paid=1485 w:panel=-2562 w:paper=3465
w:parcel=-1428 w:park=-261 w:part=14953 w:pass=-547 w:passenger=192 w:password=-87 w:past=-219 w:pay=7513 w:payment=59
w:people=10218 w:per=-1459 w:permit=-714 w:person=-1245 w:phone=-662 w:picture=-1445 w:piec=389 w:pizza=-1679
w:plac=-675 w:place=-3538 w:plan=5083 w:plann=66 w:platform=-290 w:please=-2586 w:plu=-593 w:plug=-1123 w:point=-1799
w:pool=365 w:porter'=-283 w:post=149 w:present=-1281 w:pressure=-100 w:price=-3862 w:print=-3174 w:product=-631
w:project=3645 w:promis=-1215 w:proof=-650 w:protocol=-1835 w:provider=-353 w:pull=69 w:pump=-739 w:purge=-976
w:purpose=-306 w:push=-808 w:put=-2744 w:quarter=-494 w:query=-382 w:question=43 w:queue=145 w:quickly=104 w:quiet=2093
w:r=-219 w:radio=-139 w:rafe=-409 w:ran=526 w:random=-461 w:rang=-2495 w:rather=-1721 w:raw=-292 w:reach=-2005
w:read=-5519 w:reading=-867 w:real=-187 w:reason=887 w:receipt=-314 w:receiv=-609 w:receiver=-1248 w:recipe=-433
w:recipient=-823 w:recomputation=-553 w:reconcile=-52 w:red=1987 w:redemption=-142 w:referral=-1303 w:refuse=429
w:regulator=736 w:release=-685 w:remov=2235 w:renam=-1234 w:rename=-1677 w:repair=3739 w:replac=-1066 w:report=-2782
w:repository=-1041 w:request=629 w:reset=-1611 w:resolve=11 w:rest=-1031 w:restart=-791 w:restore=1512 w:revenue=319
w:review=-2129 w:reviewer=-2968 w:right=-3357 w:ring=-3524 w:road=-574 w:role=-735 w:roll=-350 w:rollback=-807
w:room=-1593 w:round=-1341 w:row=59 w:rule=5113 w:run=-2153 w:runbook=-643 w:runn=-437 w:safety=1189 w:said=-3485
w:sale=-813 w:same=184 w:sat=-63 w:sav=1 w:save=2681 w:saw=-1803 w:say=2553 w:school=-1506 w:screen=-947 w:script=-1845
w:seam=2372 w:second=-2310 w:secondary=-804 w:secure=-193 w:security=-746 w:see=-2227 w:seen=551 w:segment=-674
w:send=-2882 w:sender=217 w:sensor=207 w:sent=982 w:server=-1200 w:service=-491 w:set=-4210 w:settl=-459 w:sev=162
w:seven=-3131 w:shar=1525 w:she=-147 w:shelf=-228 w:shift=819 w:shoe=-2297 w:shop=-1508 w:short=-1267 w:should=5743
w:shout=571 w:show=-756 w:shown=-1856 w:shut=-944 w:side=141 w:sign=1490 w:silence=1580 w:since=-876 w:single=-1498
w:site=-988 w:six=-1554 w:slip=1674 w:slow=-589 w:small=1315 w:snapshot=-1891 w:so=-4988 w:software=-880 w:sold=-450
w:some=3349 w:somebody=1964 w:somebody'=2049 w:someth=1368 w:sooner=3120 w:sorry=-1412 w:south=-383 w:speak=-1963
w:split=-918 w:spr=-1005 w:stand=375 w:start=-1724 w:stay=5478 w:step=224 w:still=419 w:stood=287 w:stop=-2132
w:stopp=347 w:store=1308 w:story=-5721 w:stranger=-245 w:struck=-352 w:stuck=-315 w:such=-169 w:suffix=6372 w:sum=-27
w:summer=-226 w:sunday=-562 w:supplier=-1843 w:support=-353 w:switch=6475 w:synthetic=-725 w:system=4975 w:table=-2240
w:tablet=-515 w:take=-4987 w:taken=72 w:talk=-1122 w:team=-1889 w:telephone=-948 w:tell=2946 w:template=-609
w:temporary=2080 w:ten=21 w:test=3332 w:text=-1089 w:textile=351 w:than=-110 w:thank=-3181 w:that=1705 w:the=-4913
w:their=-2588 w:them=1253 w:then=429 w:there=-5016 w:they=4158 w:thi=-6422 w:thing=5395 w:think=413 w:third=-595
w:those=-162 w:thought=5353 w:thousand=-882 w:three=594 w:through=278 w:throw=-695 w:thrown=-708 w:thu=114
w:thursday=247 w:ticket=-4132 w:tile=-67 w:till=-1527 w:time=-5151 w:timeout=73 w:to=-3206 w:together=-203 w:told=-2934
w:tone=-1515 w:too=2995 w:took=-1668 w:tool=-1507 w:topic=-1309 w:total=279 w:town=-1009 w:trad=-153 w:trader=-76
w:traffic=-722 w:train=-64 w:tram=-966 w:travel=4897 w:tri=320 w:truck=239 w:true=-324 w:trust=4778 w:try=-90
w:tuesday=-715 w:turn=-1719 w:twelve=-280 w:twenty=-737 w:twice=1268 w:two=850 w:under=-1075 w:understand=-61
w:understood=2741 w:unit=3282 w:until=-754 w:up=-3058 w:updat=511 w:update=-1626 w:us=-3243 w:usage=-2740 w:use=4389
w:used=39 w:user=-477 w:usual=-689 w:utc=394 w:value=-92 w:valve=-1310 w:vendor=-1029 w:vendor'=-802 w:version=-45
w:visitor=-1071 w:volunteer=1360 w:vote=3798 w:voucher=-2672 w:wait=-167 w:walk=368 w:wall=2450 w:want=-1859
w:warehouse=-597 w:was=-6079 w:watch=1504 w:water=-359 w:way=360 w:we=-4134 w:we've=-1419 w:web=-956 w:week=563
w:weight=-152 w:well=2374 w:went=-2578 w:were=-3239 w:what=4079 w:whatever=2351 w:when=4423 w:whenever=4854
w:where=2718 w:whether=-632 w:which=-2031 w:while=-379 w:who=4753 w:whole=-502 w:whose=-985 w:why=-1285 w:will=4825
w:wing=351 w:with=-4158 w:within=-993 w:without=2592 w:word=-3616 w:work=9881 w:worse=1617 w:worth=-106 w:would=-5480
w:writ=-152 w:write=-3992 w:written=-2819 w:wrong=4634 w:wrote=2845 w:year=2340 w:yet=253 w:you=3514 w:your=-3551
w:zero=-497 w:zeynep=-334
'''
