"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "638104acbfb44e03954fd6a285a96fcdc9b7fe370b2a5e210774d0909b0839e3"
OFFSET = 0
WEIGHTS = r'''
1:!=-2528 1:"=-481 1:#=-4835 1:$=-9416 1:%=-2115 1:(=-4036 1:)=-4036 1:,=-3760 1:.=-7398 1::=-11993 1:;=-9630
1:<he>=-5490 1:<i>=489 1:<they>=1674 1:<we>=3241 1:<you>=-4531 1:?=-3770 1:AC=-3682 1:BAD=-2908 1:CHOSE=2319
1:CIRC=-4991 1:CLAIM=5341 1:DAY=-1280 1:ELSE=-3151 1:FAILV=4800 1:FAULT=-5235 1:FOLLOW=8819 1:GOOD=-5259 1:IDLE=204
1:INSULT=-1393 1:KNEW=-5108 1:M=-1412 1:M's=-2556 1:MORAL=-2068 1:N=-5360 1:N's=-2661 1:P=-3478 1:P's=1033 1:PERC=348
1:SANC=-1246 1:SARC=-566 1:T=-6098 1:T's=-4305 1:^=-9416 1:a=-4264 1:about=-2397 1:again=-386 1:all=-2806
1:already=-739 1:also=-569 1:although=3662 1:am=1767 1:an=243 1:and=-5310 1:any=-6027 1:anybody=-3027 1:anyone=151
1:are=-295 1:as=-3708 1:at=133 1:be=-715 1:because=-1576 1:been=-5231 1:being=-1789 1:both=5856 1:but=-2232 1:by=1954
1:can=-4799 1:can't=-1449 1:cannot=-1830 1:could=-1861 1:did=1352 1:do=-2330 1:does=-2891 1:don't=1175 1:during=-711
1:each=2301 1:else=-1966 1:even=2276 1:ever=-2554 1:everybody=-1863 1:everyone=-1377 1:for=-716 1:from=928
1:further=8679 1:get=2357 1:gets=277 1:got=-2157 1:had=5504 1:has=-977 1:have=6767 1:here=-952 1:how=-157 1:if=1278
1:in=-79 1:instead=-2555 1:into=-2807 1:is=5222 1:isn't=3343 1:it=686 1:it's=3339 1:its=-3868 1:itself=-2009
1:just=-1045 1:let=1040 1:like=-3533 1:more=-5857 1:most=1870 1:much=2368 1:must=-3231 1:neither=-388 1:never=-497
1:no=7164 1:nobody=5741 1:not=2828 1:of=-395 1:off=4964 1:on=-586 1:once=-3205 1:one=3732 1:only=11079 1:onto=-38
1:or=-2289 1:other=5103 1:out=1584 1:over=12 1:own=-3083 1:per=-1416 1:please=-1718 1:rather=1043 1:same=4542
1:should=-168 1:since=-3021 1:so=4406 1:some=-141 1:somebody=1716 1:still=3009 1:such=-717 1:than=2935 1:that=-4616
1:that's=-2353 1:the=2626 1:then=-5821 1:there=9975 1:there's=-1344 1:these=-328 1:this=-4597 1:those=-152
1:three=-1026 1:through=-2327 1:to=-2237 1:too=185 1:twice=-877 1:two=-212 1:under=-412 1:until=1408 1:up=1028
1:was=154 1:were=2215 1:what=407 1:when=3102 1:where=1420 1:whether=-1873 1:which=1915 1:while=6210 1:who=-2308
1:whoever=-2264 1:whom=4716 1:why=-1047 1:will=-3233 1:with=-808 1:within=-575 1:without=-2298 1:won't=-250
1:would=4695 1:x=2892 1:xed=-11392 1:xing=-1166 1:xly=-3680 1:yet=-2034 1:|=645 2:!_$=-2477 2:"_"=-132 2:"_$=5141
2:"_,=-3460 2:"_.=-2475 2:"_;=487 2:"_<i>=-589 2:"_M=3122 2:"_all=1771 2:"_and=-1345 2:"_as=-1392 2:"_in=1708
2:"_no=-1194 2:"_was=-2302 2:"_what=-689 2:"_x=-1703 2:"_xed=-1071 2:#_#=-1295 2:#_$=-3499 2:#_%=-2115 2:#_(=560
2:#_)=-181 2:#_AC=539 2:#_DAY=-1645 2:#_M=3046 2:#_N=-1574 2:#_P=-1574 2:#_and=-959 2:#_by=-955 2:#_for=234 2:#_of=-881
2:#_on=-1540 2:#_the=-380 2:#_to=-1842 2:#_was=-653 2:#_were=-1317 2:#_when=9445 2:#_x=-4313 2:#_xed=-370 2:#_|=645
2:%_of=-223 2:(_#=13 2:(_AC=-68 2:(_M=-1290 2:(_N=-249 2:(_x=-936 2:)_$=-2406 2:)_.=-69 2:,_"=-991 2:,_#=-69
2:,_<i>=1617 2:,_<they>=2689 2:,_<we>=-2213 2:,_CIRC=-5 2:,_GOOD=670 2:,_M=1780 2:,_N=685 2:,_PERC=-928 2:,_a=-3424
2:,_all=1752 2:,_although=3662 2:,_and=-8123 2:,_as=-1679 2:,_because=-3452 2:,_but=-3085 2:,_by=-1766 2:,_each=2169
2:,_for=-2309 2:,_from=-1446 2:,_had=-942 2:,_in=3317 2:,_it=-1450 2:,_no=-2519 2:,_nobody=-3409 2:,_not=6377
2:,_of=-2708 2:,_on=-1524 2:,_one=-461 2:,_since=677 2:,_so=6076 2:,_somebody=-1697 2:,_that's=-2268 2:,_the=1523
2:,_then=-784 2:,_there's=1658 2:,_this=-857 2:,_to=-1184 2:,_too=-1742 2:,_two=824 2:,_was=-1836 2:,_when=-1218
2:,_where=687 2:,_which=-1041 2:,_who=-1279 2:,_with=-891 2:,_x=903 2:,_xed=-1570 2:,_xing=-992 2:,_xly=-2776 2:._#=-51
2:._$=-5581 2:._x=-363 2::_#=-384 2::_<we>=-1497 2::_AC=-358 2::_DAY=112 2::_M=-1988 2::_N=2269 2::_PERC=-1154
2::_a=-347 2::_about=287 2::_by=-408 2::_it=-486 2::_the=-1017 2::_x=-1741 2:;_$=-6666 2:;_<they>=-1937 2:;_it=-328
2:;_the=-434 2:<he>_.=-979 2:<he>_M=-14 2:<he>_P=-703 2:<he>_PERC=363 2:<he>_did=-277 2:<he>_had=-1037 2:<he>_was=-1274
2:<he>_x=-2052 2:<he>_xed=-747 2:<i>_,=-410 2:<i>_CHOSE=-683 2:<i>_KNEW=-463 2:<i>_M=1698 2:<i>_PERC=-823 2:<i>_am=1659
2:<i>_at=-2041 2:<i>_had=974 2:<i>_have=-1428 2:<i>_own=-170 2:<i>_that=4629 2:<i>_was=-43 2:<i>_x=1745 2:<i>_xed=-670
2:<they>_.=-4221 2:<they>_CIRC=-360 2:<they>_M=-1114 2:<they>_PERC=5331 2:<they>_are=2557 2:<they>_do=-1957
2:<they>_had=2899 2:<they>_have=-618 2:<they>_in=-3108 2:<they>_own=153 2:<they>_were=5263 2:<they>_x=-2972
2:<they>_xed=-572 2:<we>_#=3569 2:<we>_,=836 2:<we>_.=-1774 2:<we>_CHOSE=-1310 2:<we>_CLAIM=1548 2:<we>_GOOD=-826
2:<we>_M=3785 2:<we>_MORAL=-712 2:<we>_P=7987 2:<we>_PERC=1730 2:<we>_T=-262 2:<we>_a=2223 2:<we>_are=-1148
2:<we>_can=-440 2:<we>_could=5317 2:<we>_did=-2701 2:<we>_do=-895 2:<we>_had=4813 2:<we>_have=-2642 2:<we>_in=-422
2:<we>_own=-287 2:<we>_were=-2295 2:<we>_will=-1653 2:<we>_would=-1598 2:<we>_x=108 2:<we>_xed=7471 2:<we>_xly=-110
2:<you>_.=-2254 2:<you>_a=1347 2:<you>_cannot=-707 2:<you>_do=-172 2:<you>_have=-841 2:<you>_x=-1988 2:?_$=-3322
2:AC_#=106 2:AC_$=-2574 2:AC_,=-1620 2:AC_.=-373 2:AC_:=262 2:AC_AC=-213 2:AC_M=-666 2:AC_N=-408 2:AC_and=-176
2:AC_of=-95 2:AC_x=3041 2:BAD_of=-1386 2:CHOSE_out=4799 2:CHOSE_to=-2592 2:CHOSE_x=-390 2:CIRC_.=-2145 2:CIRC_;=-565
2:CIRC_<we>=-370 2:CIRC_M=-23 2:CIRC_at=-1025 2:CIRC_by=-275 2:CIRC_for=-939 2:CIRC_in=-313 2:CIRC_it=2674
2:CIRC_itself=-316 2:CIRC_off=3200 2:CIRC_on=1955 2:CIRC_one=-2193 2:CIRC_the=-2962 2:CIRC_to=-422 2:CIRC_x=588
2:CLAIM_"=6782 2:CLAIM_that=-640 2:CLAIM_the=7157 2:CLAIM_to=-1616 2:CLAIM_x=-943 2:CLAIM_xing=-1267 2:DAY_#=16
2:DAY_$=-13 2:DAY_,=-2133 2:DAY_.=-4629 2:DAY_<we>=-606 2:DAY_and=-960 2:DAY_at=-556 2:DAY_the=-4192 2:DAY_x=2556
2:DAY_xing=-443 2:ELSE_,=-1553 2:ELSE_of=-983 2:ELSE_than=-870 2:ELSE_x=-864 2:FAILV_.=4206 2:FAILV_in=4326
2:FAULT_,=-1270 2:FOLLOW_.=1322 2:GOOD_.=241 2:GOOD_<we>=-1046 2:GOOD_<you>=-263 2:GOOD_for=-2190 2:GOOD_in=-723
2:GOOD_the=-1012 2:GOOD_to=80 2:GOOD_x=-326 2:IDLE_$=2168 2:IDLE_,=-1212 2:IDLE_.=-3040 2:IDLE_x=-1404 2:INSULT_.=-302
2:INSULT_of=-145 2:KNEW_,=844 2:KNEW_<we>=-2431 2:KNEW_by=-1599 2:KNEW_of=-241 2:KNEW_the=1188 2:KNEW_x=-1400
2:M's_M=-956 2:M's_own=-1118 2:MORAL_.=2775 2:MORAL_P=-504 2:MORAL_of=-994 2:MORAL_x=-712 2:M_"=-3184 2:M_#=-3044
2:M_$=-1864 2:M_(=-978 2:M_)=-211 2:M_,=1659 2:M_.=1459 2:M_:=-2635 2:M_;=-4269 2:M_<we>=-804 2:M_AC=-1350
2:M_CIRC=-1327 2:M_CLAIM=3891 2:M_INSULT=30 2:M_PERC=2083 2:M_a=6745 2:M_about=-1469 2:M_all=-448 2:M_and=-5060
2:M_are=3716 2:M_as=1687 2:M_at=-3173 2:M_because=3736 2:M_but=698 2:M_by=4697 2:M_can=-1367 2:M_could=-3596
2:M_did=-1167 2:M_does=-1362 2:M_for=4519 2:M_from=-3630 2:M_gets=375 2:M_had=-65 2:M_has=4283 2:M_in=8024
2:M_into=-965 2:M_is=-1509 2:M_isn't=3343 2:M_it=-1262 2:M_itself=-2452 2:M_must=-1908 2:M_nobody=2286 2:M_of=4232
2:M_off=1338 2:M_on=3213 2:M_one=-2379 2:M_only=2336 2:M_or=-2132 2:M_out=-2488 2:M_over=-279 2:M_per=-116
2:M_still=4520 2:M_than=-564 2:M_that=2227 2:M_the=-421 2:M_then=-1097 2:M_there=-2878 2:M_to=1895 2:M_twice=-1771
2:M_until=271 2:M_was=3767 2:M_were=-2841 2:M_when=-2302 2:M_which=-1149 2:M_will=5125 2:M_with=4707 2:M_within=-448
2:M_without=-388 2:M_x=-6407 2:M_xed=356 2:M_xing=-3011 2:N's_M=-1828 2:N's_x=137 2:N_#=-539 2:N_$=-1252 2:N_(=146
2:N_)=-478 2:N_,=-1088 2:N_.=587 2:N_:=-744 2:N_PERC=2593 2:N_and=-918 2:N_had=-1095 2:N_x=-5723 2:N_xed=-191
2:P's_M=-1383 2:P's_x=821 2:PERC_$=8791 2:PERC_,=-3709 2:PERC_.=-835 2:PERC_:=-518 2:PERC_<i>=-132 2:PERC_M=-1618
2:PERC_about=1174 2:PERC_and=-2418 2:PERC_at=26 2:PERC_by=-1254 2:PERC_for=793 2:PERC_how=-434 2:PERC_in=-3226
2:PERC_it=1224 2:PERC_like=402 2:PERC_of=164 2:PERC_that=4438 2:PERC_the=-1059 2:PERC_this=-568 2:PERC_to=3181
2:PERC_what=-1222 2:PERC_whether=-571 2:PERC_why=-910 2:PERC_with=-640 2:PERC_x=-1671 2:PERC_xing=-489 2:PERC_xly=-515
2:P_)=-1719 2:P_,=-2922 2:P_.=-4786 2:P_:=197 2:P_;=528 2:P_CHOSE=-183 2:P_CLAIM=-527 2:P_KNEW=-1123 2:P_PERC=2162
2:P_a=47 2:P_and=-1388 2:P_at=1041 2:P_could=-884 2:P_did=4327 2:P_for=-736 2:P_from=-602 2:P_got=-1300 2:P_had=-248
2:P_has=-912 2:P_have=1314 2:P_in=5020 2:P_is=264 2:P_of=-1161 2:P_on=-3117 2:P_to=-895 2:P_until=-905 2:P_was=691
2:P_were=-1727 2:P_who=-3489 2:P_will=-905 2:P_with=3071 2:P_would=-2164 2:P_x=6432 2:P_xed=-1963 2:P_xly=8
2:T's_M=-1552 2:T's_P=-1959 2:T's_x=-920 2:T_$=-1960 2:T_,=-817 2:T_.=-1888 2:T_:=-2051 2:T_CIRC=-993 2:T_PERC=-1333
2:T_and=1724 2:T_at=-370 2:T_by=4840 2:T_could=-950 2:T_does=-165 2:T_for=1270 2:T_had=1662 2:T_has=-1594 2:T_have=4075
2:T_in=3511 2:T_is=6444 2:T_of=-2603 2:T_that=1806 2:T_to=-140 2:T_was=-1977 2:T_what=-978 2:T_will=-553 2:T_x=-1997
2:T_xed=-100 2:^_#=-2014 2:^_<he>=-711 2:^_<i>=-4161 2:^_<they>=7329 2:^_<we>=6229 2:^_<you>=-1836 2:^_AC=-3872
2:^_GOOD=-679 2:^_M=6301 2:^_N=-2037 2:^_N's=-388 2:^_P=-334 2:^_PERC=-2299 2:^_T=1411 2:^_a=-3674 2:^_about=-1300
2:^_all=-1475 2:^_an=2950 2:^_and=8091 2:^_anyone=-982 2:^_as=-1117 2:^_at=-1309 2:^_but=-1507 2:^_by=-1108
2:^_each=-2088 2:^_for=3863 2:^_from=-4040 2:^_how=-3163 2:^_if=651 2:^_in=-3117 2:^_it=10981 2:^_no=3850
2:^_nobody=6258 2:^_not=-2801 2:^_on=1564 2:^_one=-2503 2:^_other=-1326 2:^_so=-3521 2:^_some=3898 2:^_somebody=-515
2:^_that=-2930 2:^_the=7597 2:^_there=2014 2:^_this=-5256 2:^_three=-800 2:^_to=5262 2:^_two=-967 2:^_until=-1243
2:^_what=1226 2:^_when=-3987 2:^_where=932 2:^_why=-137 2:^_will=-694 2:^_with=616 2:^_without=-922 2:^_x=-6427
2:^_xed=-2638 2:^_xing=2254 2:^_xly=-852 2:a_BAD=-908 2:a_CIRC=-2415 2:a_DAY=-2389 2:a_GOOD=225 2:a_M=2753 2:a_P=-3081
2:a_PERC=-1146 2:a_T=3076 2:a_x=-2372 2:a_xed=315 2:a_xing=-1136 2:a_xly=-1047 2:about_#=-1140 2:about_a=-750
2:about_it=6026 2:about_the=-2967 2:about_x=-612 2:about_xing=-659 2:again_,=-1234 2:again_.=-2612 2:again_in=-441
2:again_x=-430 2:all_#=-567 2:all_.=-2287 2:all_<we>=-1838 2:all_M=-2116 2:all_P=-983 2:all_of=188 2:all_the=-1942
2:all_x=-443 2:also_x=-66 2:although_the=4154 2:an_M=844 2:an_P=-1618 2:an_x=-1380 2:and_"=-821 2:and_#=50
2:and_<he>=-450 2:and_<i>=82 2:and_<they>=-1533 2:and_<we>=556 2:and_AC=-97 2:and_CIRC=-646 2:and_CLAIM=-1351
2:and_KNEW=-1051 2:and_M=-577 2:and_N=-239 2:and_PERC=-2205 2:and_a=-1573 2:and_at=85 2:and_both=739 2:and_by=-500
2:and_did=-1517 2:and_each=-2036 2:and_had=929 2:and_has=-141 2:and_here=-341 2:and_in=-423 2:and_is=-1712
2:and_it=2458 2:and_let=2524 2:and_no=-142 2:and_nobody=1676 2:and_not=372 2:and_one=-1080 2:and_since=-659
2:and_somebody=-346 2:and_that=-233 2:and_the=953 2:and_then=-868 2:and_this=4110 2:and_those=-713 2:and_to=-25
2:and_two=-1220 2:and_was=-1183 2:and_were=-894 2:and_what=-2232 2:and_when=-798 2:and_would=-841 2:and_x=1798
2:and_xed=475 2:and_xing=3447 2:any_M=-2272 2:any_MORAL=-1307 2:any_x=-1777 2:anyone_who=-982 2:are_.=-891
2:are_CIRC=-1075 2:are_GOOD=-973 2:are_a=-829 2:are_not=1512 2:are_to=298 2:are_x=1866 2:are_xed=-387 2:are_xing=2185
2:as_"=2995 2:as_<they>=-442 2:as_<we>=812 2:as_KNEW=-435 2:as_a=106 2:as_in=-1088 2:as_it=-2557 2:as_its=-1116
2:as_the=1373 2:as_x=-2360 2:as_xed=-413 2:at_#=-1784 2:at_<we>=-1080 2:at_M=3215 2:at_N=-479 2:at_about=-124
2:at_all=5045 2:at_an=31 2:at_on=3018 2:at_once=26 2:at_the=-4668 2:at_x=-5420 2:be_,=-1797 2:be_CLAIM=-2522
2:be_PERC=2083 2:be_a=442 2:be_in=5235 2:be_x=-6384 2:be_xed=405 2:because_a=-694 2:because_of=-1594 2:because_the=415
2:because_x=-2858 2:been_CIRC=3164 2:been_GOOD=105 2:been_KNEW=-269 2:been_PERC=2096 2:been_x=-4798 2:been_xed=137
2:been_xing=-1171 2:being_PERC=-1105 2:being_x=-67 2:both_,=-1578 2:both_M=-220 2:both_x=-2443 2:but_x=3098 2:by_#=253
2:by_:=-470 2:by_<they>=3811 2:by_<we>=-2739 2:by_DAY=-972 2:by_M=4353 2:by_N=-1408 2:by_P=2522 2:by_PERC=1655
2:by_T=-177 2:by_a=-1963 2:by_itself=2266 2:by_no=-1458 2:by_nobody=-621 2:by_one=-2042 2:by_somebody=-1300
2:by_the=-3682 2:by_then=-102 2:by_two=-1439 2:by_which=-447 2:by_x=6637 2:by_xing=-1015 2:can_PERC=-1344
2:can_be=-1427 2:can_x=-104 2:cannot_x=-1208 2:could_be=199 2:could_have=1165 2:could_not=549 2:could_x=-3296
2:did_,=2003 2:did_.=-2344 2:did_<we>=-2050 2:did_it=2939 2:did_not=7131 2:did_what=-1792 2:did_x=-1966 2:did_xing=-877
2:do_not=429 2:do_the=-650 2:do_with=-372 2:does_it=-428 2:does_not=-2647 2:don't_x=1175 2:during_x=-69 2:each_M=-1755
2:each_of=719 2:each_other=6078 2:each_x=-3332 2:each_xed=-1037 2:each_xing=149 2:else_x=-1440 2:even_the=2947
2:for_"=-2640 2:for_#=-341 2:for_,=59 2:for_.=-2831 2:for_<we>=-2522 2:for_<you>=-884 2:for_ELSE=-924 2:for_M=-739
2:for_a=2368 2:for_all=-1671 2:for_an=-1298 2:for_each=2166 2:for_it=-1127 2:for_that=106 2:for_the=-2446
2:for_those=-1768 2:for_three=-969 2:for_two=-878 2:for_x=6724 2:for_xing=4790 2:from_#=778 2:from_DAY=-554
2:from_M=-288 2:from_N=-27 2:from_P=-844 2:from_T=-182 2:from_a=-1216 2:from_it=-733 2:from_one=5689 2:from_the=-203
2:from_x=-1732 2:further_x=8679 2:get_the=-546 2:get_x=-1634 2:got_the=-587 2:had_CIRC=-1242 2:had_KNEW=1595
2:had_PERC=1687 2:had_a=-2218 2:had_been=-3756 2:had_it=-994 2:had_no=2475 2:had_not=-2207 2:had_the=5457 2:had_to=6595
2:had_x=-2511 2:had_xed=-1413 2:has_PERC=637 2:has_a=6541 2:has_been=-1748 2:has_its=-569 2:has_no=-811 2:has_one=-364
2:has_the=3764 2:has_to=-2790 2:has_x=-784 2:has_xed=-1183 2:have_"=667 2:have_CIRC=2334 2:have_PERC=-2259
2:have_been=190 2:have_had=4418 2:have_it=-1821 2:have_no=7323 2:have_not=-2378 2:have_the=3206 2:have_to=-1041
2:have_x=-3990 2:have_xed=-1770 2:here_,=-1146 2:here_is=-1199 2:here_it=-341 2:here_since=-423 2:how_it=-1859
2:how_the=-455 2:how_x=5120 2:if_<you>=-797 2:if_it=-441 2:if_there's=-371 2:in_#=-877 2:in_.=-1065 2:in_<they>=-1834
2:in_<we>=970 2:in_AC=-323 2:in_DAY=3501 2:in_M=-2976 2:in_N=744 2:in_P=-132 2:in_T=-478 2:in_a=2084 2:in_again=-580
2:in_all=-1351 2:in_and=-1970 2:in_from=-446 2:in_it=2742 2:in_no=-484 2:in_one=-1243 2:in_other=-567 2:in_the=2830
2:in_this=-1817 2:in_two=-2231 2:in_x=2780 2:in_xing=-852 2:instead_of=-2555 2:into_a=-236 2:into_the=1722
2:into_x=-602 2:is_,=-785 2:is_.=-621 2:is_CIRC=310 2:is_ELSE=-680 2:is_GOOD=3717 2:is_PERC=-2181 2:is_a=-2238
2:is_how=-1094 2:is_in=635 2:is_no=2245 2:is_not=-4137 2:is_on=1491 2:is_one=1310 2:is_only=-719 2:is_still=163
2:is_that=-1935 2:is_the=4533 2:is_to=-2843 2:is_where=-327 2:is_x=2816 2:is_xed=1231 2:is_xing=-1824 2:is_xly=6647
2:isn't_xed=3343 2:it_$=-2769 2:it_,=-2182 2:it_.=4006 2:it_:=702 2:it_<i>=-167 2:it_CLAIM=4129 2:it_M=5651
2:it_at=-631 2:it_by=-2422 2:it_did=-901 2:it_does=573 2:it_for=1370 2:it_from=5997 2:it_had=-1435 2:it_has=-501
2:it_is=-376 2:it_on=-3005 2:it_out=-540 2:it_should=2459 2:it_since=1119 2:it_that=-123 2:it_to=-1388 2:it_up=-310
2:it_was=-4953 2:it_with=-977 2:it_would=1846 2:it_x=-4062 2:it_xed=-345 2:its_M=1949 2:its_P=-1265 2:its_own=-1445
2:its_x=-2076 2:itself_off=-316 2:let_<we>=2288 2:let_the=-1112 2:like_a=-1158 2:like_one=65 2:like_this=-1252
2:like_to=-1013 2:like_x=-1095 2:more_P=-278 2:more_than=-3229 2:more_x=-671 2:most_of=-2056 2:most_x=1769
2:must_have=-544 2:must_x=-1315 2:never_PERC=-1414 2:never_had=-601 2:never_x=-1356 2:never_xed=-816 2:no_M=603
2:no_P=-3663 2:no_one=-1110 2:no_x=4722 2:nobody_CLAIM=3144 2:nobody_PERC=3488 2:nobody_had=2816 2:nobody_has=1330
2:nobody_on=-366 2:nobody_was=-956 2:nobody_x=-361 2:nobody_xed=-3391 2:not_.=3704 2:not_GOOD=-1199 2:not_M=-1818
2:not_PERC=5458 2:not_a=-639 2:not_be=-2347 2:not_been=-563 2:not_being=-963 2:not_from=1737 2:not_have=1524
2:not_in=-107 2:not_on=2645 2:not_only=-1335 2:not_the=-1991 2:not_x=7768 2:not_xed=-2865 2:of_"=-372 2:of_#=2920
2:of_.=-989 2:of_<he>=-938 2:of_<they>=-1372 2:of_<we>=3318 2:of_AC=-150 2:of_DAY=-651 2:of_M=2196 2:of_P=-859
2:of_T=-2139 2:of_a=-684 2:of_all=-786 2:of_an=-1268 2:of_each=1071 2:of_it=-2431 2:of_its=-1501 2:of_one=-2757
2:of_that=-1753 2:of_the=464 2:of_these=-328 2:of_this=-1085 2:of_what=3108 2:of_which=-1802 2:of_x=117 2:of_xing=-1367
2:off_.=-7 2:off_and=481 2:off_by=4368 2:off_in=-1461 2:off_the=-268 2:on_#=-1466 2:on_,=-817 2:on_.=-4208
2:on_<he>=-375 2:on_<they>=-432 2:on_DAY=1849 2:on_M=-1404 2:on_MORAL=-719 2:on_T=3102 2:on_a=-221 2:on_any=-1809
2:on_it=1252 2:on_its=377 2:on_one=-1084 2:on_the=1291 2:on_what=3599 2:on_x=-397 2:on_xing=-340 2:once_,=-1372
2:once_.=2442 2:once_a=-1705 2:once_the=-1258 2:one_,=6 2:one_.=-5759 2:one_M=5170 2:one_P=2880 2:one_and=1534
2:one_at=1431 2:one_by=-2042 2:one_does=-1517 2:one_has=922 2:one_in=-2358 2:one_is=-1191 2:one_of=613 2:one_that=-1217
2:one_the=-305 2:one_was=-871 2:one_who=1756 2:one_x=1191 2:one_xing=-551 2:only_"=-2455 2:only_PERC=-814
2:only_as=-1062 2:only_for=-1686 2:only_in=-1452 2:only_one=797 2:only_x=-3015 2:onto_the=-38 2:or_M=-1479 2:or_x=-1397
2:other_.=9500 2:other_M=-2051 2:other_T=-1239 2:other_x=67 2:out_,=-973 2:out_.=-2476 2:out_and=4546 2:out_in=-906
2:out_of=3277 2:out_on=-497 2:out_the=-495 2:out_with=-848 2:out_x=-9 2:over_,=291 2:over_at=3922 2:over_the=-2257
2:over_to=-685 2:own_.=-438 2:own_M=-2640 2:own_x=97 2:per_M=-1482 2:please_do=-1149 2:same_,=6255 2:same_M=1739
2:same_x=1644 2:same_xing=341 2:should_PERC=-1258 2:should_be=-3754 2:should_x=-1034 2:since_#=-336 2:since_,=-714
2:since_.=1875 2:since_<they>=-1092 2:since_M=-2038 2:since_it=-709 2:since_the=-4061 2:since_then=22 2:since_x=323
2:since_xing=-1088 2:so_<we>=3095 2:so_for=-377 2:so_it=-330 2:so_that=-1674 2:so_the=1275 2:so_this=1580 2:so_x=-2826
2:some_M=-1040 2:some_of=4655 2:some_x=-1458 2:somebody_PERC=278 2:somebody_has=-2162 2:somebody_in=-825
2:somebody_who=2776 2:somebody_x=-1526 2:still_x=4856 2:still_xing=1664 2:than_#=-2693 2:than_<we>=2272 2:than_a=-971
2:than_the=5700 2:than_x=-2304 2:that_<they>=2475 2:that_<we>=-2814 2:that_<you>=1436 2:that_KNEW=142 2:that_M=-590
2:that_P=-256 2:that_PERC=-147 2:that_T=-1486 2:that_a=-2004 2:that_can=279 2:that_had=-1150 2:that_is=-1589
2:that_it=4 2:that_nobody=-1329 2:that_one=4569 2:that_somebody=-675 2:that_the=-1657 2:that_was=-871 2:that_were=-1336
2:that_would=968 2:that_x=-435 2:that_xed=1735 2:that_xing=-463 2:the_#=-2426 2:the_AC=1460 2:the_CIRC=-700
2:the_DAY=-819 2:the_ELSE=-1067 2:the_IDLE=1770 2:the_M=-289 2:the_M's=-2874 2:the_MORAL=3085 2:the_N=-3070
2:the_P=-3774 2:the_P's=2443 2:the_T=729 2:the_T's=-2547 2:the_more=-1641 2:the_one=3031 2:the_other=-1605
2:the_same=4542 2:the_three=-1949 2:the_two=1028 2:the_x=1001 2:the_xed=-132 2:the_xing=162 2:the_xly=-2395
2:then_<we>=3 2:then_it=-157 2:then_on=-739 2:then_the=-868 2:then_x=-1075 2:then_xed=-693 2:there's_no=76
2:there_.=-2476 2:there_are=-2718 2:there_is=2800 2:there_was=1019 2:there_were=6052 2:this_,=3374 2:this_M=2160
2:this_for=101 2:this_is=-3850 2:this_one=-1038 2:this_x=-5017 2:those_who=1527 2:three_.=2601 2:three_M=932
2:three_x=-3922 2:through_the=-2354 2:to_"=-3125 2:to_#=-1619 2:to_<we>=-1181 2:to_CHOSE=2533 2:to_M=2342 2:to_N=902
2:to_P=7958 2:to_PERC=699 2:to_SANC=-865 2:to_a=3050 2:to_anyone=2603 2:to_be=3040 2:to_get=5543 2:to_have=1027
2:to_it=-2276 2:to_its=-334 2:to_one=-1163 2:to_the=-4624 2:to_x=-5379 2:too_.=122 2:too_:=-496 2:too_x=2006
2:twice_$=2481 2:twice_,=247 2:twice_.=-649 2:twice_a=-203 2:twice_x=-1656 2:two_,=-1417 2:two_M=1584 2:two_P=5168
2:two_T=-1216 2:two_and=-1057 2:two_of=522 2:two_x=-877 2:two_xed=-1513 2:until_#=-187 2:until_DAY=-691
2:until_somebody=-513 2:until_the=-3598 2:until_x=1533 2:up_,=-36 2:up_a=-469 2:up_at=60 2:up_from=54 2:up_in=-89
2:up_the=-521 2:up_to=-454 2:was_#=362 2:was_.=-502 2:was_CIRC=-2401 2:was_CLAIM=-1023 2:was_GOOD=-2302 2:was_PERC=-169
2:was_a=-1110 2:was_an=-1118 2:was_as=-883 2:was_in=9882 2:was_never=-765 2:was_no=-512 2:was_not=-1385 2:was_on=-1124
2:was_over=-400 2:was_still=1737 2:was_that=-1236 2:was_the=2684 2:was_there=3382 2:was_to=-1794 2:was_x=-11545
2:was_xed=-1099 2:was_xing=-2531 2:was_xly=3901 2:were_CIRC=-1018 2:were_FAILV=5356 2:were_KNEW=-1554 2:were_PERC=-2307
2:were_in=-1407 2:were_not=-2294 2:were_out=-440 2:were_x=2734 2:were_xed=-3582 2:what_<i>=2198 2:what_<they>=-1307
2:what_<we>=855 2:what_<you>=1076 2:what_else=-538 2:what_had=-460 2:what_is=-1466 2:what_it=-438 2:what_its=-789
2:what_the=-2678 2:what_was=-394 2:what_x=170 2:what_xed=-1975 2:when_<they>=-1871 2:when_<we>=-1035 2:when_M=-1366
2:when_a=-2073 2:when_the=-458 2:when_two=-1035 2:when_x=9070 2:when_xing=5037 2:where_it=3348 2:where_the=-1571
2:where_two=-193 2:where_x=-1397 2:whether_the=-1360 2:which_M=1343 2:which_a=-1438 2:which_are=-1123 2:which_has=-702
2:which_is=6905 2:which_the=431 2:which_was=1321 2:which_x=-442 2:which_xed=-152 2:while_it=-1554 2:while_two=8275
2:who_CHOSE=-1042 2:who_M=-1160 2:who_could=-382 2:who_had=-3143 2:who_is=-391 2:who_was=2835 2:who_x=-2517
2:who_xed=3202 2:whoever_x=-1997 2:why_it=285 2:why_the=-1332 2:will_be=2338 2:will_not=-1140 2:will_x=-2484
2:with_<he>=-575 2:with_M=-210 2:with_N=7322 2:with_a=-4707 2:with_an=-2012 2:with_the=1590 2:with_two=189
2:with_x=2556 2:within_the=-947 2:within_x=1418 2:without_M=-611 2:without_N=185 2:without_a=-218 2:without_being=-811
2:without_it=-983 2:without_the=-460 2:without_xing=729 2:would_be=2687 2:would_have=4690 2:would_not=-1345
2:would_x=-858 2:x_!=-1464 2:x_"=5369 2:x_#=2058 2:x_$=-1703 2:x_(=-1825 2:x_)=-507 2:x_,=-1744 2:x_.=-3274 2:x_:=-3488
2:x_;=-1792 2:x_<he>=-699 2:x_<i>=3434 2:x_<they>=844 2:x_<we>=9030 2:x_<you>=-945 2:x_AC=713 2:x_CIRC=2578
2:x_CLAIM=271 2:x_DAY=-2850 2:x_FAILV=-1091 2:x_FAULT=-357 2:x_FOLLOW=-392 2:x_GOOD=-522 2:x_IDLE=-2065 2:x_M=-8559
2:x_N=-2962 2:x_P=-4971 2:x_P's=-331 2:x_PERC=-670 2:x_T=-3492 2:x_T's=-948 2:x_a=3116 2:x_about=3719 2:x_again=-2078
2:x_all=-2106 2:x_an=-176 2:x_and=2368 2:x_anyone=-1136 2:x_are=-4404 2:x_as=1937 2:x_at=1164 2:x_because=1503
2:x_both=-1818 2:x_by=-5754 2:x_can=-1166 2:x_could=-2694 2:x_did=-2153 2:x_during=-711 2:x_each=-1596 2:x_for=1484
2:x_from=-4491 2:x_got=158 2:x_had=4800 2:x_has=1413 2:x_have=-528 2:x_how=3021 2:x_if=-2046 2:x_in=-2990
2:x_instead=-1592 2:x_into=108 2:x_is=-1661 2:x_it=-6882 2:x_its=-1995 2:x_itself=-408 2:x_like=-3190 2:x_most=-512
2:x_never=-136 2:x_no=-1748 2:x_nobody=-1024 2:x_of=-5597 2:x_off=-1330 2:x_on=-6614 2:x_once=-1654 2:x_one=-1232
2:x_only=-343 2:x_or=-1284 2:x_out=-920 2:x_over=-1552 2:x_per=-1299 2:x_should=-946 2:x_since=1659 2:x_so=4107
2:x_some=-253 2:x_somebody=2714 2:x_still=-304 2:x_than=7598 2:x_that=-2233 2:x_the=-2446 2:x_there=9315 2:x_this=-160
2:x_three=-1135 2:x_through=-2016 2:x_to=7904 2:x_too=2211 2:x_twice=-1248 2:x_two=915 2:x_under=-308 2:x_until=603
2:x_up=-2590 2:x_was=699 2:x_were=16 2:x_what=2421 2:x_when=-937 2:x_where=2328 2:x_whether=-1409 2:x_which=983
2:x_while=-1389 2:x_will=-382 2:x_with=-5265 2:x_within=-1368 2:x_without=-1108 2:x_would=-3558 2:x_x=-5926
2:x_xed=-3791 2:x_xing=-4949 2:x_xly=-3776 2:x_yet=-1342 2:xed_"=-1607 2:xed_#=-1882 2:xed_$=-4050 2:xed_,=1093
2:xed_.=1587 2:xed_:=-926 2:xed_<we>=-2074 2:xed_M=-1964 2:xed_a=2091 2:xed_again=-1003 2:xed_and=-28 2:xed_as=191
2:xed_at=2752 2:xed_because=-256 2:xed_but=-743 2:xed_by=4004 2:xed_for=-1089 2:xed_from=-1345 2:xed_in=-4397
2:xed_into=-1537 2:xed_is=-1171 2:xed_it=-5085 2:xed_like=117 2:xed_of=2425 2:xed_off=-1029 2:xed_on=7174
2:xed_once=-30 2:xed_out=34 2:xed_over=-1010 2:xed_since=-1245 2:xed_so=-643 2:xed_that=-671 2:xed_the=-6466
2:xed_to=2261 2:xed_twice=-162 2:xed_up=-179 2:xed_when=4388 2:xed_with=-1672 2:xed_within=-847 2:xed_without=-536
2:xed_x=2467 2:xed_xing=-620 2:xed_xly=-811 2:xing_"=-892 2:xing_$=-2247 2:xing_,=5936 2:xing_.=-1661 2:xing_;=-1468
2:xing_<we>=3903 2:xing_M=2306 2:xing_T=-986 2:xing_a=3892 2:xing_about=-758 2:xing_again=1510 2:xing_and=-1966
2:xing_at=184 2:xing_by=-472 2:xing_else=-1428 2:xing_for=-1257 2:xing_had=-1528 2:xing_in=619 2:xing_is=-2173
2:xing_it=-761 2:xing_of=-548 2:xing_on=-2953 2:xing_one=162 2:xing_out=-1147 2:xing_that=2272 2:xing_the=5375
2:xing_to=333 2:xing_was=-859 2:xing_with=-1961 2:xing_x=-1378 2:xing_xed=1169 2:xing_xing=-901 2:xly_,=-3578
2:xly_.=6452 2:xly_M=-1572 2:xly_on=-402 2:xly_the=-1069 2:xly_to=-685 2:xly_x=663 2:yet_.=-1714 2:|_x=645
3:"_,_and=-1381 3:"_,_xed=-975 3:"_._$=-2475 3:"_;_$=487 3:"_all_x=1771 3:"_no_x=-1194 3:"_x_"=961 3:"_x_M=553
3:"_x_what=1197 3:"_xed_"=-695 3:#_#_#=-247 3:#_#_$=-167 3:#_#_x=-847 3:#_%_of=-223 3:#_(_#=560 3:#_)_$=-181
3:#_AC_.=-225 3:#_DAY_#=454 3:#_DAY_$=-13 3:#_DAY_,=-431 3:#_DAY_.=-987 3:#_DAY_and=-44 3:#_DAY_the=-1037 3:#_M_,=420
3:#_M_.=-1712 3:#_M_x=-667 3:#_M_xed=170 3:#_N_)=-522 3:#_N_.=-33 3:#_N_x=-735 3:#_P_were=-331 3:#_P_xed=734
3:#_and_has=495 3:#_and_the=-703 3:#_and_was=-330 3:#_and_x=-18 3:#_of_<they>=-580 3:#_of_which=-12 3:#_the_x=-409
3:#_to_#=-1636 3:#_when_the=-79 3:#_x_#=-810 3:#_x_$=3361 3:#_x_)=-30 3:#_x_,=-1194 3:#_x_.=-599 3:#_x_M=-4175
3:#_x_and=831 3:#_x_at=-96 3:#_x_for=-1115 3:#_x_had=-1142 3:#_x_in=854 3:#_x_on=-569 3:#_x_the=-525 3:#_x_to=70
3:#_x_were=-150 3:#_x_x=2029 3:%_of_M=-933 3:%_of_the=233 3:(_#_x=90 3:(_N_,=-249 3:(_x_T=-1139 3:)_._$=-69
3:,_#_DAY=158 3:,_#_N=-400 3:,_#_of=-12 3:,_#_x=696 3:,_<i>_x=928 3:,_<we>_have=-144 3:,_M_x=-1751 3:,_N_$=-412
3:,_N_.=404 3:,_N_x=268 3:,_a_M=-1246 3:,_a_x=-1577 3:,_all_of=1739 3:,_although_the=4154 3:,_and_#=483
3:,_and_<he>=-450 3:,_and_<i>=167 3:,_and_<they>=-1152 3:,_and_<we>=556 3:,_and_CLAIM=535 3:,_and_M=-411 3:,_and_N=-104
3:,_and_a=-114 3:,_and_each=-579 3:,_and_it=1772 3:,_and_let=-74 3:,_and_no=-288 3:,_and_since=-659 3:,_and_that=-233
3:,_and_the=-3276 3:,_and_then=-581 3:,_and_this=4110 3:,_and_x=-2956 3:,_and_xed=-260 3:,_and_xing=-297
3:,_as_in=-1088 3:,_as_the=-1233 3:,_because_the=-1181 3:,_by_#=537 3:,_by_the=-4 3:,_from_x=-245 3:,_in_a=199
3:,_it_is=-842 3:,_it_was=-291 3:,_nobody_x=-1912 3:,_not_a=2429 3:,_on_the=-1289 3:,_since_the=-874 3:,_so_<we>=3990
3:,_so_that=-1154 3:,_so_the=1034 3:,_so_this=2072 3:,_so_x=-1563 3:,_the_ELSE=35 3:,_the_M=3251 3:,_the_T=-634
3:,_the_x=1124 3:,_then_the=-108 3:,_then_x=232 3:,_then_xed=-693 3:,_there's_no=1658 3:,_to_be=-1554 3:,_to_x=341
3:,_two_x=2203 3:,_when_the=-484 3:,_which_are=-1123 3:,_which_is=3082 3:,_which_was=1321 3:,_which_x=-689
3:,_which_xed=-152 3:,_who_x=-538 3:,_with_a=-171 3:,_x_#=-776 3:,_x_.=325 3:,_x_M=-851 3:,_x_by=-2116 3:,_x_for=6941
3:,_x_of=4128 3:,_x_the=820 3:,_x_to=196 3:,_x_up=-1089 3:,_x_when=-494 3:,_x_x=-297 3:,_x_xed=-247 3:,_xed_in=-571
3:,_xed_over=-373 3:,_xed_x=-187 3:,_xing_with=-890 3:,_xly_,=-1029 3:._#_x=112 3::_#_#=305 3::_#_DAY=-423 3::_#_x=-743
3::_AC_x=-154 3::_DAY_#=112 3::_M_x=216 3::_N_(=146 3::_N_,=1089 3::_a_x=-367 3::_about_a=-111 3::_it_x=18
3::_the_M=1153 3::_the_x=-1844 3::_x_#=387 3::_x_$=-1063 3::_x_M=527 3::_x_to=-1393 3::_x_x=-303 3:;_the_P=45
3:;_the_x=378 3:<he>_._$=-979 3:<he>_was_xing=-1327 3:<he>_x_.=88 3:<he>_x_x=-899 3:<he>_xed_the=-53 3:<i>_M_of=2070
3:<i>_PERC_for=-53 3:<i>_have_PERC=281 3:<i>_x_,=-2354 3:<i>_x_the=-1063 3:<they>_._$=-4221 3:<they>_M_.=-1065
3:<they>_do_not=-1939 3:<they>_have_to=-776 3:<they>_in_the=-3108 3:<they>_were_x=6326 3:<they>_x_,=-849
3:<they>_x_.=-2268 3:<they>_x_M=5271 3:<they>_x_twice=-76 3:<we>_#_x=3569 3:<we>_,_not=-1588 3:<we>_._$=-1774
3:<we>_MORAL_x=-712 3:<we>_M_x=-799 3:<we>_M_xed=-974 3:<we>_PERC_.=2634 3:<we>_PERC_and=-2198 3:<we>_PERC_for=242
3:<we>_PERC_x=-698 3:<we>_T_x=-456 3:<we>_a_x=2223 3:<we>_can_be=-1010 3:<we>_did_.=-1235 3:<we>_had_no=3378
3:<we>_had_x=-770 3:<we>_have_PERC=-1784 3:<we>_have_no=2909 3:<we>_have_x=-1614 3:<we>_have_xed=-1357
3:<we>_in_the=-422 3:<we>_own_M=-3 3:<we>_own_x=-28 3:<we>_were_in=-1120 3:<we>_will_x=-839 3:<we>_x_.=-509
3:<we>_x_M=-1341 3:<we>_x_at=-1690 3:<we>_x_from=-397 3:<we>_x_it=-1483 3:<we>_x_that=-1142 3:<we>_x_the=-14
3:<we>_x_through=-1228 3:<we>_x_to=4343 3:<we>_x_x=2020 3:<we>_xed_it=-1285 3:<we>_xed_the=-2181 3:<you>_._$=-2254
3:<you>_a_x=-350 3:<you>_have_"=1197 3:<you>_have_not=-1680 3:<you>_have_x=-357 3:AC_#_#=-288 3:AC_,_#=-98
3:AC_,_M=-926 3:AC_,_x=-754 3:AC_._$=-373 3:AC_:_M=-1102 3:AC_:_x=856 3:AC_AC_#=804 3:AC_N_x=-439 3:CHOSE_to_x=-2494
3:CIRC_._$=-2145 3:CIRC_by_the=-275 3:CIRC_itself_off=-316 3:CIRC_the_M=-1335 3:CIRC_the_x=-335 3:CIRC_to_the=-422
3:CIRC_x_,=-3357 3:CIRC_x_x=-877 3:CLAIM_"_x=5342 3:CLAIM_to_the=-577 3:CLAIM_x_x=425 3:DAY_#_#=112 3:DAY_#_$=425
3:DAY_,_and=-569 3:DAY_._$=-4629 3:DAY_at_#=93 3:DAY_at_x=-649 3:DAY_the_M=-1081 3:DAY_x_the=3630 3:ELSE_of_the=-379
3:FAILV_._$=4206 3:FAILV_in_x=-1203 3:FOLLOW_._$=1322 3:GOOD_._$=241 3:GOOD_the_x=-1183 3:GOOD_to_the=-606
3:IDLE_._$=-3040 3:INSULT_._$=-302 3:INSULT_of_x=-145 3:KNEW_the_M=1242 3:KNEW_the_x=2550 3:M's_M_has=-743
3:M's_own_M=-1118 3:MORAL_._$=2775 3:M_#_$=-428 3:M_#_was=229 3:M_#_x=-1561 3:M_(_x=-929 3:M_,_#=-577 3:M_,_<we>=-788
3:M_,_CIRC=-5 3:M_,_M=-2578 3:M_,_N=16 3:M_,_and=3025 3:M_,_because=-1667 3:M_,_by=79 3:M_,_in=3670 3:M_,_it=-1035
3:M_,_not=6366 3:M_,_so=5279 3:M_,_the=140 3:M_,_then=-564 3:M_,_two=2044 3:M_,_which=-1005 3:M_,_x=-1996
3:M_,_xed=-632 3:M_,_xly=-1354 3:M_._$=-238 3:M_:_AC=-68 3:M_:_it=-519 3:M_:_x=435 3:M_;_$=-2298 3:M_;_the=225
3:M_<we>_had=-857 3:M_CIRC_the=-822 3:M_CIRC_x=-1058 3:M_CLAIM_"=5342 3:M_PERC_,=-615 3:M_PERC_for=738
3:M_PERC_the=4095 3:M_a_M=7087 3:M_about_the=-982 3:M_and_both=739 3:M_and_did=-1517 3:M_and_not=-2209 3:M_and_the=1296
3:M_and_x=-1992 3:M_and_xed=-375 3:M_are_x=514 3:M_as_"=3756 3:M_as_x=450 3:M_at_all=-2065 3:M_at_the=-1156 3:M_at_x=19
3:M_by_M=3966 3:M_by_P=1284 3:M_by_the=502 3:M_can_be=-804 3:M_can_x=-563 3:M_could_be=-2201 3:M_could_not=-1396
3:M_did_not=690 3:M_did_what=-1003 3:M_did_x=-839 3:M_for_a=-787 3:M_for_all=-855 3:M_for_an=1348 3:M_for_each=-672
3:M_for_the=6811 3:M_for_those=-991 3:M_for_three=-631 3:M_for_x=818 3:M_for_xing=3646 3:M_from_the=-694 3:M_had_a=-304
3:M_had_been=-1218 3:M_had_no=-1025 3:M_had_not=-563 3:M_had_to=6841 3:M_had_xed=-1604 3:M_has_a=3150 3:M_has_been=-408
3:M_has_no=-377 3:M_has_one=-364 3:M_has_the=3764 3:M_has_x=-822 3:M_in_M=-237 3:M_in_N=2435 3:M_in_a=-1095
3:M_in_the=-2008 3:M_in_x=3437 3:M_is_GOOD=-645 3:M_is_PERC=-1243 3:M_is_a=-2428 3:M_is_in=907 3:M_is_not=-1633
3:M_is_to=-955 3:M_is_x=910 3:M_is_xed=-564 3:M_is_xing=-1165 3:M_isn't_xed=3343 3:M_it_x=-2302 3:M_must_x=-959
3:M_of_#=-124 3:M_of_<we>=-2219 3:M_of_M=5586 3:M_of_all=-781 3:M_of_the=5680 3:M_of_x=-2369 3:M_off_and=842
3:M_on_#=-1101 3:M_on_it=-440 3:M_on_the=8007 3:M_on_x=-2960 3:M_or_M=-1479 3:M_out_of=-1652 3:M_that_<we>=-941
3:M_that_<you>=2058 3:M_that_can=279 3:M_that_had=-1121 3:M_that_is=-1198 3:M_that_nobody=-550 3:M_that_somebody=-675
3:M_that_the=-1526 3:M_that_was=-709 3:M_that_were=-385 3:M_that_would=1708 3:M_that_x=6 3:M_that_xed=1735
3:M_the_M=-566 3:M_to_P=1533 3:M_to_a=-1276 3:M_to_the=1037 3:M_to_x=-2037 3:M_was_as=-883 3:M_was_in=9138
3:M_was_not=-1290 3:M_was_there=3382 3:M_was_x=-7657 3:M_was_xed=3256 3:M_were_x=384 3:M_were_xed=-1718
3:M_when_the=-1455 3:M_will_be=5125 3:M_with_a=-1398 3:M_with_an=-1491 3:M_with_the=2234 3:M_with_x=2985
3:M_within_the=-639 3:M_without_a=331 3:M_x_"=3428 3:M_x_#=-225 3:M_x_$=-848 3:M_x_,=-2016 3:M_x_.=-1259 3:M_x_;=76
3:M_x_<we>=-981 3:M_x_CIRC=-589 3:M_x_M=-1482 3:M_x_a=-1522 3:M_x_an=-682 3:M_x_and=-718 3:M_x_as=-913 3:M_x_at=5332
3:M_x_by=-1141 3:M_x_for=-2698 3:M_x_from=-358 3:M_x_had=-1484 3:M_x_in=1119 3:M_x_is=-623 3:M_x_it=-1317 3:M_x_of=286
3:M_x_off=-1084 3:M_x_on=4125 3:M_x_only=-826 3:M_x_out=-1224 3:M_x_since=-169 3:M_x_that=-721 3:M_x_the=-756
3:M_x_to=1055 3:M_x_twice=126 3:M_x_with=407 3:M_x_x=2898 3:M_x_xing=236 3:M_xed_#=-2 3:M_xed_$=-3139 3:M_xed_,=-257
3:M_xed_.=5131 3:M_xed_a=-905 3:M_xed_for=-1080 3:M_xed_from=27 3:M_xed_in=-97 3:M_xed_to=256 3:M_xed_twice=512
3:M_xed_x=2503 3:N's_x_x=137 3:N_#_was=-882 3:N_)_$=-522 3:N_,_#=68 3:N_,_N=25 3:N_,_who=268 3:N_._$=797 3:N_._x=75
3:N_:_x=-744 3:N_had_x=51 3:N_x_#=-431 3:N_x_M=67 3:N_x_the=-333 3:N_xed_x=-372 3:P's_x_,=-691 3:P's_x_was=2003
3:PERC_,_and=608 3:PERC_._$=-369 3:PERC_about_it=1174 3:PERC_and_what=-2198 3:PERC_at_on=3018 3:PERC_at_the=-193
3:PERC_at_x=-1776 3:PERC_by_the=-674 3:PERC_for_.=-1527 3:PERC_for_a=525 3:PERC_for_the=-2487 3:PERC_for_x=972
3:PERC_in_the=-2387 3:PERC_it_x=-1201 3:PERC_the_M=-2552 3:PERC_the_T=-950 3:PERC_the_same=3138 3:PERC_the_x=596
3:PERC_this_x=-568 3:PERC_to_x=-295 3:PERC_whether_the=49 3:PERC_why_the=-910 3:PERC_x_.=2911 3:PERC_x_at=-474
3:PERC_x_the=-1547 3:PERC_x_x=-1716 3:P_)_$=-1166 3:P_,_and=-1900 3:P_,_since=-1091 3:P_,_then=333 3:P_,_who=-1442
3:P_,_x=3025 3:P_._$=-4786 3:P_:_N=562 3:P_PERC_.=4009 3:P_PERC_the=-925 3:P_PERC_x=-716 3:P_at_the=1041
3:P_could_not=-884 3:P_did_not=5066 3:P_had_the=-1179 3:P_had_to=1565 3:P_have_the=1756 3:P_in_N=-781 3:P_in_the=8394
3:P_of_T=-705 3:P_of_the=89 3:P_on_MORAL=-719 3:P_on_the=-1934 3:P_to_x=-810 3:P_was_on=-91 3:P_was_x=3976
3:P_was_xed=-2059 3:P_were_x=-670 3:P_who_had=-2022 3:P_who_x=-593 3:P_will_x=-905 3:P_with_the=3424
3:P_would_have=-2164 3:P_x_M=4361 3:P_x_on=-448 3:P_x_x=-1702 3:P_xed_,=-138 3:P_xed_<we>=-338 3:P_xed_in=382
3:P_xed_the=-1274 3:P_xed_x=349 3:T's_M_,=-787 3:T's_P_PERC=-797 3:T's_x_M=57 3:T_,_#=-468 3:T_,_and=-304 3:T_._$=-1888
3:T_:_x=-1246 3:T_for_a=-895 3:T_had_a=-273 3:T_had_been=-1292 3:T_had_x=-380 3:T_had_xed=-2088 3:T_in_N=243
3:T_of_the=-2357 3:T_to_x=-140 3:T_was_x=-510 3:T_will_x=317 3:T_x_.=-402 3:T_x_a=-865 3:T_x_at=-821 3:T_x_in=-1049
3:T_x_it=-276 3:T_x_the=-1073 3:T_x_this=-519 3:T_x_x=4206 3:T_xed_the=-98 3:T_xed_within=-847 3:^_#_M=-433
3:^_#_P=-701 3:^_#_x=-105 3:^_<he>_had=-807 3:^_<he>_xed=-397 3:^_<i>_KNEW=-463 3:^_<i>_am=1659 3:^_<i>_had=-1183
3:^_<i>_have=-1527 3:^_<i>_was=518 3:^_<i>_x=-1487 3:^_<they>_x=-1247 3:^_<we>_GOOD=-826 3:^_<we>_M=6011
3:^_<we>_PERC=-623 3:^_<we>_T=-172 3:^_<we>_are=-1148 3:^_<we>_did=-2527 3:^_<we>_had=2154 3:^_<we>_have=-628
3:^_<we>_own=-13 3:^_<we>_were=-440 3:^_<we>_will=-1212 3:^_<we>_would=-1598 3:^_<we>_x=-554 3:^_<we>_xed=6491
3:^_<you>_x=-289 3:^_AC_,=-1476 3:^_AC_:=-82 3:^_AC_AC=-213 3:^_AC_N=-408 3:^_GOOD_<you>=641 3:^_M_#=-1600 3:^_M_:=-68
3:^_M_are=-1892 3:^_M_from=-275 3:^_M_in=7447 3:^_M_of=4153 3:^_M_on=-1685 3:^_M_was=-1334 3:^_M_were=-1307
3:^_M_with=-1736 3:^_M_x=-1261 3:^_M_xed=669 3:^_N's_x=137 3:^_N_,=344 3:^_N_:=-296 3:^_N_PERC=-24 3:^_N_x=-968
3:^_N_xed=-200 3:^_PERC_at=-361 3:^_P_:=-154 3:^_P_were=-1050 3:^_P_who=-526 3:^_P_xed=-400 3:^_T_had=-507 3:^_T_x=302
3:^_T_xed=-2032 3:^_a_M=-5568 3:^_a_P=-603 3:^_a_T=-32 3:^_a_x=-2515 3:^_a_xed=1091 3:^_a_xing=-1160 3:^_about_#=-1300
3:^_an_M=3455 3:^_an_x=-505 3:^_and_a=-362 3:^_and_the=2737 3:^_and_x=2201 3:^_anyone_who=-982 3:^_as_a=-44
3:^_as_it=-345 3:^_at_#=-551 3:^_at_x=340 3:^_by_the=-593 3:^_by_x=-635 3:^_for_a=4331 3:^_for_the=-2930 3:^_for_x=1782
3:^_from_the=-2791 3:^_from_x=348 3:^_how_it=-1304 3:^_if_<you>=-797 3:^_in_the=-1760 3:^_in_x=-462 3:^_it_is=-736
3:^_it_was=-1571 3:^_it_x=6350 3:^_it_xed=-940 3:^_no_M=-5205 3:^_no_x=3491 3:^_nobody_had=4779 3:^_nobody_was=-823
3:^_nobody_xed=-2571 3:^_on_#=-73 3:^_on_DAY=-1997 3:^_on_the=2690 3:^_on_x=2503 3:^_one_P=-1772 3:^_one_of=-375
3:^_that_M=180 3:^_that_is=-2355 3:^_that_the=-754 3:^_the_#=-1043 3:^_the_M=5119 3:^_the_M's=-1657 3:^_the_P=4278
3:^_the_P's=-1570 3:^_the_T=4849 3:^_the_T's=-2131 3:^_the_two=4516 3:^_the_x=-893 3:^_the_xing=-234
3:^_there_are=-2627 3:^_there_is=-2129 3:^_there_was=-1653 3:^_there_were=8424 3:^_this_M=-1755 3:^_this_is=-2189
3:^_this_one=-13 3:^_this_x=-1257 3:^_three_x=-528 3:^_to_be=-870 3:^_to_the=-929 3:^_two_P=1295 3:^_two_of=-1894
3:^_two_x=-2416 3:^_what_<i>=3008 3:^_what_<we>=-1421 3:^_what_is=-1466 3:^_what_x=-2316 3:^_what_xed=-1643
3:^_when_the=-854 3:^_why_it=285 3:^_will_be=-694 3:^_x_"=1851 3:^_x_#=-478 3:^_x_,=-1917 3:^_x_:=117 3:^_x_M=772
3:^_x_P=-478 3:^_x_T=27 3:^_x_a=-593 3:^_x_all=110 3:^_x_and=256 3:^_x_are=-532 3:^_x_by=-289 3:^_x_from=-257
3:^_x_had=1976 3:^_x_is=1038 3:^_x_of=3680 3:^_x_on=-362 3:^_x_that=-424 3:^_x_the=-1262 3:^_x_to=1065 3:^_x_were=-248
3:^_x_when=-214 3:^_x_x=-3755 3:^_x_xed=191 3:^_x_xing=-372 3:^_xed_by=-120 3:^_xed_in=-101 3:^_xed_x=-1175
3:^_xing_the=4879 3:^_xing_x=-306 3:a_CIRC_x=-894 3:a_DAY_,=-794 3:a_M_$=-1328 3:a_M_,=1919 3:a_M_.=-5642 3:a_M_;=-1734
3:a_M_and=-2092 3:a_M_by=1364 3:a_M_for=-963 3:a_M_from=-742 3:a_M_had=-911 3:a_M_has=-930 3:a_M_in=-2081
3:a_M_is=-3358 3:a_M_nobody=-1928 3:a_M_of=-1476 3:a_M_on=3964 3:a_M_that=2461 3:a_M_to=-1503 3:a_M_was=-155
3:a_M_with=3828 3:a_M_without=-1051 3:a_M_x=-766 3:a_M_xed=6092 3:a_P_,=-1365 3:a_P_in=-603 3:a_P_x=-248 3:a_T_x=4264
3:a_x_$=1147 3:a_x_,=4989 3:a_x_.=-2091 3:a_x_;=-1165 3:a_x_M=3978 3:a_x_P=-1937 3:a_x_about=-659 3:a_x_and=-1641
3:a_x_for=3144 3:a_x_from=-1940 3:a_x_in=2124 3:a_x_is=-1268 3:a_x_of=-2859 3:a_x_on=-618 3:a_x_one=-640
3:a_x_that=-832 3:a_x_the=-281 3:a_x_to=-2533 3:a_x_with=-1452 3:a_x_x=-2023 3:a_xed_M=-242 3:a_xing_x=-458
3:a_xly_M=-978 3:a_xly_x=-69 3:about_#_AC=173 3:about_#_M=-566 3:about_a_x=-750 3:about_it_.=5753 3:about_the_M=-961
3:about_the_P=-1091 3:about_x_x=-39 3:again_,_and=-15 3:again_._$=-2612 3:all_#_M=398 3:all_#_x=263 3:all_._$=-2287
3:all_of_<they>=-994 3:all_of_<we>=2324 3:all_of_it=-1142 3:all_the_M=-1020 3:all_the_x=-769 3:all_x_x=870
3:an_M_.=-901 3:an_x_,=-466 3:an_x_.=1440 3:an_x_M=-2805 3:an_x_and=196 3:an_x_on=-56 3:an_x_x=6074 3:and_#_%=-401
3:and_#_x=793 3:and_<they>_xed=-466 3:and_<we>_had=2100 3:and_<we>_will=-461 3:and_<we>_x=-636 3:and_CLAIM_x=-202
3:and_PERC_the=-1863 3:and_a_M=-978 3:and_a_P=-556 3:and_a_x=487 3:and_did_not=-1517 3:and_has_been=245
3:and_here_it=-341 3:and_it_was=-49 3:and_it_x=260 3:and_it_xed=2955 3:and_let_the=-579 3:and_not_on=2645
3:and_not_the=-496 3:and_not_x=-207 3:and_the_IDLE=-425 3:and_the_M=-5110 3:and_the_M's=-828 3:and_the_P=-1629
3:and_the_T=6631 3:and_the_two=179 3:and_the_x=2995 3:and_then_x=-287 3:and_those_who=-713 3:and_was_x=63
3:and_were_x=-219 3:and_would_x=-841 3:and_x_,=-879 3:and_x_<they>=37 3:and_x_M=-1191 3:and_x_a=-939 3:and_x_it=1001
3:and_x_the=111 3:and_x_to=-1893 3:and_x_two=-702 3:and_x_x=-2150 3:and_xed_the=-99 3:and_xed_with=-212 3:and_xed_x=5
3:and_xing_in=-122 3:any_x_,=-780 3:are_._$=-891 3:are_a_x=-152 3:are_x_.=1466 3:are_x_and=3007 3:are_x_in=-2215
3:are_x_x=1672 3:as_"_xed=-433 3:as_a_x=-862 3:as_it_should=-1887 3:as_it_was=-314 3:as_it_xed=-345 3:as_the_M=-2328
3:as_the_x=-1155 3:as_x_.=-76 3:as_x_as=-1659 3:as_xed_.=-413 3:at_#_$=-2427 3:at_#_AC=538 3:at_#_the=-409
3:at_#_x=2565 3:at_all_.=-2065 3:at_an_x=31 3:at_once_,=-904 3:at_once_.=2439 3:at_the_M=-1943 3:at_the_P's=2675
3:at_the_T=2852 3:at_the_same=-1102 3:at_the_x=-3474 3:at_x_,=-626 3:at_x_.=1146 3:at_x_in=-1791 3:at_x_the=-812
3:at_x_x=-570 3:be_,_and=-1797 3:be_PERC_,=-1037 3:be_PERC_for=3647 3:be_a_x=442 3:be_x_.=6 3:be_x_by=-1633
3:be_xed_.=-1390 3:be_xed_by=-517 3:be_xed_in=-1545 3:be_xed_with=-544 3:because_the_M=-2722 3:because_the_x=3583
3:been_CIRC_to=-422 3:been_PERC_to=3446 3:been_x_.=-1077 3:been_x_from=171 3:been_x_since=524 3:been_x_x=-136
3:been_xed_,=5487 3:been_xed_.=-1640 3:been_xed_and=-303 3:been_xed_for=-469 3:been_xed_on=-1615 3:been_xed_to=600
3:being_PERC_.=-536 3:both_M_x=889 3:by_#_#=558 3:by_#_DAY=-157 3:by_<they>_x=5242 3:by_DAY_.=-403 3:by_M_,=1612
3:by_M_.=-531 3:by_N_,=-932 3:by_N_.=-465 3:by_P_,=4046 3:by_P_.=1941 3:by_P_and=-1022 3:by_P_in=-382 3:by_P_who=-348
3:by_a_M=-1017 3:by_the_M=-311 3:by_the_P=-746 3:by_the_T=-890 3:by_the_x=-979 3:by_then_it=-102 3:by_two_P=-1439
3:by_which_x=-447 3:by_x_,=-1621 3:by_x_.=6439 3:by_x_x=4476 3:can_be_x=78 3:can_be_xed=-114 3:can_x_.=-490
3:could_be_PERC=2156 3:could_be_x=-364 3:could_be_xed=-1594 3:could_have_been=1893 3:could_not_be=-2015
3:could_not_x=-1873 3:could_x_x=192 3:did_._$=-2344 3:did_not_M=-1588 3:did_not_PERC=5295 3:did_not_x=1824
3:did_what_its=-789 3:do_not_PERC=-1041 3:do_not_x=2339 3:does_not_x=-1895 3:each_M_.=957 3:each_of_the=-1556
3:each_other_.=6078 3:each_xing_at=149 3:even_the_x=2947 3:for_"_x=-2640 3:for_#_x=-341 3:for_._$=-2831
3:for_<we>_.=-2522 3:for_a_M=984 3:for_a_x=-1244 3:for_a_xly=-69 3:for_all_#=-85 3:for_an_x=-1298 3:for_each_M=-1230
3:for_it_.=-855 3:for_the_ELSE=-483 3:for_the_M=6036 3:for_the_P=-675 3:for_the_x=-3455 3:for_those_who=-1768
3:for_three_x=-1006 3:for_two_x=-878 3:for_x_.=4431 3:for_x_M=4209 3:for_x_the=2103 3:for_x_x=-847 3:for_xing_M=-1110
3:for_xing_again=2249 3:for_xing_x=-1528 3:from_#_$=2531 3:from_#_to=-1367 3:from_a_M=-1648 3:from_a_x=959
3:from_it_x=-303 3:from_one_M=5611 3:from_the_M=1992 3:from_the_T=-1335 3:from_the_x=949 3:from_x_on=-474
3:from_x_the=-1735 3:from_x_to=-501 3:from_x_x=-55 3:get_the_M=-546 3:got_the_M=-587 3:had_CIRC_the=-881
3:had_KNEW_the=1595 3:had_a_M=-212 3:had_a_x=-1686 3:had_been_CIRC=-422 3:had_been_PERC=2664 3:had_been_x=-848
3:had_been_xed=-3516 3:had_been_xing=-1171 3:had_it_on=-462 3:had_no_M=977 3:had_no_x=1497 3:had_not_been=-563
3:had_not_xed=-526 3:had_the_M=1570 3:had_the_x=-972 3:had_to_be=7678 3:had_to_x=620 3:had_x_in=-877 3:had_x_it=2618
3:had_x_x=-896 3:had_xed_on=-6 3:had_xed_the=-486 3:has_a_M=1592 3:has_a_x=4949 3:has_been_x=46 3:has_been_xed=67
3:has_its_own=-569 3:has_no_M=260 3:has_no_x=2099 3:has_one_M=-364 3:has_to_be=-1203 3:has_to_x=-1587 3:has_x_for=558
3:have_CIRC_it=2674 3:have_PERC_for=1541 3:have_PERC_it=-1105 3:have_PERC_the=-580 3:have_been_x=-3120
3:have_been_xed=-2070 3:have_it_x=-1821 3:have_no_M=3968 3:have_not_PERC=-1680 3:have_the_M=1002 3:have_to_be=-776
3:have_x_<we>=-1559 3:have_x_on=-1762 3:have_xed_the=-1835 3:here_it_is=-341 3:how_it_was=-507 3:in_#_$=-77
3:in_#_and=180 3:in_#_when=-79 3:in_#_x=-77 3:in_._$=-1065 3:in_<they>_x=-1800 3:in_<we>_M=3085 3:in_<we>_x=-1546
3:in_AC_and=-176 3:in_DAY_.=-1257 3:in_M_.=-920 3:in_M_of=-306 3:in_N_.=3419 3:in_N_and=-918 3:in_N_x=-1793
3:in_a_M=3371 3:in_a_x=-739 3:in_all_#=308 3:in_all_x=-78 3:in_from_the=-446 3:in_it_.=2541 3:in_no_M=-484
3:in_one_x=-920 3:in_the_M=-1779 3:in_the_MORAL=-994 3:in_the_T=611 3:in_the_same=-2165 3:in_the_x=7525
3:in_the_xing=-1436 3:in_the_xly=-450 3:in_this_M=-1913 3:in_x_,=-1282 3:in_x_.=-3800 3:in_x_M=-824 3:in_x_T=2373
3:in_x_of=1913 3:in_x_the=-843 3:in_x_x=3516 3:in_xing_x=-287 3:into_a_M=-236 3:into_the_M=3611 3:into_the_x=-1239
3:is_._$=-621 3:is_ELSE_than=-309 3:is_PERC_at=-695 3:is_a_M=-1995 3:is_a_x=1949 3:is_no_x=819 3:is_not_a=-2798
3:is_not_x=1881 3:is_on_x=2780 3:is_the_M=-1606 3:is_the_x=710 3:is_to_be=-375 3:is_to_x=-2382 3:is_x_,=-1534
3:is_x_.=-2531 3:is_x_:=-529 3:is_x_a=-596 3:is_x_and=5780 3:is_x_at=-1994 3:is_x_for=-1161 3:is_x_of=-388
3:is_x_only=3525 3:is_x_than=3717 3:is_x_to=574 3:is_x_too=-882 3:is_x_when=5271 3:is_x_x=-3961 3:is_xed_by=-2540
3:is_xed_for=-2006 3:is_xed_from=-467 3:is_xed_on=4641 3:is_xed_to=-967 3:is_xing_x=-659 3:is_xly_x=-567 3:it_._$=4006
3:it_by_P=-590 3:it_is_.=-621 3:it_is_not=2166 3:it_is_the=-307 3:it_is_x=-3813 3:it_on_the=-1012 3:it_should_be=-2261
3:it_to_<we>=-755 3:it_was_.=-502 3:it_was_a=-769 3:it_was_over=-400 3:it_was_the=-1960 3:it_was_x=663 3:it_was_xed=7
3:it_would_be=2687 3:it_x_#=-504 3:it_x_,=-1326 3:it_x_.=-371 3:it_x_<we>=2914 3:it_x_a=813 3:it_x_in=-368
3:it_x_like=-1059 3:it_x_the=-1301 3:it_x_to=-2127 3:it_x_x=-4475 3:it_xed_.=-2214 3:it_xed_x=-1502 3:its_M_PERC=-789
3:its_M_was=52 3:its_M_without=-534 3:its_own_M=-1004 3:its_own_x=-352 3:its_x_.=124 3:its_x_M=-1218 3:let_<we>_x=2288
3:let_the_M=-512 3:let_the_x=-600 3:like_a_x=-1158 3:like_x_.=-1095 3:more_than_#=-711 3:more_than_x=-900
3:most_of_the=-512 3:must_have_been=-544 3:never_x_the=12 3:no_M_,=2165 3:no_M_.=1312 3:no_M_for=2637 3:no_M_of=-2667
3:no_M_that=-1858 3:no_M_x=-2118 3:no_P_was=-1031 3:no_one_at=1431 3:no_x_M=-1325 3:no_x_in=6385 3:no_x_to=4406
3:no_x_was=-2300 3:no_x_where=-1584 3:no_x_x=-4699 3:nobody_had_xed=5030 3:nobody_has_PERC=1330 3:nobody_on_the=-366
3:nobody_was_x=-1204 3:nobody_x_xing=-1065 3:not_._$=3704 3:not_PERC_.=-2241 3:not_PERC_at=-603 3:not_PERC_for=-1456
3:not_PERC_of=929 3:not_a_M=2063 3:not_a_x=-2702 3:not_be_xed=-869 3:not_in_the=1009 3:not_on_the=2645 3:not_the_M=-496
3:not_x_$=-1590 3:not_x_.=-2708 3:not_x_a=5051 3:not_x_at=6836 3:not_x_it=-1780 3:not_x_that=1692 3:not_x_the=4005
3:not_x_with=4031 3:not_x_x=-197 3:not_xed_.=-1489 3:of_#_DAY=-567 3:of_#_and=-733 3:of_#_x=-261 3:of_._$=-989
3:of_<he>_x=-329 3:of_<they>_.=-2375 3:of_<they>_in=-1995 3:of_<they>_x=-579 3:of_<we>_,=2068 3:of_<we>_.=2324
3:of_<we>_P=-676 3:of_<we>_x=-4017 3:of_M_#=-707 3:of_M_,=-73 3:of_M_in=5951 3:of_M_x=-1221 3:of_T_.=-1435
3:of_a_x=-634 3:of_a_xing=324 3:of_all_#=186 3:of_all_x=-344 3:of_an_x=-888 3:of_each_M=-364 3:of_it_,=-1425
3:of_it_.=-657 3:of_it_x=-2041 3:of_its_x=-1298 3:of_one_M=-1122 3:of_that_x=-1753 3:of_the_#=-261 3:of_the_AC=-735
3:of_the_M=5436 3:of_the_P=-3264 3:of_the_T=-1285 3:of_the_three=-886 3:of_the_x=-4841 3:of_the_xing=3865
3:of_this_M=-914 3:of_x_,=655 3:of_x_.=5190 3:of_x_M=-3606 3:of_x_in=-353 3:of_x_of=-119 3:of_x_x=1605 3:off_._$=-7
3:off_in_the=-1461 3:on_#_DAY=-1714 3:on_._$=-4208 3:on_<he>_x=-375 3:on_<they>_x=-432 3:on_DAY_.=-1355
3:on_DAY_at=-1218 3:on_T_.=4170 3:on_a_DAY=-1853 3:on_a_M=2429 3:on_a_x=-809 3:on_it_.=1034 3:on_its_own=433
3:on_its_x=-56 3:on_one_M=-1084 3:on_the_M=-88 3:on_the_T=2093 3:on_the_same=6762 3:on_the_x=-5807 3:on_the_xing=-729
3:on_x_,=2206 3:on_x_.=1409 3:on_x_M=-1794 3:on_x_of=-157 3:on_x_x=2900 3:once_,_which=-182 3:once_._$=2442
3:once_a_x=-1705 3:one_._$=-5759 3:one_M_,=-1690 3:one_M_.=1846 3:one_M_for=-894 3:one_P_had=1565 3:one_by_one=-2042
3:one_in_the=-2358 3:one_of_<they>=-624 3:one_of_<we>=2582 3:one_of_the=-1345 3:one_that_is=-642 3:one_x_,=-669
3:one_x_.=-2862 3:one_x_the=1652 3:one_x_to=2151 3:one_x_x=-865 3:only_as_x=-1062 3:or_M_xed=-1479 3:or_x_.=-1130
3:other_._$=9500 3:other_M_.=-1150 3:other_T_.=-642 3:other_x_.=-888 3:out_._$=-2476 3:out_and_x=3691 3:out_in_DAY=-930
3:out_of_the=-2144 3:out_with_the=-848 3:over_at_x=3922 3:over_the_M=-903 3:over_the_x=-1354 3:over_to_the=-373
3:own_._$=-438 3:own_M_,=-220 3:own_M_.=-526 3:own_M_PERC=-1499 3:own_M_xed=141 3:own_x_,=455 3:own_x_.=-590
3:per_M_.=-833 3:please_do_not=-1149 3:same_M_.=6183 3:same_M_and=1092 3:same_M_for=-1704 3:same_x_,=4875
3:same_x_.=2662 3:should_be_x=-1441 3:since_#_and=297 3:since_._$=1875 3:since_the_M=-1535 3:since_the_T=-1978
3:since_the_x=-523 3:so_for_x=-377 3:so_that_it=46 3:so_that_the=-496 3:so_that_xing=27 3:so_the_M=-5 3:so_x_x=-1258
3:some_x_,=-635 3:some_x_x=-520 3:somebody_has_to=-1558 3:than_#_x=-1697 3:than_<we>_did=2272 3:than_a_x=-971
3:than_the_x=3423 3:than_x_.=-725 3:that_KNEW_<we>=142 3:that_M_x=-681 3:that_a_M=-1335 3:that_a_xing=-246
3:that_had_been=-495 3:that_is_x=-1933 3:that_is_xed=2038 3:that_it_x=-241 3:that_the_M=3591 3:that_the_T=-570
3:that_the_x=-3533 3:that_would_x=-2099 3:that_x_,=-386 3:that_x_.=-518 3:that_x_<we>=-1004 3:that_x_the=-915
3:that_x_up=-507 3:that_x_x=987 3:the_#_x=-2148 3:the_AC_x=4157 3:the_CIRC_M=-23 3:the_CIRC_x=-677 3:the_DAY_x=-782
3:the_ELSE_of=-864 3:the_IDLE_.=-1934 3:the_IDLE_x=-161 3:the_M's_M=-1274 3:the_M's_own=-1118 3:the_MORAL_P=-726
3:the_MORAL_of=-994 3:the_M_"=-1458 3:the_M_$=-736 3:the_M_(=217 3:the_M_,=3198 3:the_M_.=1109 3:the_M_:=-1673
3:the_M_;=-2252 3:the_M_<we>=-1806 3:the_M_CIRC=-1116 3:the_M_CLAIM=549 3:the_M_PERC=1821 3:the_M_about=-1001
3:the_M_and=-2177 3:the_M_are=5790 3:the_M_as=-1591 3:the_M_by=1786 3:the_M_can=-894 3:the_M_could=-1699
3:the_M_did=-149 3:the_M_does=-1362 3:the_M_for=1608 3:the_M_from=-1016 3:the_M_had=-3890 3:the_M_has=5514
3:the_M_in=-7418 3:the_M_is=2091 3:the_M_it=2210 3:the_M_itself=-2452 3:the_M_of=1953 3:the_M_off=-637 3:the_M_on=1162
3:the_M_over=-279 3:the_M_still=4520 3:the_M_that=4690 3:the_M_to=2495 3:the_M_was=3506 3:the_M_were=-1462
3:the_M_which=-1359 3:the_M_with=-3788 3:the_M_within=-639 3:the_M_x=-7436 3:the_M_xed=-1528 3:the_M_xing=-1589
3:the_P's_M=-613 3:the_P's_x=853 3:the_P_,=-2359 3:the_P_.=-1219 3:the_P_CHOSE=-183 3:the_P_KNEW=-1123
3:the_P_PERC=1213 3:the_P_did=5471 3:the_P_has=-747 3:the_P_is=1181 3:the_P_of=-474 3:the_P_on=-1763 3:the_P_x=-2700
3:the_P_xed=-813 3:the_T's_P=-1147 3:the_T's_x=-762 3:the_T_,=-358 3:the_T_.=-3453 3:the_T_and=-536 3:the_T_for=-897
3:the_T_had=4007 3:the_T_has=-912 3:the_T_in=3482 3:the_T_is=2168 3:the_T_of=-2270 3:the_T_that=-444 3:the_T_was=-1871
3:the_T_will=123 3:the_T_x=-3371 3:the_T_xed=-1462 3:the_one_that=-575 3:the_one_who=1756 3:the_other_.=3422
3:the_other_M=-349 3:the_other_T=-1109 3:the_other_x=-2394 3:the_same_,=6255 3:the_same_M=1739 3:the_same_x=-4710
3:the_same_xing=341 3:the_three_x=-1569 3:the_two_M=2922 3:the_two_P=-427 3:the_two_T=-1112 3:the_two_x=-285
3:the_x_"=-313 3:the_x_$=-2272 3:the_x_,=7760 3:the_x_.=-4182 3:the_x_;=-587 3:the_x_<we>=4897 3:the_x_CIRC=-256
3:the_x_CLAIM=1956 3:the_x_M=1641 3:the_x_P=-5853 3:the_x_P's=-331 3:the_x_T=-1537 3:the_x_T's=-948 3:the_x_a=-2352
3:the_x_and=-650 3:the_x_are=16 3:the_x_as=332 3:the_x_at=-445 3:the_x_by=-309 3:the_x_could=-1113 3:the_x_did=-326
3:the_x_for=-1730 3:the_x_had=3071 3:the_x_has=-1012 3:the_x_in=-3963 3:the_x_is=-3558 3:the_x_it=-2152
3:the_x_itself=-360 3:the_x_of=-3850 3:the_x_on=-2729 3:the_x_one=-3672 3:the_x_since=-724 3:the_x_that=-1375
3:the_x_the=-2877 3:the_x_to=3490 3:the_x_two=5188 3:the_x_was=3532 3:the_x_were=2382 3:the_x_when=-1539
3:the_x_where=4585 3:the_x_will=-401 3:the_x_with=-1943 3:the_x_x=-2112 3:the_x_xed=-754 3:the_x_xing=1614
3:the_xing_,=1110 3:the_xing_.=-3027 3:the_xing_;=-1468 3:the_xing_M=4704 3:the_xing_T=-1234 3:the_xing_is=-1427
3:the_xing_of=-2531 3:the_xing_was=-105 3:the_xing_x=-2227 3:the_xly_x=-1753 3:then_the_x=-868 3:there's_no_M=1044
3:there_._$=-2476 3:there_are_x=-1204 3:there_is_no=3069 3:there_was_no=-265 3:this_M_are=-1913 3:this_M_will=-1494
3:this_M_x=-942 3:this_is_the=-1231 3:this_x_.=159 3:this_x_for=-1291 3:this_x_is=-647 3:this_x_x=-605
3:those_who_xed=-770 3:three_._$=2601 3:three_x_,=-869 3:three_x_.=-2171 3:three_x_x=268 3:through_the_M=-1962
3:through_the_x=-392 3:to_"_x=-3125 3:to_#_$=-1186 3:to_#_and=-40 3:to_#_x=-308 3:to_<we>_.=-374 3:to_M_at=-765
3:to_M_x=2317 3:to_PERC_,=-902 3:to_PERC_the=-776 3:to_P_x=6381 3:to_a_M=1738 3:to_a_P=-1454 3:to_a_x=2673
3:to_be_PERC=1979 3:to_be_in=5235 3:to_be_x=-2626 3:to_be_xed=-118 3:to_get_the=-546 3:to_it_that=-123 3:to_one_of=-461
3:to_the_M=2255 3:to_the_P=-1038 3:to_the_P's=-352 3:to_the_T=-1604 3:to_the_other=-1536 3:to_the_x=-648 3:to_x_#=-972
3:to_x_,=-2979 3:to_x_.=4663 3:to_x_:=-1431 3:to_x_<they>=-640 3:to_x_M=-52 3:to_x_a=3297 3:to_x_and=-709
3:to_x_at=-472 3:to_x_for=-2665 3:to_x_in=-372 3:to_x_it=-2198 3:to_x_one=1165 3:to_x_out=-213 3:to_x_that=-713
3:to_x_the=641 3:to_x_what=-1126 3:to_x_with=-1469 3:to_x_x=471 3:too_._$=122 3:too_x_.=-1147 3:too_x_to=3154
3:twice_,_#=758 3:twice_._$=-649 3:twice_a_x=-203 3:two_M_x=-3098 3:two_P_.=-1439 3:two_P_have=1756 3:two_P_x=6186
3:two_of_<we>=522 3:two_x_.=3893 3:two_x_and=-1023 3:two_x_that=-942 3:two_x_x=-1619 3:until_DAY_.=-93
3:until_the_M=-2159 3:until_the_x=-751 3:up_the_M=-521 3:up_to_x=-454 3:was_#_x=362 3:was_._$=-502 3:was_CIRC_at=-728
3:was_PERC_at=2600 3:was_a_x=-967 3:was_in_the=6023 3:was_no_M=3760 3:was_no_x=-1974 3:was_not_PERC=-508
3:was_not_in=-2251 3:was_not_x=-2708 3:was_on_the=-1033 3:was_still_xing=1737 3:was_the_M=-1023 3:was_the_x=5069
3:was_x_,=-1010 3:was_x_.=-686 3:was_x_:=-1052 3:was_x_again=-93 3:was_x_and=-508 3:was_x_for=-1220 3:was_x_in=3025
3:was_x_of=-1321 3:was_x_out=-1052 3:was_x_to=-2926 3:was_x_with=-681 3:was_x_x=-1290 3:was_xed_,=-1186
3:was_xed_.=-1211 3:was_xed_as=191 3:was_xed_by=-3649 3:was_xed_from=-426 3:was_xed_in=-635 3:was_xed_it=-747
3:was_xed_on=-413 3:was_xed_to=3736 3:was_xed_with=-595 3:was_xed_x=-303 3:was_xly_x=3901 3:were_KNEW_by=-1599
3:were_not_xed=-681 3:were_x_,=2063 3:were_x_by=1 3:were_x_from=-1552 3:were_x_to=-777 3:were_xed_,=-937
3:were_xed_.=-994 3:were_xed_from=-30 3:were_xed_to=96 3:were_xed_twice=-76 3:what_<i>_x=4256 3:what_<we>_PERC=-2396
3:what_<we>_did=-1801 3:what_<we>_x=-684 3:what_<you>_have=1197 3:what_it_had=-1150 3:what_its_M=-789
3:what_the_x=-2825 3:when_<they>_x=-1003 3:when_a_M=-1164 3:when_a_x=-813 3:when_the_M=-2905 3:when_the_x=3192
3:when_xing_x=5587 3:where_two_M=-193 3:whether_the_M=690 3:whether_the_x=-2050 3:which_a_M=-1438 3:which_are_x=-1123
3:which_is_the=1662 3:which_the_x=-1794 3:which_was_still=2779 3:which_was_x=-1321 3:which_x_it=-87 3:which_x_the=-277
3:which_x_x=-74 3:who_CHOSE_to=-1042 3:who_M_it=-1160 3:who_could_not=-382 3:who_xed_.=3630 3:who_xed_the=97
3:who_xed_to=196 3:whoever_x_x=-1997 3:why_the_M=-782 3:will_be_,=-223 3:will_be_x=-1397 3:will_be_xed=4232
3:will_x_the=-1363 3:will_x_x=-842 3:with_a_M=-2844 3:with_a_x=-2056 3:with_an_x=-1491 3:with_the_M=3062
3:with_the_T=-1176 3:with_the_same=972 3:with_the_x=43 3:with_two_x=189 3:with_x_.=-358 3:with_x_x=-314
3:within_the_x=-947 3:within_x_and=3440 3:within_x_x=-2022 3:without_a_M=33 3:without_a_x=-252
3:without_being_PERC=-1105 3:without_the_M=-460 3:would_have_PERC=-2298 3:would_have_been=-1565 3:would_x_<we>=2410
3:would_x_the=-943 3:x_!_$=-1464 3:x_"_$=5589 3:x_"_,=-2081 3:x_"_.=-420 3:x_"_<i>=-589 3:x_"_all=1771 3:x_"_in=1708
3:x_"_what=-689 3:x_"_x=766 3:x_#_#=-2701 3:x_#_%=-698 3:x_#_N=-175 3:x_#_P=-345 3:x_#_and=-153 3:x_#_of=-290
3:x_#_x=-2628 3:x_)_$=403 3:x_,_"=-659 3:x_,_#=-26 3:x_,_<i>=4997 3:x_,_<we>=-623 3:x_,_GOOD=670 3:x_,_M=4176
3:x_,_N=644 3:x_,_PERC=-681 3:x_,_a=-2228 3:x_,_and=-5200 3:x_,_as=-1263 3:x_,_because=-224 3:x_,_but=-1551
3:x_,_by=-581 3:x_,_for=-360 3:x_,_from=-1446 3:x_,_in=1433 3:x_,_it=196 3:x_,_no=-1374 3:x_,_not=3046 3:x_,_of=-2297
3:x_,_on=-351 3:x_,_since=1797 3:x_,_so=562 3:x_,_that's=-1959 3:x_,_the=3612 3:x_,_then=-329 3:x_,_there's=1658
3:x_,_to=-234 3:x_,_too=-1742 3:x_,_two=-543 3:x_,_was=-1594 3:x_,_when=-1284 3:x_,_which=1587 3:x_,_with=-988
3:x_,_x=3115 3:x_,_xed=26 3:x_,_xing=-690 3:x_,_xly=-1188 3:x_._#=-51 3:x_._$=-1788 3:x_:_#=-299 3:x_:_DAY=112
3:x_:_M=-1267 3:x_:_about=70 3:x_:_the=1515 3:x_:_x=-1529 3:x_;_$=-1391 3:x_;_the=-860 3:x_<i>_that=4629
3:x_<they>_.=-250 3:x_<they>_M=318 3:x_<we>_#=3569 3:x_<we>_,=-1125 3:x_<we>_.=-1436 3:x_<we>_M=-424
3:x_<we>_PERC=-1184 3:x_<we>_a=3957 3:x_<we>_x=906 3:x_<we>_xed=3088 3:x_<you>_a=1382 3:x_<you>_x=-1077 3:x_CIRC_.=-810
3:x_CIRC_the=233 3:x_M_"=312 3:x_M_#=-246 3:x_M_$=-2660 3:x_M_(=-672 3:x_M_,=2694 3:x_M_.=2356 3:x_M_:=439
3:x_M_;=-1382 3:x_M_PERC=-1528 3:x_M_a=8319 3:x_M_and=-1169 3:x_M_are=3843 3:x_M_because=-554 3:x_M_could=-411
3:x_M_for=402 3:x_M_from=-982 3:x_M_had=-1783 3:x_M_has=-2864 3:x_M_in=222 3:x_M_into=-965 3:x_M_is=-2291
3:x_M_it=-1666 3:x_M_of=3887 3:x_M_on=996 3:x_M_out=-1992 3:x_M_than=-564 3:x_M_that=-1656 3:x_M_the=-2290
3:x_M_to=-3395 3:x_M_until=271 3:x_M_was=-686 3:x_M_were=-131 3:x_M_with=1827 3:x_M_x=2311 3:x_M_xed=-1823
3:x_PERC_the=3074 3:x_P_.=-1017 3:x_P_a=47 3:x_P_had=54 3:x_P_in=-1300 3:x_P_was=-1733 3:x_P_with=3516 3:x_P_x=-849
3:x_P_xed=76 3:x_T_,=1825 3:x_T_.=-98 3:x_T_for=2412 3:x_T_had=-951 3:x_T_x=-2155 3:x_a_M=-2026 3:x_a_P=-455
3:x_a_x=543 3:x_about_#=-197 3:x_about_the=-1985 3:x_about_xing=-659 3:x_again_.=-674 3:x_all_the=-563 3:x_all_x=-724
3:x_an_x=411 3:x_and_#=308 3:x_and_CLAIM=-1428 3:x_and_PERC=-111 3:x_and_a=-1239 3:x_and_each=-1458 3:x_and_is=-1251
3:x_and_no=-1405 3:x_and_not=2740 3:x_and_the=65 3:x_and_were=-452 3:x_and_x=2873 3:x_and_xed=1427 3:x_are_not=-632
3:x_are_to=298 3:x_are_x=-934 3:x_as_<they>=-442 3:x_as_it=70 3:x_as_the=3701 3:x_as_x=-537 3:x_at_#=1074 3:x_at_M=3215
3:x_at_N=-479 3:x_at_all=4861 3:x_at_once=1756 3:x_at_the=-3048 3:x_at_x=-4208 3:x_because_of=-1594
3:x_because_the=-1217 3:x_because_x=-2688 3:x_both_M=-948 3:x_by_M=-1429 3:x_by_P=-1769 3:x_by_a=-191
3:x_by_itself=3757 3:x_by_the=-766 3:x_by_x=-3415 3:x_could_not=-1469 3:x_could_x=-1005 3:x_did_not=460
3:x_during_x=-69 3:x_each_x=-1596 3:x_for_M=-1159 3:x_for_a=-897 3:x_for_all=-796 3:x_for_the=-1862 3:x_for_x=5202
3:x_for_xing=-1406 3:x_from_#=-132 3:x_from_DAY=-231 3:x_from_M=58 3:x_from_a=93 3:x_from_one=-478 3:x_from_the=-2164
3:x_from_x=601 3:x_had_been=447 3:x_had_no=490 3:x_had_to=-1711 3:x_had_x=1422 3:x_had_xed=140 3:x_has_been=-879
3:x_have_been=-528 3:x_in_<they>=-694 3:x_in_AC=-176 3:x_in_M=-1750 3:x_in_N=-1152 3:x_in_a=6736 3:x_in_from=-446
3:x_in_the=1344 3:x_in_two=-1258 3:x_in_x=-2750 3:x_instead_of=-1592 3:x_into_the=2759 3:x_is_,=-785 3:x_is_CIRC=1715
3:x_is_a=-758 3:x_is_not=-2129 3:x_is_the=1560 3:x_is_x=5611 3:x_is_xed=-1684 3:x_it_,=-81 3:x_it_.=-1415
3:x_it_by=-609 3:x_it_for=1370 3:x_it_is=1370 3:x_it_on=-595 3:x_it_to=-755 3:x_it_up=-196 3:x_it_was=-480
3:x_it_with=-977 3:x_it_x=-3857 3:x_its_P=-1265 3:x_its_x=-417 3:x_most_of=-512 3:x_no_one=-1837 3:x_of_#=3406
3:x_of_<he>=-924 3:x_of_<they>=2228 3:x_of_<we>=-604 3:x_of_DAY=-640 3:x_of_M=-2456 3:x_of_a=-345 3:x_of_all=-827
3:x_of_an=-888 3:x_of_it=-1519 3:x_of_its=39 3:x_of_the=-1700 3:x_of_this=-683 3:x_of_what=3108 3:x_of_x=-2196
3:x_of_xing=-932 3:x_on_.=-1414 3:x_on_<they>=-432 3:x_on_DAY=-1257 3:x_on_a=-2346 3:x_on_it=-451 3:x_on_its=527
3:x_on_one=-1084 3:x_on_the=-206 3:x_on_x=-2089 3:x_on_xing=-340 3:x_once_a=-811 3:x_one_,=-545 3:x_one_.=-3312
3:x_one_M=1271 3:x_one_is=-1191 3:x_one_of=-262 3:x_one_x=-328 3:x_only_"=-2455 3:x_or_x=-1003 3:x_out_.=-1713
3:x_out_in=-385 3:x_out_of=-1878 3:x_out_on=-497 3:x_out_with=-848 3:x_over_the=-1065 3:x_per_M=-1207
3:x_should_be=-946 3:x_since_#=-336 3:x_since_.=-402 3:x_some_x=-259 3:x_somebody_in=-583 3:x_than_#=-1982
3:x_than_the=6531 3:x_than_x=-1325 3:x_that_M=-476 3:x_that_a=-1522 3:x_that_had=-29 3:x_that_one=2096
3:x_that_the=3758 3:x_that_x=-1909 3:x_the_M=-1355 3:x_the_P=-21 3:x_the_T=-1231 3:x_the_other=1607 3:x_the_same=1866
3:x_the_two=-1368 3:x_the_x=-5731 3:x_the_xing=675 3:x_this_x=420 3:x_through_the=-1962 3:x_to_M=1007 3:x_to_PERC=-2280
3:x_to_a=7122 3:x_to_be=-197 3:x_to_it=-1181 3:x_to_its=-334 3:x_to_one=-1163 3:x_to_the=-1956 3:x_to_x=-873
3:x_too_x=2246 3:x_twice_,=-76 3:x_two_M=-1076 3:x_two_and=-416 3:x_two_x=2861 3:x_until_somebody=-513
3:x_until_the=-729 3:x_up_a=-469 3:x_up_in=-89 3:x_was_CIRC=-1672 3:x_was_a=-638 3:x_was_not=4402 3:x_was_that=-1236
3:x_was_the=-1377 3:x_was_x=-4988 3:x_was_xed=-5712 3:x_were_CIRC=-240 3:x_were_KNEW=-1146 3:x_were_not=-1673
3:x_were_x=-1816 3:x_were_xed=-190 3:x_what_<we>=3335 3:x_what_<you>=1111 3:x_when_<they>=-1871 3:x_when_a=-1027
3:x_when_the=-1746 3:x_where_x=-180 3:x_whether_the=-1409 3:x_will_be=60 3:x_with_a=-2695 3:x_with_the=1321
3:x_with_x=-369 3:x_within_x=-1368 3:x_would_have=-2294 3:x_x_"=-526 3:x_x_#=7417 3:x_x_$=-2167 3:x_x_(=-1869
3:x_x_)=-368 3:x_x_,=5965 3:x_x_.=-6842 3:x_x_:=314 3:x_x_;=165 3:x_x_<we>=364 3:x_x_<you>=947 3:x_x_IDLE=-948
3:x_x_M=-3148 3:x_x_N=-1337 3:x_x_P=541 3:x_x_PERC=34 3:x_x_a=826 3:x_x_again=-120 3:x_x_an=-826 3:x_x_and=-4518
3:x_x_are=122 3:x_x_as=-797 3:x_x_at=-3027 3:x_x_because=3873 3:x_x_by=6698 3:x_x_for=-1297 3:x_x_from=-709
3:x_x_had=-468 3:x_x_in=5076 3:x_x_into=2919 3:x_x_is=5459 3:x_x_it=-2134 3:x_x_its=-727 3:x_x_of=-4622 3:x_x_on=-732
3:x_x_one=1998 3:x_x_or=-784 3:x_x_out=2252 3:x_x_since=2736 3:x_x_so=-1062 3:x_x_than=5809 3:x_x_that=-277
3:x_x_the=-1905 3:x_x_through=-221 3:x_x_to=-1837 3:x_x_two=-2000 3:x_x_until=-125 3:x_x_was=3045 3:x_x_were=-967
3:x_x_what=-2295 3:x_x_when=-967 3:x_x_which=-795 3:x_x_with=-1418 3:x_x_without=183 3:x_x_x=679 3:x_x_xed=-1295
3:x_x_xing=115 3:x_x_xly=-188 3:x_xed_and=-863 3:x_xed_on=-267 3:x_xed_the=308 3:x_xed_to=-517 3:x_xed_without=-536
3:x_xed_x=-1971 3:x_xing_$=-1232 3:x_xing_,=2789 3:x_xing_.=3189 3:x_xing_M=-1019 3:x_xing_was=-785 3:x_xing_x=-2667
3:x_xing_xing=-898 3:x_xly_,=-847 3:x_yet_.=-1342 3:xed_"_,=-606 3:xed_"_x=-305 3:xed_#_%=-1560 3:xed_#_x=-806
3:xed_,_and=-1063 3:xed_,_so=4753 3:xed_,_the=-387 3:xed_,_which=-138 3:xed_,_with=-48 3:xed_,_x=-99 3:xed_._$=1587
3:xed_M_#=432 3:xed_M_.=-1789 3:xed_M_:=-124 3:xed_M_x=-724 3:xed_a_M=-1011 3:xed_a_x=3101 3:xed_again_,=-279
3:xed_and_x=522 3:xed_at_#=-539 3:xed_at_the=52 3:xed_by_:=-470 3:xed_by_M=-1244 3:xed_by_N=-936 3:xed_by_P=3728
3:xed_by_a=-535 3:xed_by_the=-1265 3:xed_by_x=9235 3:xed_for_<we>=-1828 3:xed_for_the=-1447 3:xed_for_x=-2391
3:xed_from_the=-1047 3:xed_in_#=-56 3:xed_in_one=-348 3:xed_in_the=-3501 3:xed_in_x=327 3:xed_it_.=-1056
3:xed_it_xed=-747 3:xed_of_it=2584 3:xed_off_by=-812 3:xed_on_DAY=6980 3:xed_on_the=-1911 3:xed_on_x=2420
3:xed_over_to=-685 3:xed_so_that=-643 3:xed_that_x=25 3:xed_the_M=-2533 3:xed_the_same=-2121 3:xed_the_x=-2048
3:xed_to_<we>=326 3:xed_to_a=-510 3:xed_to_the=-109 3:xed_to_x=-1920 3:xed_twice_.=233 3:xed_with_the=-1931
3:xed_with_x=259 3:xed_x_,=-1525 3:xed_x_.=3144 3:xed_x_M=-534 3:xed_x_and=-353 3:xed_x_are=90 3:xed_x_on=-1076
3:xed_x_the=3871 3:xed_x_x=489 3:xing_,_and=-2080 3:xing_,_x=1941 3:xing_._$=-1661 3:xing_;_$=-1468 3:xing_M_,=-1670
3:xing_M_.=-458 3:xing_M_x=2480 3:xing_and_not=-251 3:xing_at_x=55 3:xing_else_x=-1440 3:xing_in_the=-943
3:xing_of_the=1196 3:xing_on_the=-1911 3:xing_the_M=2214 3:xing_the_x=4746 3:xing_to_x=1256 3:xing_was_x=-15
3:xing_with_the=-1961 3:xing_x_$=5678 3:xing_x_,=-1487 3:xing_x_.=-1734 3:xing_x_a=256 3:xing_x_at=-72 3:xing_x_the=-90
3:xing_x_was=128 3:xing_x_x=-2488 3:xly_,_and=-781 3:xly_,_by=-1396 3:xly_._$=6452 3:xly_x_.=-1294 3:xly_x_x=-233
3:yet_._$=-1714 b:a_bad=-847 b:a_call=-278 b:a_certificate=2141 b:a_change=-971 b:a_copy=-2284 b:a_cupboard=1321
b:a_date=-156 b:a_day=1952 b:a_decision=-1295 b:a_drawer=2822 b:a_factor=-191 b:a_few=-1467 b:a_file=3258 b:a_form=-434
b:a_good=-1617 b:a_guard=649 b:a_half=-18 b:a_job=-1531 b:a_limit=-1597 b:a_line=-1059 b:a_list=611 b:a_loan=188
b:a_lock=-70 b:a_login=-1267 b:a_look=-1146 b:a_loss=323 b:a_machine=-1274 b:a_mailbox=-891 b:a_matter=-872
b:a_miss=-1928 b:a_new=-1752 b:a_notice=-651 b:a_number=2344 b:a_part=-2551 b:a_person=-1129 b:a_place=-680 b:a_plan=73
b:a_position=-1358 b:a_quarter=-1094 b:a_reason=-674 b:a_red=-354 b:a_repeat=-606 b:a_ring=-1162 b:a_row=-256
b:a_rule=-518 b:a_second=-1855 b:a_sign=-95 b:a_single=5437 b:a_small=173 b:a_snapshot=-236 b:a_store=148
b:a_system=-1985 b:a_test=-1648 b:a_text=-555 b:a_thing=580 b:a_third=121 b:a_tuesday=-1296 b:a_vote=-315
b:a_voucher=-350 b:a_wall=-97 b:a_week=-1612 b:a_word=-2073 b:a_work=72 b:a_wrong=-651 b:a_year=-1636 b:about_a=-750
b:about_eur=382 b:about_it=6026 b:about_the=-2967 b:above_is=-907 b:accord_to=380 b:account_for=-1080
b:acknowledg_after=-376 b:acknowledg_in=-6 b:acknowledge_minute=-266 b:add_a=-922 b:address_and=-1331 b:address_to=-290
b:after_a=-959 b:after_it=-881 b:after_lunch=-687 b:after_min=14 b:after_minute=63 b:after_ten=-219 b:after_the=-2047
b:after_we=2384 b:again_after=-430 b:again_and=-15 b:again_in=-441 b:against_the=-1257 b:age_of=-617 b:alarm_of=-1690
b:alarm_on=-20 b:all_day=1750 b:all_of=188 b:all_our=-1838 b:all_the=-1942 b:allow_to=3572 b:although_the=4154
b:an_alarm=-704 b:an_answer=-1545 b:an_appointment=5 b:an_empty=-3371 b:an_error=-1202 b:an_hour=1306 b:and_a=-1573
b:and_at=85 b:and_both=739 b:and_by=-500 b:and_count=-698 b:and_did=-1517 b:and_each=-2036 b:and_found=115
b:and_had=929 b:and_half=-539 b:and_has=-141 b:and_he=-504 b:and_here=-341 b:and_i=167 b:and_in=-423 b:and_is=-1712
b:and_it=2458 b:and_last=-718 b:and_let=2524 b:and_mov=4170 b:and_no=-142 b:and_nobody=1676 b:and_not=372
b:and_one=-1080 b:and_play=-14 b:and_put=-620 b:and_rang=-1371 b:and_read=-707 b:and_sent=-578 b:and_since=-659
b:and_somebody=-346 b:and_that=-233 b:and_the=711 b:and_then=-868 b:and_they=-1533 b:and_thi=4110 b:and_those=-713
b:and_to=-245 b:and_told=-1051 b:and_took=2038 b:and_twelve=852 b:and_two=-1220 b:and_was=-1183 b:and_watch=-1315
b:and_we=556 b:and_were=-894 b:and_what=-2232 b:and_when=-798 b:and_would=-841 b:and_wrote=-1396 b:another_and=-816
b:anyone_who=-982 b:anyth_and=-1647 b:app_derive=108 b:are_a=-829 b:are_kept=-973 b:are_not=1512 b:are_print=-910
b:are_to=298 b:as_a=106 b:as_far=-508 b:as_in=-1088 b:as_it=-2557 b:as_its=-1116 b:as_long=-1421 b:as_the=1373
b:as_usual=-450 b:as_well=-415 b:ask_for=4608 b:ask_in=-680 b:ask_the=-2360 b:ask_to=-295 b:ask_what=-1222
b:ask_whether=71 b:ask_why=-910 b:assume_that=-1500 b:at_about=-124 b:at_all=5045 b:at_an=31 b:at_every=-898
b:at_four=-1965 b:at_half=267 b:at_least=-1283 b:at_night=-2070 b:at_noon=-176 b:at_on=2257 b:at_once=26 b:at_our=-1080
b:at_that=-1604 b:at_the=-5077 b:at_two=-1089 b:authorisation_service=-1147 b:away_the=4734 b:back_by=4650
b:back_for=-131 b:back_to=1406 b:batch_send=-1272 b:be_a=442 b:be_and=-2077 b:be_chang=-430 b:be_done=-396
b:be_found=-685 b:be_in=5235 b:be_known=2102 b:be_reach=-504 b:be_read=-2908 b:be_said=-2522 b:be_sent=-733
b:be_settl=-544 b:because_a=-694 b:because_of=-1594 b:because_the=415 b:been_ask=-1035 b:been_given=-1056
b:been_made=-1416 b:been_open=671 b:been_put=-92 b:been_sent=329 b:been_switch=3492 b:been_told=343 b:before_anyth=-423
b:before_it=-1601 b:before_the=-4099 b:before_they=-392 b:before_to=-356 b:before_we=-1615 b:began_to=-1139
b:behind_the=3428 b:being_ask=-1105 b:belong_to=3020 b:belt_stop=-811 b:belt_to=-2313 b:bergen_had=2318
b:beside_it=-221 b:better_than=-984 b:between_the=1001 b:between_two=-918 b:booking_were=-686 b:brought_back=-412
b:built_for=521 b:built_the=-1115 b:buy_a=34 b:by_a=-1963 b:by_accident=-234 b:by_friday=-1167 b:by_hand=3127
b:by_itself=2266 b:by_january=-123 b:by_mail=8361 b:by_more=-740 b:by_name=-1088 b:by_no=-1458 b:by_nobody=-621
b:by_october=-139 b:by_one=-2042 b:by_ourselve=-2739 b:by_phone=-1314 b:by_side=-1903 b:by_somebody=-1300
b:by_the=-4243 b:by_their=4145 b:by_then=-102 b:by_two=-1439 b:by_which=-447 b:cache_was=-1257 b:call_centre=342
b:call_from=-38 b:call_lost=-1150 b:call_the=-505 b:call_to=-1924 b:call_us=-370 b:call_was=-834 b:call_were=-1064
b:call_within=-619 b:came_back=-1020 b:came_in=-669 b:came_on=-447 b:came_to=-877 b:can_be=-1427 b:cannot_say=-1123
b:car_park=-676 b:card_payment=-267 b:carri_the=-632 b:carrier_and=-979 b:carrier_for=-999 b:carry_the=1532
b:certificat_of=-572 b:change_is=1459 b:change_of=63 b:change_on=-269 b:charg_twice=-835 b:check_that=-2085
b:check_with=-640 b:clos_for=-1437 b:clos_of=-1502 b:clos_the=-344 b:come_in=-753 b:come_up=-89 b:compar_the=-368
b:compar_with=-13 b:compare_the=-1379 b:complete_for=-494 b:connect_to=-1116 b:control_room=-527 b:copy_is=6101
b:copy_of=-2087 b:correct_and=-1279 b:cost_us=2267 b:could_be=199 b:could_have=1165 b:could_not=549 b:could_pay=-1005
b:count_of=-145 b:counter_of=-580 b:course_of=-583 b:customer_care=-345 b:customer_in=8497 b:customer_was=2920
b:customer_were=90 b:customer_with=-209 b:data_lost=-2442 b:date_far=-407 b:date_of=-9 b:date_on=-813 b:day_and=-514
b:day_before=-242 b:day_in=-1389 b:day_long=1750 b:decision_of=-384 b:decision_was=-512 b:default_meet=-193
b:delivery_service=4 b:depend_on=3265 b:depot_by=5437 b:describe_the=4954 b:desk_in=243 b:desk_rang=-1748
b:detection_minute=-257 b:did_it=2939 b:did_not=7131 b:did_noth=-877 b:did_what=-1792 b:disk_was=-678 b:do_not=429
b:do_the=-650 b:do_with=-372 b:document_that=-702 b:doe_it=-184 b:doe_not=-2647 b:done_by=-396 b:done_when=-505
b:drill_in=-470 b:dropp_the=-1285 b:dry_run=-548 b:dry_then=-340 b:duration_h=-415 b:each_case=957 b:each_of=719
b:each_other=6078 b:each_time=-1680 b:edge_team=-1128 b:eight_minute=-387 b:eleven_day=-325 b:else_happen=-43
b:empty_a=-453 b:empty_and=-1118 b:empty_file=-1850 b:end_date=-1120 b:end_of=-142 b:error_and=-77 b:error_of=4246
b:even_before=-843 b:even_of=-579 b:even_the=2841 b:event_twice=-1771 b:every_minute=-410 b:every_one=-262
b:every_two=-1471 b:everyth_in=-213 b:execut_by=-207 b:exist_for=-1175 b:failure_to=-257 b:far_as=-508 b:far_in=-407
b:fed_by=-1450 b:fed_from=-147 b:feed_was=-701 b:fetch_from=-1066 b:few_word=-1467 b:figure_are=-1460 b:figure_on=-636
b:file_of=-1717 b:fill_in=-916 b:final_report=-476 b:find_a=-1329 b:find_out=-515 b:find_the=2761 b:fire_brigade=-889
b:first_and=-1291 b:first_attempt=38 b:first_call=-691 b:first_of=-725 b:first_the=-1194 b:first_two=5188
b:five_hundr=-421 b:five_minute=-1557 b:flash_cable=2692 b:floor_and=-511 b:follow_is=-1575 b:for_a=2368
b:for_all=-1671 b:for_an=-1298 b:for_each=2166 b:for_forty=-1234 b:for_good=-1308 b:for_half=2328 b:for_it=-1127
b:for_load=2249 b:for_nine=1711 b:for_other=-1658 b:for_that=106 b:for_the=-2446 b:for_those=-1768 b:for_three=-969
b:for_twenty=1611 b:for_two=-878 b:for_us=-2522 b:for_your=-884 b:form_for=4680 b:forty_minute=-855 b:found_by=-332
b:found_it=-855 b:found_noth=-1255 b:found_the=564 b:four_hour=4661 b:four_in=-1791 b:four_minute=-1762
b:fourth_floor=2825 b:from_a=-1216 b:from_before=-1735 b:from_failure=-257 b:from_first=-109 b:from_it=-733
b:from_minute=-723 b:from_now=-474 b:from_one=5689 b:from_the=-203 b:from_to=-1367 b:front_of=-1608 b:front_page=-1014
b:full_of=-1032 b:gave_it=-1417 b:gave_up=-257 b:get_the=-546 b:given_the=-1221 b:go_to=4735 b:goe_back=-778
b:going_to=-843 b:good_mood=-651 b:got_the=-587 b:ground_in=-1105 b:h_are=-872 b:h_min=153 b:habit_of=-273
b:had_a=-2218 b:had_ask=-846 b:had_been=-3756 b:had_begun=-885 b:had_come=-1057 b:had_it=-994 b:had_made=2618
b:had_no=2475 b:had_not=-2207 b:had_switch=-730 b:had_the=5457 b:had_to=6595 b:had_told=1595 b:half_hour=-1189
b:half_of=3821 b:half_past=-733 b:hall_b=-1248 b:hand_and=-1184 b:hand_in=-831 b:hand_out=-1829 b:hand_over=3922
b:hang_in=3689 b:happen_and=-912 b:happen_is=-1171 b:happen_to=-493 b:has_a=6541 b:has_been=-1748 b:has_gone=-563
b:has_its=-569 b:has_no=-811 b:has_one=-364 b:has_room=558 b:has_the=3764 b:has_to=-2790 b:have_ask=2435
b:have_been=190 b:have_had=4418 b:have_it=-1821 b:have_learn=-1037 b:have_no=7323 b:have_not=-2378 b:have_notic=-629
b:have_one=2657 b:have_put=-779 b:have_shown=2674 b:have_the=3206 b:have_to=-1041 b:have_written=-643 b:he_did=-277
b:he_had=-807 b:head_of=322 b:help_desk=73 b:hence_the=-1521 b:here_is=-1199 b:here_it=-341 b:here_since=-423
b:hold_for=-547 b:hold_the=-841 b:hour_and=-252 b:hour_because=1858 b:hour_in=-1303 b:hour_no=-1837 b:hour_we=3989
b:hour_with=-80 b:house_was=-128 b:household_and=413 b:how_it=-1859 b:how_the=-455 b:hundr_and=636 b:i_am=1659
b:i_had=974 b:i_have=-1527 b:i_took=1485 b:i_want=43 b:i_was=-43 b:if_it=-441 b:if_there'=-371 b:if_you=-797
b:in_a=2084 b:in_again=-580 b:in_all=-1351 b:in_and=-1791 b:in_bergen=-308 b:in_charge=-1988 b:in_every=-2087
b:in_for=-410 b:in_from=-446 b:in_front=-1608 b:in_future=-384 b:in_hall=2692 b:in_it=2742 b:in_lyon=-408
b:in_minute=-77 b:in_no=-484 b:in_one=-1243 b:in_order=-672 b:in_other=-567 b:in_our=970 b:in_question=-943
b:in_september=-1257 b:in_small=-15 b:in_spr=-2256 b:in_stag=-287 b:in_the=2830 b:in_their=-1800 b:in_thi=-1817
b:in_two=-2231 b:in_when=-79 b:in_writ=-565 b:instead_of=-2555 b:internal_impact=19 b:into_a=-236 b:into_the=1722
b:is_a=-2238 b:is_better=-794 b:is_clos=-1344 b:is_done=-2723 b:is_empty=-1068 b:is_fed=-718 b:is_full=-160
b:is_how=-1094 b:is_in=635 b:is_kept=-645 b:is_lock=5489 b:is_look=-695 b:is_made=-3053 b:is_merely=-567 b:is_no=2245
b:is_not=-4137 b:is_older=1287 b:is_on=1491 b:is_one=1310 b:is_only=-719 b:is_read=-1486 b:is_right=-1501
b:is_still=163 b:is_that=-1935 b:is_the=3995 b:is_to=-2843 b:is_used=-2189 b:is_where=-327 b:is_worth=-548
b:it_and=-678 b:it_at=-851 b:it_away=-980 b:it_before=-349 b:it_built=-811 b:it_by=-2422 b:it_came=-1316 b:it_did=-901
b:it_doe=573 b:it_for=1370 b:it_from=5997 b:it_goe=-409 b:it_had=-1435 b:it_happen=122 b:it_has=-602 b:it_hold=-1167
b:it_is=-376 b:it_need=882 b:it_on=-3005 b:it_out=-540 b:it_report=2523 b:it_say=4129 b:it_should=2459 b:it_show=4502
b:it_since=1119 b:it_so=-1229 b:it_that=-123 b:it_to=-1388 b:it_took=-724 b:it_up=-310 b:it_was=-4953 b:it_went=-1825
b:it_with=-977 b:it_would=1846 b:its_first=79 b:its_own=-1445 b:its_part=-328 b:itself_off=-316 b:job_had=-1320
b:job_which=-535 b:k_was=-882 b:keep_it=136 b:kept_in=-723 b:kept_the=-1142 b:key_was=4939 b:know_of=3345
b:know_the=-1694 b:last_of=-267 b:last_year=2520 b:learn_of=2584 b:learn_that=-105 b:left_out=-1137
b:legal_answer=-1456 b:let_the=-1112 b:let_us=2288 b:level_on=1570 b:like_a=-1158 b:like_one=65 b:like_thi=-1252
b:like_to=-1013 b:limit_was=-256 b:line_for=-448 b:line_that=1763 b:list_had=-945 b:list_is=-1794 b:list_of=4777
b:list_print=554 b:liv_in=-169 b:live_in=3028 b:load_again=2249 b:lock_on=2270 b:log_and=-1280 b:log_is=-505
b:log_of=1292 b:long_as=-1421 b:long_before=-1378 b:longer_than=7007 b:look_after=2 b:look_at=-1900 b:look_for=-2187
b:look_like=-617 b:loss_of=-512 b:lost_and=-690 b:made_it=5417 b:make_the=2559 b:matter_of=-411 b:matter_on=1972
b:me_that=4629 b:mean_and=-699 b:message_to=2057 b:mihai'_query=-490 b:minute_after=-224 b:minute_and=-3108
b:minute_from=-245 b:minute_in=-25 b:minute_of=-1163 b:minute_on=-1349 b:minute_to=-2205 b:minute_went=8321
b:miss_for=-939 b:mitigat_in=-77 b:mitigate_minute=-321 b:month_before=-1205 b:more_people=-278 b:more_than=-3229
b:most_of=-2056 b:mov_the=2695 b:mov_to=163 b:mrs_lindqvist=75 b:must_have=-544 b:my_own=-170 b:myself_at=-614
b:name_of=3562 b:name_that=-176 b:need_a=4519 b:need_to=4930 b:neighbour_utility=-885 b:never_had=-601 b:new_client=-50
b:new_figure=-416 b:new_one=-758 b:new_search=1763 b:new_voucher=-457 b:night_editor=-1376 b:night_from=-411
b:night_the=-205 b:nine_and=-792 b:nine_minute=93 b:nine_year=1711 b:no_alarm=-2011 b:no_alert=-4124
b:no_customer=-1613 b:no_data=-2442 b:no_document=-484 b:no_idea=1500 b:no_longer=-688 b:no_money=-2267 b:no_one=-1110
b:no_place=-1584 b:no_second=1539 b:no_water=-1120 b:no_way=2865 b:nobody_had=2816 b:nobody_has=1330
b:nobody_look=-2368 b:nobody_on=-366 b:nobody_was=-956 b:nobody_wrote=3144 b:none_of=3333 b:north_side=1701
b:not_a=-639 b:not_answer=-797 b:not_be=-2347 b:not_been=-563 b:not_being=-963 b:not_from=1737 b:not_have=1524
b:not_in=-107 b:not_kept=-1199 b:not_know=5084 b:not_known=-855 b:not_on=2645 b:not_only=-1335 b:not_reach=3905
b:not_see=5235 b:not_seen=-727 b:not_that=-553 b:not_the=-1991 b:noth_and=-1157 b:noth_else=-97 b:noth_in=-1348
b:noth_was=31 b:notic_it=223 b:notice_on=-1406 b:now_and=-1622 b:now_on=-474 b:number_and=174 b:number_for=2427
b:number_in=4236 b:number_of=-1998 b:number_that=3424 b:obituary_are=90 b:obituary_team=-875 b:october_a=-423
b:october_the=-423 b:of_a=-684 b:of_all=-786 b:of_an=-1268 b:of_and=-733 b:of_another=-1919 b:of_december=-316
b:of_each=1061 b:of_finance=-1389 b:of_her=-792 b:of_his=-146 b:of_it=-2431 b:of_its=-1501 b:of_last=2839 b:of_may=-891
b:of_minute=-365 b:of_number=6920 b:of_old=-741 b:of_one=-2757 b:of_open=-776 b:of_our=-4783 b:of_paper=199
b:of_that=-1753 b:of_the=464 b:of_their=-39 b:of_them=-1334 b:of_these=-328 b:of_thi=-1085 b:of_us=8101 b:of_what=3108
b:of_which=2560 b:off_and=976 b:off_by=4368 b:off_in=-1461 b:off_the=-268 b:office_of=-735 b:old_name=5494
b:old_one=-1866 b:old_runbook=-128 b:old_search=4421 b:old_server=-1531 b:old_thing=-693 b:older_than=580 b:on_a=-221
b:on_any=-1809 b:on_call=-1209 b:on_duty=-719 b:on_it=1252 b:on_its=377 b:on_june=-1258 b:on_monday=-714
b:on_october=258 b:on_one=-1084 b:on_page=-401 b:on_paper=1232 b:on_shift=3102 b:on_the=1291 b:on_their=-432
b:on_thursday=-3413 b:on_top=226 b:on_tuesday=-1211 b:on_what=3599 b:once_a=-1705 b:once_and=162 b:once_the=-1258
b:once_which=-182 b:one_after=1618 b:one_and=1162 b:one_at=1431 b:one_by=-2042 b:one_doe=-1517 b:one_from=-1189
b:one_has=922 b:one_in=-2358 b:one_is=-1191 b:one_line=2105 b:one_of=613 b:one_person=4361 b:one_sett=-855
b:one_should=-1470 b:one_that=-1217 b:one_the=-1070 b:one_was=-871 b:one_who=1756 b:only_as=-1062 b:only_for=-1686
b:only_in=-1452 b:only_one=797 b:onto_the=-38 b:open_and=-936 b:open_for=-1631 b:open_it=-736 b:open_order=-880
b:opt_out=4799 b:or_later=-884 b:order_and=4251 b:order_by=1192 b:order_of=-809 b:order_were=-768 b:other_one=-1175
b:ought_to=1982 b:our_alarm=-453 b:our_client=-1373 b:our_look=-1690 b:our_number=-1317 b:our_own=-15 b:our_shop=3587
b:our_trust=-712 b:out_and=4546 b:out_in=-906 b:out_of=3277 b:out_on=-497 b:out_the=-495 b:out_with=-848
b:outgo_call=-900 b:over_at=3922 b:over_the=-2257 b:over_to=-685 b:over_with=-214 b:own_alarm=-30 b:own_probe=-1499
b:page_and=-456 b:page_ask=-1688 b:page_of=3718 b:page_one=-2052 b:page_was=4452 b:page_with=4049 b:paid_for=-792
b:paid_out=-1275 b:panel_was=-351 b:paper_before=-278 b:paper_list=322 b:parcel_by=-379 b:part_of=-3310 b:past_two=-327
b:pay_for=1141 b:people_did=4925 b:people_got=-1300 b:people_on=-1442 b:people_who=-3169 b:person_had=2957
b:person_on=-1450 b:person_with=3283 b:phone_that=-213 b:picture_of=2478 b:place_and=-586 b:place_on=-233
b:place_where=2974 b:plan_for=4173 b:plan_in=-558 b:please_do=-1149 b:pool_of=-694 b:prepar_obituary=-126
b:price_table=-389 b:price_were=-1662 b:print_by=-89 b:print_on=1955 b:print_the=-663 b:print_what=1197
b:project_had=-1335 b:pull_the=3250 b:pump_and=-946 b:purge_of=-87 b:put_a=-1476 b:put_in=-536 b:put_into=-1216
b:put_on=-725 b:put_the=-123 b:put_up=-469 b:quarter_of=-1729 b:quarter_to=250 b:queue_was=-1060 b:ran_out=-435
b:rang_the=-1578 b:raw_log=-1046 b:raw_note=-602 b:reach_the=4457 b:reach_us=-1389 b:read_aloud=2569 b:read_by=-1599
b:read_the=23 b:reader_on=-1183 b:reason_we=2271 b:reconcile_job=-516 b:redemption_page=-939 b:referral_sent=-306
b:replac_its=794 b:report_on=903 b:request_went=26 b:resolv_in=-77 b:resolve_minute=-321 b:rest_of=-864
b:review_and=507 b:review_of=-150 b:review_rule=-584 b:right_one=-1198 b:right_to=3635 b:role_were=-328 b:room_for=558
b:row_and=-426 b:run_at=-133 b:run_on=6286 b:said_that=-640 b:sale_week=-101 b:same_name=2822 b:same_picture=-1834
b:sav_us=-542 b:saw_it=-780 b:saw_the=-801 b:say_that=-902 b:screen_and=-642 b:search_for=2957 b:search_has=-742
b:second_level=1570 b:second_line=-1090 b:secondary_site=-86 b:security_review=-2 b:see_to=-123 b:sensor_and=130
b:sensor_took=-422 b:sensor_was=-1408 b:sent_a=-1067 b:sent_the=-1869 b:sent_to=-1739 b:server_for=-2067
b:server_had=4071 b:set_it=-802 b:set_to=-825 b:sett_for=-855 b:settl_with=-544 b:seven_hour=-566 b:seven_minute=-215
b:severity_duration=62 b:shar_one=-1112 b:she_was=-640 b:shop_and=-387 b:shop_in=-1457 b:should_be=-3754
b:show_the=-950 b:shown_it=2674 b:shut_for=-415 b:side_by=-1903 b:silent_it=-234 b:since_and=-145 b:since_it=-709
b:since_spr=-2038 b:since_the=-4061 b:since_then=22 b:since_they=-1092 b:six_hour=-973 b:six_in=-533 b:slip_of=199
b:slow_for=-295 b:sluice_by=-459 b:so_for=-377 b:so_i=1897 b:so_it=-330 b:so_our=4303 b:so_that=-1674 b:so_the=1275
b:so_thi=1580 b:so_we=-2085 b:some_forty=589 b:some_of=4655 b:somebody_has=-2162 b:somebody_in=-825 b:somebody_who=2776
b:someth_else=-752 b:someth_is=-692 b:sooner_or=-736 b:spr_and=-973 b:spr_house=-479 b:stag_bank=-372 b:stand_in=-959
b:stay_on=-1191 b:stop_and=-419 b:stop_at=-1037 b:stop_the=4967 b:stop_then=232 b:stopp_the=181 b:story_and=-137
b:sunday_the=-841 b:switch_itself=-316 b:switch_off=3200 b:switch_the=1159 b:switch_to=-1330 b:table_has=791
b:table_was=-637 b:tablet_for=4284 b:take_a=9659 b:take_place=-1168 b:take_the=-1972 b:taken_back=-1270
b:taken_out=-777 b:tank_and=-756 b:tank_was=375 b:telephone_line=-346 b:telephone_number=2634 b:tell_us=-1950
b:tell_you=-274 b:ten_minute=-164 b:textile_wing=-1426 b:thaler_who=588 b:than_a=-971 b:than_h=-1697 b:than_the=5700
b:than_usual=-1032 b:than_we=2272 b:thank_to=80 b:thank_you=-263 b:that_a=-2004 b:that_can=279 b:that_compare=-1614
b:that_customer=-256 b:that_day=27 b:that_had=-1150 b:that_is=-1589 b:that_it=4 b:that_look=303 b:that_nobody=-1329
b:that_noth=-463 b:that_one=4569 b:that_somebody=-675 b:that_the=-1657 b:that_time=-1493 b:that_told=142
b:that_was=-871 b:that_we=-2814 b:that_were=-1336 b:that_would=968 b:that_you=1436 b:the_account=74 b:the_acquirer=-307
b:the_address=-2849 b:the_afternoon=1351 b:the_age=-617 b:the_alarm=1971 b:the_app=108 b:the_application=-990
b:the_approval=97 b:the_archive=-2109 b:the_author=-546 b:the_authorisation=3143 b:the_backup=-715 b:the_bank=-1765
b:the_barrier=343 b:the_batch=-240 b:the_bell=-845 b:the_belt=-104 b:the_board=1703 b:the_book=-941 b:the_border=-521
b:the_bridge=870 b:the_broker=74 b:the_build=-391 b:the_bus=-1093 b:the_cabinet=-445 b:the_cache=-1737 b:the_call=93
b:the_canteen=-1807 b:the_carrier=-1060 b:the_case=3198 b:the_cdn=4614 b:the_cellar=-234 b:the_change=-343
b:the_channel=1386 b:the_chat=1733 b:the_check=-2125 b:the_client=-1512 b:the_climate=-1426 b:the_clinic=163
b:the_clos=-1502 b:the_code=-2143 b:the_coffee=4431 b:the_concentrator=-419 b:the_connector=24 b:the_control=145
b:the_controller=-941 b:the_coo=-735 b:the_cookie=-1515 b:the_copy=7583 b:the_correction=2080 b:the_counter=1036
b:the_course=-367 b:the_crew=2163 b:the_customer=1123 b:the_data=254 b:the_database=638 b:the_date=-193 b:the_day=-4982
b:the_decision=5734 b:the_delivery=4 b:the_depot=4164 b:the_depot'=-495 b:the_desk=-908 b:the_device=-865
b:the_disk=-973 b:the_door=5036 b:the_drill=-1726 b:the_dry=-2070 b:the_duty=-726 b:the_early=-460 b:the_edge=1636
b:the_electrician=2436 b:the_end=-12 b:the_entry=-1287 b:the_even=-2267 b:the_event=-688 b:the_feed=-861
b:the_file=-1986 b:the_fire=-731 b:the_first=-713 b:the_flag=-250 b:the_follow=-2041 b:the_form=4680 b:the_fourth=3564
b:the_future=-407 b:the_gate=-1639 b:the_graph=10968 b:the_ground=-1346 b:the_group=-1428 b:the_guild=-398
b:the_hall=4477 b:the_harbour=-1043 b:the_head=-761 b:the_heat=-731 b:the_help=73 b:the_holiday=-1431
b:the_hospital=-995 b:the_hotline=3308 b:the_hour=-845 b:the_house=-123 b:the_id=-1405 b:the_image=-1332
b:the_index=-1682 b:the_invoice=-1512 b:the_job=-1538 b:the_key=46 b:the_kind=-394 b:the_kitchen=-903 b:the_label=-586
b:the_last=-3573 b:the_letter=-790 b:the_level=-644 b:the_licence=-228 b:the_light=-1113 b:the_limit=-2490
b:the_line=-1177 b:the_list=-295 b:the_load=2667 b:the_log=2086 b:the_machine=5507 b:the_mail=2150 b:the_map=-1373
b:the_mast=-1188 b:the_matter=-2367 b:the_meet=-911 b:the_meter=-1017 b:the_mirror=-1906 b:the_miss=544
b:the_monitor=-307 b:the_month=-1023 b:the_more=-1641 b:the_morn=-1742 b:the_move=-1151 b:the_name=1940
b:the_neighbour=-1910 b:the_network=4312 b:the_new=-2770 b:the_next=-1995 b:the_night=2628 b:the_north=330
b:the_number=-492 b:the_obituary=-875 b:the_office=4352 b:the_old=-1503 b:the_oldest=-423 b:the_one=2766
b:the_order=-1734 b:the_origin=9683 b:the_other=-1590 b:the_page=8879 b:the_panel=-732 b:the_paper=1968 b:the_part=1862
b:the_password=3976 b:the_people=5321 b:the_person=-710 b:the_phone=1354 b:the_picture=-816 b:the_piece=-753
b:the_pipe=-29 b:the_plan=-260 b:the_plug=4013 b:the_pool=-694 b:the_porter'=2041 b:the_pressure=511 b:the_price=-939
b:the_printer=-2626 b:the_project=-827 b:the_provider=-1267 b:the_pump=-3724 b:the_queue=-2213 b:the_radio=2519
b:the_raw=-1859 b:the_reader=-2040 b:the_reason=201 b:the_receiver=-694 b:the_reconcile=-516 b:the_redemption=-939
b:the_release=-1394 b:the_repair=3228 b:the_report=-1581 b:the_repository=-647 b:the_request=-846 b:the_rest=-1053
b:the_restart=-833 b:the_restore=3658 b:the_review=-941 b:the_right=5203 b:the_ring=-720 b:the_rota=-2600
b:the_route=-673 b:the_rule=-1108 b:the_rumour=-1180 b:the_runbook=1098 b:the_same=4542 b:the_scheduler=-1428
b:the_school=-367 b:the_screen=-3526 b:the_script=-1608 b:the_seam=-346 b:the_search=2284 b:the_second=5799
b:the_secondary=-86 b:the_secretary=-1129 b:the_sender=-87 b:the_sensor=-838 b:the_server=1546 b:the_service=3572
b:the_shelf=2865 b:the_shop=278 b:the_shop'=-828 b:the_site=-532 b:the_sluice=-459 b:the_snapshot=49 b:the_soup=-832
b:the_spare=-1875 b:the_spr=-818 b:the_standby=-854 b:the_start=27 b:the_stop=-847 b:the_store=-1962 b:the_story=-1097
b:the_sum=-57 b:the_supplier=-1648 b:the_switch=-1481 b:the_switchboard=-541 b:the_system=-828 b:the_table=2506
b:the_tank=-119 b:the_team=-589 b:the_telephone=-415 b:the_tender=-765 b:the_test=-2339 b:the_textile=-1426
b:the_th=-154 b:the_three=-1949 b:the_ticket=-520 b:the_till=-682 b:the_time=-2848 b:the_train=-1787 b:the_tram=151
b:the_trigger=-1309 b:the_truck=-1280 b:the_two=1028 b:the_unit=-6 b:the_update=-1120 b:the_upper=-428
b:the_usage=-4106 b:the_vendor=77 b:the_vendor'=-1115 b:the_visitor=-1214 b:the_wall=146 b:the_warden=206
b:the_warehouse=-1565 b:the_water=-914 b:the_way=3427 b:the_web=-777 b:the_whole=-3169 b:the_wiki=102 b:the_word=4181
b:the_work=-1493 b:the_wrong=1569 b:their_own=153 b:them_in=-3108 b:them_on=-617 b:then_it=-157 b:then_on=-739
b:then_the=-868 b:then_we=3 b:there'_no=76 b:there_are=-2718 b:there_is=2800 b:there_the=3492 b:there_was=1019
b:there_were=6052 b:they_are=2557 b:they_call=-360 b:they_do=-1957 b:they_had=2899 b:they_have=-157 b:they_were=5263
b:thi_and=6025 b:thi_document=-1039 b:thi_for=101 b:thi_is=-3850 b:thi_one=-1038 b:thi_report=580 b:thi_sort=-272
b:thi_the=-1411 b:thi_week=-642 b:thing_and=217 b:thing_that=-1013 b:think_it=-377 b:those_who=1527 b:three_hour=-1527
b:three_time=-856 b:through_the=-2354 b:throw_away=-280 b:thrown_away=-254 b:ticket_with=-869 b:time_for=-8
b:time_from=-1161 b:time_in=-355 b:time_it=-149 b:time_out=-372 b:time_to=-2721 b:to_a=3050 b:to_acknowledge=-618
b:to_and=-40 b:to_another=-1633 b:to_anyone=2603 b:to_ask=412 b:to_be=3040 b:to_compare=-2472 b:to_customer=3639
b:to_decide=2533 b:to_detection=-257 b:to_eleven=61 b:to_find=2246 b:to_five=108 b:to_get=5543 b:to_go=-2152
b:to_have=1027 b:to_it=-2276 b:to_its=-334 b:to_keep=251 b:to_light=-1529 b:to_look=-2932 b:to_mitigate=-321
b:to_one=-1163 b:to_our=-2 b:to_pay=96 b:to_people=4799 b:to_read=3621 b:to_recognise=-1182 b:to_resolve=-321
b:to_run=-1791 b:to_save=-1042 b:to_say=-2178 b:to_stop=3659 b:to_switch=5025 b:to_take=1929 b:to_talk=-865
b:to_the=-4624 b:to_try=77 b:to_us=-1179 b:to_wait=-1940 b:to_work=-894 b:to_write=-2301 b:together_from=2857
b:told_by=-1599 b:told_of=-241 b:told_the=1742 b:told_us=-1694 b:took_a=4614 b:took_it=1958 b:took_over=-1388
b:took_place=-82 b:took_the=-1495 b:took_twelve=-1627 b:took_us=3263 b:top_of=-157 b:track_number=1720 b:tri_to=135
b:trust_store=-712 b:twelve_minute=-1627 b:twenty_minute=10896 b:twenty_past=39 b:twice_a=-203 b:two_and=-1057
b:two_default=-193 b:two_hour=-2201 b:two_minute=-722 b:two_of=522 b:two_people=6540 b:two_program=-833 b:two_team=2112
b:two_year=-1097 b:understood_that=-1456 b:until_somebody=-513 b:until_the=-3598 b:up_a=-469 b:up_at=60 b:up_from=54
b:up_in=-89 b:up_of=-463 b:up_the=-521 b:up_to=-454 b:us_a=2223 b:us_in=-422 b:us_minute=3349 b:us_not=-1588
b:usage_page=-509 b:usage_table=-3926 b:used_by=-1744 b:used_to=-666 b:user_saw=4009 b:voucher_of=47 b:voucher_were=53
b:wait_for=-206 b:wait_outside=-636 b:walk_over=-373 b:want_to=-378 b:was_a=-1110 b:was_an=-1118 b:was_as=-883
b:was_brought=-285 b:was_chang=-685 b:was_compar=-13 b:was_correct=-168 b:was_dark=122 b:was_excellent=765
b:was_found=54 b:was_full=-1804 b:was_in=9882 b:was_innocent=350 b:was_left=-55 b:was_look=1869 b:was_lost=-699
b:was_made=-649 b:was_mov=-513 b:was_never=-765 b:was_no=-512 b:was_not=-1385 b:was_on=-1124 b:was_over=-400
b:was_put=-44 b:was_replac=-916 b:was_right=-2052 b:was_said=-1023 b:was_sent=-1159 b:was_shut=-181 b:was_split=-1249
b:was_start=-439 b:was_still=1737 b:was_taken=-987 b:was_that=-1236 b:was_the=2684 b:was_there=3382 b:was_to=-1794
b:was_written=3277 b:watch_the=-1315 b:way_round=1280 b:way_the=-1533 b:way_to=2865 b:we_are=-1148 b:we_ask=-115
b:we_can=-440 b:we_compar=-292 b:we_could=5317 b:we_did=-2701 b:we_do=-895 b:we_gave=-1204 b:we_had=5333 b:we_hand=4000
b:we_have=-2112 b:we_know=-3171 b:we_lost=6315 b:we_need=3866 b:we_pull=-1248 b:we_saw=-1919 b:we_send=-861
b:we_took=-1035 b:we_want=-1310 b:we_went=-1685 b:we_were=-1782 b:we_will=-1653 b:we_would=-1598 b:web_page=-476
b:week_before=-91 b:went_into=4158 b:went_off=-1084 b:went_on=-340 b:went_out=-1730 b:went_to=-1337 b:were_allow=-403
b:were_given=156 b:were_in=-1407 b:were_made=-273 b:were_not=-2294 b:were_number=-1359 b:were_out=-440
b:were_told=-1554 b:what_else=-538 b:what_had=-460 b:what_happen=-2168 b:what_i=-2300 b:what_is=-1466 b:what_it=-438
b:what_its=-789 b:what_the=-2678 b:what_they=-1307 b:what_was=-394 b:what_we=-4881 b:what_you=1076 b:when_a=-2073
b:when_someth=-667 b:when_the=-458 b:when_they=-1871 b:when_two=-1035 b:when_we=-1035 b:where_call=-1117
b:where_it=3348 b:where_the=-1571 b:where_thing=-280 b:where_two=-193 b:whether_the=-1360 b:which_a=-1438
b:which_are=-1123 b:which_has=-702 b:which_is=6905 b:which_the=431 b:which_took=-727 b:which_was=1321 b:while_it=-1554
b:while_two=8275 b:who_could=-382 b:who_had=-3143 b:who_is=-391 b:who_want=-1042 b:who_was=2835 b:whole_thing=-1471
b:why_it=285 b:why_the=-1332 b:will_be=2338 b:will_not=-1140 b:with_a=-4707 b:with_an=-2012 b:with_the=1590
b:with_two=189 b:within_ten=-1674 b:within_the=-947 b:without_a=-218 b:without_being=-811 b:without_it=-983
b:without_secure=185 b:without_the=-460 b:word_on=-598 b:work_again=-960 b:work_and=-320 b:work_on=-762 b:would_be=2687
b:would_have=4690 b:would_not=-1345 b:write_down=-619 b:write_thi=425 b:write_to=-1017 b:written_by=-230
b:written_to=-26 b:wrote_down=176 b:wrote_the=2387 b:wrote_to=-1198 b:year_and=1071 b:year_the=75 b:you_a=1347
b:you_cannot=-707 b:you_do=-172 b:you_find=-676 b:you_have=-841 b:zero_row=-398 general=5111 len:0=1867 len:1=-2512
len:2=2359 len:3=-4449 len:4=-815 len:5=-5867 present=1827 w:a=-4264 w:abebe=329 w:about=-2397 w:above=-2382
w:acceptance=-253 w:access=2643 w:accident=-234 w:accord=464 w:account=-2963 w:acknowledg=-382 w:acknowledge=-618
w:acquirer=-307 w:add=-1689 w:address=7735 w:affect=-1494 w:after=-3790 w:afternoon=1046 w:afterward=-2424 w:again=-386
w:against=-872 w:age=-697 w:agnieszka=-245 w:agre=1233 w:agreement=318 w:ahead=-247 w:alarm=-2132 w:alert=-91
w:all=-2806 w:allow=3374 w:almost=-1737 w:alone=-1265 w:along=-1470 w:aloud=2863 w:already=-739 w:also=-569
w:although=3662 w:altogether=23 w:am=1767 w:an=243 w:and=-5310 w:announc=-1321 w:another=-944 w:answer=2199 w:any=-6027
w:anybody=-3027 w:anyone=151 w:anyth=-2226 w:anywhere=6569 w:apart=-485 w:app=338 w:application=-990
w:appointment=-1196 w:approval=310 w:approx=553 w:april=-83 w:archive=-2082 w:are=-295 w:around=-1062 w:arriv=-55
w:as=-3708 w:ask=-3780 w:assume=-2318 w:at=133 w:attempt=38 w:audit=-507 w:auditor=-1668 w:aug=-522 w:august=767
w:author=-399 w:authorisation=3143 w:automate=-513 w:autumn=152 w:availability=433 w:average=-252 w:away=231 w:b=-1248
w:back=2185 w:backup=-895 w:bad=2226 w:baker=-813 w:bank=-2616 w:barrier=180 w:batch=-1261 w:batche=-604 w:battery=-40
w:be=-715 w:became=-1043 w:because=-1576 w:become=-1024 w:been=-5231 w:before=-12528 w:began=-3131 w:begun=-885
w:behind=3168 w:being=-1789 w:bell=-1051 w:belong=2415 w:belt=-2659 w:bergen=1547 w:beside=-221 w:best=-1813
w:better=2756 w:between=-3022 w:bill=-210 w:bind=3313 w:bit=-2256 w:blank=-651 w:blink=-1097 w:block=-1287 w:board=1703
w:bohdan=-353 w:book=-989 w:booking=-918 w:border=-695 w:both=5856 w:bother=1714 w:box=-1755 w:branche=-1437
w:bread=601 w:bridge=8324 w:brigade=-889 w:broker=200 w:brought=-612 w:browser=2675 w:build=3860 w:built=-1408
w:bundle=194 w:bus=-1093 w:but=-2232 w:button=2720 w:buy=-1 w:by=1954 w:cabinet=-1205 w:cable=417 w:cache=-1045
w:calendar=-597 w:call=-4214 w:calm=-99 w:came=-1496 w:can=-4799 w:can't=-1449 w:canary=-3494 w:cancell=-1696
w:cannot=-1830 w:canteen=-1807 w:car=-676 w:card=-3667 w:care=-2164 w:carri=-944 w:carrier=-2283 w:carrier'=-698
w:carry=1224 w:case=3421 w:cash=-1509 w:catalogue=1767 w:caus=-1018 w:cause=-747 w:cdn=4482 w:cellar=-234 w:centre=-532
w:certificat=-572 w:certificate=2405 w:chain=-521 w:chang=-3326 w:change=-702 w:channel=1532 w:charg=-1685
w:charge=-2028 w:chat=4289 w:check=-6251 w:checklist=-178 w:cipher=-220 w:claim=226 w:clear=30 w:client=-2782
w:climate=-1426 w:clinic=1014 w:clock=-442 w:clos=1188 w:cluster=-2210 w:code=-1568 w:coffee=3242 w:colleague=-3053
w:colour=6189 w:column=-1040 w:com=122 w:come=-4101 w:comma=-489 w:command=-831 w:communication=1320 w:company=-407
w:compar=-1962 w:compare=-4793 w:complaint=-2134 w:complete=-1047 w:concentrator=-419 w:concern=-1234 w:confirm=-767
w:connect=-1116 w:connection=-1701 w:connector=24 w:consumer=-1145 w:contract=2157 w:control=-1458 w:controller=-86
w:conveyor=-750 w:coo=-735 w:cookie=-1515 w:cool=-581 w:copy=2678 w:correct=-1818 w:correction=1283 w:corridor=-282
w:cost=4844 w:could=-1861 w:couldn't=-734 w:count=-2136 w:counter=-432 w:course=-367 w:crew=3002 w:cupboard=1321
w:customer=5075 w:cut=-679 w:daily=-2295 w:dara=-955 w:dark=-1190 w:dashboard=367 w:data=-3206 w:database=737
w:date=-1697 w:day=-1444 w:december=-698 w:decide=2498 w:decision=2341 w:decline=-161 w:decoration=367 w:default=-1918
w:delay=-1023 w:delet=207 w:deliver=-427 w:delivery=252 w:department=-1508 w:depend=3265 w:depot=8454 w:depot'=-495
w:derive=108 w:describ=-217 w:describe=4954 w:description=2249 w:deserve=-1551 w:design=-1230 w:desk=-1999
w:detail=-1910 w:detection=-431 w:device=-1799 w:did=1352 w:differ=-965 w:different=-1906 w:digit=-621 w:discuss=-670
w:disk=-973 w:display=2578 w:disruption=-367 w:district=-706 w:do=-2330 w:document=-594 w:doe=-2891 w:domain=-790
w:don't=1175 w:done=-2961 w:door=3487 w:double=-697 w:down=6036 w:draft=-1148 w:drain=-1126 w:draw=-1638 w:drawer=2822
w:drill=-2015 w:driver=-661 w:drop=-1320 w:dropp=-3278 w:drove=-1217 w:dry=-1627 w:due=-601 w:duplicate=-1114
w:dur=-711 w:duration=-68 w:duty=-1224 w:each=2301 w:earlier=2512 w:early=-485 w:easter=-636 w:edge=497 w:editor=-1058
w:effect=662 w:eight=-791 w:election=37 w:electrician=1954 w:eleven=-3496 w:else=-1966 w:emergency=2192 w:empti=222
w:empty=-5903 w:end=-441 w:enforce=-385 w:engineer=-683 w:enter=550 w:entry=-2358 w:equal=-288 w:error=2516 w:eur=761
w:euro=-114 w:even=-177 w:event=-538 w:ever=-2554 w:every=-7279 w:everybody=-1863 w:everyone=-1377 w:everyth=-1686
w:example=-1288 w:excellent=765 w:exception=-2186 w:exchang=-430 w:exchange=-1185 w:execut=-207 w:exist=-1169
w:expect=-1580 w:experiment=330 w:explain=-756 w:export=-663 w:eye=-815 w:factor=-191 w:fail=-2277 w:failure=-1093
w:fall=-3160 w:fallback=2065 w:far=727 w:fault=-1865 w:feb=123 w:fed=-1597 w:feed=-795 w:fell=-86 w:fetch=-1066
w:few=-1588 w:field=-2555 w:fifty=-185 w:figure=-3929 w:file=-405 w:fill=-2036 w:film=-337 w:filter=-333 w:final=-797
w:finance=-2347 w:find=3703 w:finish=143 w:fire=-731 w:firmware=-1136 w:first=-909 w:fitt=-2532 w:fitter=275
w:five=-3038 w:flag=-1740 w:flash=2732 w:float=-29 w:floor=4872 w:folder=-901 w:follow=1019 w:for=-716 w:forgotten=4923
w:form=3676 w:forty=-1176 w:forward=-1149 w:found=-2800 w:four=-1680 w:fourth=2825 w:free=319 w:fresh=-604
w:friday=5643 w:from=928 w:front=-2622 w:froze=144 w:full=7984 w:funny=-602 w:further=8679 w:fuse=-277 w:future=-926
w:gate=-1895 w:gateway=3053 w:gave=1870 w:generator=3321 w:get=2634 w:give=4171 w:given=-752 w:go=1390 w:goe=5240
w:going=-1886 w:gone=-2954 w:good=-5592 w:got=-2157 w:graph=10968 w:green=5243 w:ground=-1954 w:group=-3255
w:guard=1144 w:guess=-1542 w:guild=-398 w:h=-1857 w:habit=-273 w:had=5504 w:halden=-246 w:half=2403 w:hall=2821
w:hand=1484 w:hand-over=5529 w:handover=2892 w:hang=2500 w:happen=-2705 w:harbour=-1043 w:harmless=-2965 w:has=-977
w:have=6767 w:he=-2618 w:head=-1280 w:header=-254 w:heard=-1115 w:heat=-602 w:held=-1435 w:help=-1302 w:hence=-1727
w:her=-1015 w:here=-952 w:hid=-751 w:high=-479 w:him=-898 w:his=-1745 w:history=-112 w:hold=2940 w:holiday=-2439
w:home=-1654 w:hospital=-1233 w:host=6031 w:hot=-251 w:hotline=2773 w:hour=3106 w:house=-1858 w:household=-482
w:how=-157 w:hub=-38 w:hundr=-605 w:hurt=5665 w:hygrometer=-2001 w:i=-152 w:i'd=3731 w:i'm=-833 w:id=-1565 w:idea=-180
w:if=1278 w:image=-1594 w:impact=-594 w:in=-79 w:inc=-373 w:incident=391 w:index=-1338 w:inform=-685 w:innocent=350
w:insert=-561 w:inside=-342 w:instead=-2555 w:instruction=2419 w:internal=-1262 w:into=-2807 w:invoice=-2660 w:is=5222
w:isn't=3343 w:isolat=-573 w:it=686 w:it'=3339 w:its=-3868 w:itself=-2009 w:january=-585 w:ji-woo=-86 w:job=-5158
w:join=-1105 w:june=-719 w:just=-1045 w:k=1240 w:keep=-1998 w:kept=-3869 w:key=3076 w:kind=-752 w:kitchen=-903
w:knew=-4165 w:knock=-898 w:know=1628 w:known=3860 w:label=3270 w:laid=-1860 w:language=3354 w:laptop=-500 w:last=-2072
w:late=5230 w:later=-1791 w:lead=-2050 w:leak=-1451 w:learn=2276 w:least=-1283 w:leave=-1354 w:led=-1359 w:ledger=-444
w:left=-1817 w:legal=-1456 w:lent=-648 w:less=-2175 w:let=817 w:letter=-2435 w:level=-896 w:lever=1701 w:licence=-1025
w:lift=-1291 w:light=-3975 w:lik=-797 w:like=-3533 w:limit=-5751 w:lindqvist=75 w:line=-1993 w:list=-1989 w:liv=-1507
w:live=2535 w:load=4020 w:loan=188 w:local=-415 w:lock=4361 w:log=4394 w:login=-439 w:long=1906 w:longer=5491
w:look=-2166 w:loss=-1667 w:lost=2236 w:luciana=3298 w:luck=-1755 w:lumi=-581 w:lunch=2552 w:lyon=-408 w:m=-931
w:machine=8451 w:made=2506 w:mail=6661 w:mailbox=-891 w:maintenance=-386 w:make=-506 w:manager=25 w:manual=-754
w:map=-1090 w:marathon=-780 w:march=-687 w:marek=-163 w:mark=-1776 w:market=-608 w:mast=-893 w:matter=-1095 w:may=1013
w:mayor=48 w:me=2901 w:mean=-2693 w:measur=-748 w:medical=-1488 w:medishare=-405 w:meet=-4254 w:mei=69 w:member=-719
w:memorandum=-1602 w:memory=2406 w:mend=-135 w:merely=-647 w:message=-227 w:met=-67 w:meter=-1052 w:midnight=562
w:migration=-1341 w:mihai'=-490 w:million=-577 w:min=-231 w:minute=3838 w:mirror=-2234 w:miss=-2471 w:mitigat=-77
w:mitigate=-321 w:monday=-3218 w:money=-3369 w:monitor=-605 w:month=-2284 w:mood=-651 w:more=-5857 w:morn=1437
w:most=1870 w:mov=3624 w:move=3657 w:mrs=75 w:much=2368 w:music=251 w:must=-3231 w:my=93 w:myself=-614 w:name=9852
w:need=14868 w:neighbour=-1910 w:neither=-388 w:network=4771 w:never=-497 w:new=-5611 w:newsletter=-1335
w:newsroom=-648 w:next=-1999 w:night=2967 w:nine=-1842 w:no=7164 w:noa=-2219 w:nobody=5741 w:node=-690 w:none=2819
w:noon=486 w:normal=1292 w:north=330 w:not=2828 w:note=-2851 w:noth=1715 w:notic=-912 w:notice=2158 w:november=285
w:now=-4203 w:nowhere=-1314 w:number=5849 w:nurse=-811 w:o'clock=132 w:obituary=-1001 w:october=121 w:of=-395
w:off=4964 w:offer=-675 w:office=7563 w:offline=3570 w:offset=-295 w:often=-2321 w:old=2889 w:older=569 w:oldest=-423
w:on=-586 w:once=-3205 w:one=-509 w:only=11079 w:onto=-38 w:open=-5782 w:opinion=-1271 w:opt=4799 w:opt-out=114
w:opted-out=-1174 w:or=-2289 w:order=5302 w:ordinary=-1468 w:origin=9581 w:other=4096 w:ought=1982 w:our=-2108
w:ourselve=-2739 w:out=1584 w:outage=-298 w:outgo=-900 w:outside=2987 w:over=12 w:own=-3083 w:owner=86 w:page=8610
w:paid=-4057 w:panel=3595 w:paper=1997 w:parcel=-1997 w:park=-1057 w:part=-3897 w:partner=-1226 w:pass=-888
w:passenger=-982 w:password=3976 w:past=-1407 w:patient=351 w:pay=-715 w:payment=-1370 w:payout=-590 w:pen=-44
w:people=7452 w:per=-1416 w:percent=333 w:permit=-992 w:person=3354 w:phone=4151 w:picture=6398 w:piec=2857 w:piece=514
w:pipe=254 w:pizza=3364 w:plac=-515 w:place=5360 w:plan=3509 w:plann=-1574 w:plant=-540 w:platform=608 w:play=-1
w:plc=-955 w:please=-1718 w:plu=-901 w:plug=4013 w:plugg=-960 w:pm=614 w:point=-360 w:pool=-694 w:porter'=2041
w:position=-1358 w:post=-1340 w:power=5560 w:precisely=-531 w:prepar=-1153 w:present=-1575 w:press=-442 w:pressure=-266
w:price=1141 w:print=-359 w:printer=-3433 w:probe=-1499 w:process=-1919 w:product=1738 w:production=-917
w:program=-2044 w:project=-4866 w:promis=-1519 w:proof=3882 w:protection=-1215 w:protocol=-1632 w:proud=-1263
w:provider=1501 w:publish=-941 w:pull=2913 w:pump=-4698 w:purge=1766 w:purpose=-817 w:push=15056 w:put=-5801
w:quarter=-1370 w:query=-490 w:question=-2104 w:queue=-2158 w:quick=-1751 w:quickly=-671 w:quiet=324 w:r=438
w:radio=1421 w:rafe=-711 w:ran=-2042 w:random=-555 w:rang=-3446 w:rate=-525 w:rather=1043 w:raw=-1648 w:reach=2078
w:read=7224 w:reader=-5643 w:reading=-377 w:real=701 w:really=-161 w:reason=-880 w:rebuilt=635 w:receipt=-974
w:receiv=-444 w:receiver=-1108 w:reception=5561 w:recipe=-1350 w:recipient=-785 w:recognise=-1182 w:recomputation=-425
w:reconcile=-516 w:red=-2499 w:redemption=-909 w:referral=-1213 w:refund=-2204 w:refus=-916 w:refuse=-1093
w:regulator=-1474 w:release=-1394 w:remember=-752 w:remov=-1578 w:renam=-1165 w:rename=-1339 w:renew=-1243
w:reorganisation=-1040 w:repair=2062 w:repeat=-1226 w:replac=-548 w:replacement=-774 w:report=-4017 w:repository=-647
w:request=-1803 w:reset=-495 w:resolv=-77 w:resolve=-321 w:rest=-1053 w:restart=4066 w:restor=-553 w:restore=5815
w:result=-848 w:retir=1727 w:retry=-1316 w:revenue=936 w:review=-2540 w:reviewer=-541 w:right=2322 w:ring=-1952
w:role=640 w:rollback=-1134 w:room=-1282 w:rose=-888 w:rota=-2600 w:round=1280 w:route=-762 w:router=-401 w:row=-1037
w:rule=-3302 w:rumour=-1180 w:run=2579 w:runbook=969 w:runn=3748 w:safe=-300 w:safety=86 w:said=-3763 w:sale=3871
w:same=4542 w:sap=-334 w:sat=11 w:saturday=-627 w:sav=-1536 w:save=2300 w:saw=1676 w:say=2424 w:scheduler=-1428
w:school=-964 w:screen=-5136 w:script=-1789 w:seam=-346 w:search=7984 w:second=9808 w:secondary=-86 w:secretary=-1129
w:secure=210 w:security=-2 w:see=5125 w:seen=-3603 w:segment=-407 w:send=364 w:sender=-311 w:sense=-1073 w:sensor=-3125
w:sent=-94 w:september=-1268 w:server=7998 w:service=4614 w:set=-2143 w:sett=-1168 w:settl=-544 w:sev=-972 w:seven=3765
w:severity=-752 w:shar=-2135 w:share=-979 w:she=-940 w:sheet=852 w:shelf=2635 w:shift=1221 w:ship=-1309 w:shoe=-1106
w:shop=3140 w:shop'=-828 w:shopper=-1050 w:short=-83 w:should=-168 w:shout=-1294 w:show=-568 w:shown=1624 w:shut=-629
w:side=-995 w:sign=-1722 w:silence=-2095 w:silent=-645 w:simply=-2487 w:since=-3021 w:single=5437 w:site=-960
w:six=2038 w:slip=-383 w:slow=2682 w:sluice=-459 w:small=-566 w:snapshot=22 w:so=4406 w:software=-1231 w:sold=-488
w:solution=-537 w:some=-141 w:somebody=1716 w:somebody'=-498 w:someth=-3407 w:sooner=-736 w:sorry=12 w:sort=-1234
w:soup=-832 w:space=-1227 w:spare=-1875 w:speak=-1284 w:split=-3379 w:spr=-5988 w:staff=5 w:stag=-659 w:stale=-424
w:stand=-2181 w:standby=-854 w:start=-354 w:stay=-2598 w:step=-247 w:still=3009 w:stood=5149 w:stop=-2321 w:stopp=-1857
w:store=-4012 w:storm=-195 w:story=-2611 w:strange=-368 w:stranger=-344 w:street=-584 w:struck=240 w:stuck=-1031
w:subject=-822 w:such=-717 w:suffix=-2683 w:sum=-1260 w:summer=-1244 w:sunday=-1177 w:supplier=-1117 w:support=-917
w:switch=9029 w:switchboard=-541 w:synthetic=5214 w:system=-5671 w:table=1032 w:tablet=2002 w:take=9283 w:taken=-2683
w:talk=-1738 w:tank=-1359 w:tap=204 w:team=1579 w:telephone=1591 w:tell=-343 w:telnova=-1908 w:template=2045
w:temporary=-875 w:ten=-307 w:tender=-765 w:test=-2796 w:text=2768 w:textile=-1426 w:th=-154 w:thaler=588 w:than=2935
w:thank=-1009 w:that=-4616 w:that'=-2353 w:the=2626 w:their=1133 w:them=-5086 w:themselve=-795 w:then=-5821
w:there=9975 w:there'=-1344 w:these=-328 w:they=5574 w:thi=-4597 w:thing=-7328 w:think=-1313 w:third=-1578 w:those=-152
w:thought=3650 w:thousand=732 w:three=-1026 w:through=-2327 w:throw=-280 w:thrown=-254 w:thu=346 w:thursday=-3413
w:ticket=1814 w:tidi=-895 w:tile=258 w:till=2582 w:time=-6800 w:timeout=3676 w:to=-2237 w:together=696 w:told=-2904
w:tone=4395 w:too=185 w:took=4319 w:tool=3235 w:top=-208 w:topic=-1337 w:total=543 w:touch=-2318 w:town=-1083
w:track=1249 w:trad=-637 w:trader=-1475 w:traffic=4280 w:train=-2122 w:tram=-453 w:translation=-1441 w:travel=-27
w:treat=-1711 w:tri=99 w:trigger=-1309 w:truck=-864 w:true=-732 w:trust=-2223 w:truth=6818 w:try=-1102 w:tuesday=-2377
w:turn=-2032 w:twelve=-2287 w:twenty=9785 w:twice=-877 w:two=-212 w:typ=2162 w:unavailable=-968 w:under=-412
w:understand=3943 w:understood=-1456 w:unit=-167 w:unknown=1933 w:until=1408 w:up=1028 w:updat=3610 w:update=-2161
w:upper=-837 w:us=8197 w:usage=-4291 w:use=-2497 w:used=-3343 w:user=3393 w:usual=-3463 w:utc=335 w:utility=-885
w:valley=-964 w:value=-1358 w:valve=-2242 w:vendor=-3245 w:vendor'=-1115 w:version=-1760 w:village=5 w:visitor=-668
w:voice=417 w:volunteer=-954 w:vote=-315 w:voucher=-2949 w:vpn=-1579 w:wait=-842 w:walk=-2093 w:wall=3342 w:want=-2001
w:warden=107 w:warehouse=-1904 w:was=154 w:watch=-1884 w:water=-1373 w:way=5573 w:we=5105 w:we've=-279 w:web=-1540
w:week=-3948 w:weekend=1628 w:weekly=-366 w:weight=-551 w:well=-2815 w:went=-1145 w:were=2215 w:what=407
w:whatever=-1465 w:when=3102 w:whenever=-994 w:where=1420 w:whether=-1873 w:which=1915 w:while=6210 w:who=-2308
w:whoever=-2264 w:whole=-476 w:whom=4716 w:why=-1047 w:wiki=102 w:will=-3233 w:window=5418 w:wing=-1426 w:with=-808
w:within=-575 w:without=-2298 w:woke=-472 w:won't=-250 w:word=399 w:work=1258 w:worse=-2312 w:worth=-301 w:would=4695
w:writ=-2460 w:write=-4108 w:write-up=-1342 w:writer=-700 w:written=-535 w:wrong=3766 w:wrote=427 w:year=-1400
w:yet=-2034 w:you=-1699 w:your=-2832 w:zero=-943 w:zeynep=543
'''
