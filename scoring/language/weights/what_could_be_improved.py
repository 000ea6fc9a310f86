"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "f9e61134a64b17114aa0b75fcca2544fe010349b847747ec80c83f7f11bb191c"
OFFSET = 0
WEIGHTS = r'''
1:!=-1267 1:"=108 1:#=-8433 1:$=-8788 1:%=-2187 1:(=-2935 1:)=-2935 1:,=-4149 1:.=-7093 1::=-10077 1:;=-10436
1:<he>=-3603 1:<i>=1327 1:<they>=-96 1:<we>=6622 1:<you>=-4230 1:?=-2157 1:AC=-1066 1:BAD=-2179 1:CHOSE=4193
1:CIRC=-5068 1:CLAIM=465 1:DAY=-2422 1:ELSE=-4817 1:FAILV=5841 1:FAULT=-2504 1:FOLLOW=9942 1:GOOD=-6609 1:IDLE=-579
1:INSULT=-1305 1:KNEW=-3765 1:M=-1235 1:M's=-1705 1:MORAL=-3003 1:N=-6390 1:N's=-1160 1:P=-5744 1:P's=1514 1:PERC=-2814
1:SANC=-1641 1:T=-5428 1:T's=-3276 1:^=-8788 1:a=-5652 1:about=-1154 1:again=-1786 1:all=-1588 1:also=383
1:although=3488 1:am=3337 1:an=1064 1:and=-6142 1:any=-2188 1:anyone=1743 1:are=-97 1:as=-2670 1:at=-1380 1:be=-2411
1:because=-2869 1:been=-5146 1:being=-1718 1:both=6543 1:but=-4527 1:by=-107 1:can=-3436 1:cannot=-1842 1:could=-1653
1:did=598 1:do=-1815 1:does=-2179 1:don't=1768 1:during=-661 1:each=3637 1:else=-1780 1:even=2397 1:ever=-1905
1:everybody=-2148 1:everyone=-1276 1:for=-1058 1:from=2099 1:further=8682 1:get=2546 1:gets=-358 1:got=-2854 1:had=4125
1:has=-1989 1:have=8071 1:here=-996 1:how=1307 1:if=1600 1:in=-737 1:instead=-2905 1:into=-2106 1:is=3537 1:it=-1499
1:its=-2823 1:itself=-902 1:just=-386 1:let=919 1:like=-2927 1:more=-4084 1:most=419 1:much=2481 1:must=-2498
1:never=-243 1:no=8287 1:nobody=3827 1:not=3442 1:of=-448 1:off=5290 1:on=1255 1:once=-984 1:one=4207 1:only=9436
1:or=-1442 1:other=3373 1:out=2887 1:over=10 1:own=-2792 1:per=-1293 1:please=-1817 1:rather=1063 1:same=4790
1:should=587 1:since=-2855 1:so=4777 1:some=2804 1:somebody=2566 1:still=4558 1:such=-914 1:than=2708 1:that=-4154
1:the=2056 1:then=-4782 1:there=6330 1:there's=2136 1:this=-3569 1:those=877 1:three=-915 1:through=-2152 1:to=-1010
1:too=447 1:twice=318 1:two=-258 1:under=-467 1:until=1443 1:up=707 1:was=1401 1:were=639 1:what=-466 1:when=4430
1:where=1562 1:whether=-1519 1:which=-450 1:while=6332 1:who=-4482 1:whoever=-682 1:why=-1299 1:will=-3443 1:with=-953
1:within=-265 1:without=-1043 1:would=4335 1:x=8008 1:xed=-11219 1:xing=-1022 1:xly=-4845 1:yet=-2169 1:|=619
2:!_$=-1100 2:"_"=-276 2:"_$=8521 2:"_,=-2120 2:"_.=-1114 2:"_<i>=-218 2:"_M=2913 2:"_and=-1638 2:"_no=-1220
2:"_what=-803 2:"_x=268 2:"_xed=-751 2:#_#=-1565 2:#_$=-2457 2:#_%=-2187 2:#_(=162 2:#_AC=-148 2:#_DAY=-2044
2:#_M=-1253 2:#_N=-1527 2:#_P=-1407 2:#_and=5 2:#_by=-819 2:#_for=275 2:#_of=-340 2:#_on=-1810 2:#_the=-575
2:#_to=-2306 2:#_was=-836 2:#_when=10295 2:#_x=-4599 2:#_xed=128 2:#_|=619 2:%_of=-520 2:(_#=42 2:(_M=-194 2:(_N=-219
2:(_x=-1348 2:)_$=-2541 2:)_.=-273 2:,_"=-695 2:,_#=-541 2:,_<i>=-2698 2:,_<we>=-2139 2:,_CIRC=68 2:,_GOOD=757
2:,_M=2824 2:,_N=1080 2:,_PERC=-647 2:,_a=-3416 2:,_all=1343 2:,_although=3488 2:,_and=-7441 2:,_as=-1933
2:,_because=-1322 2:,_but=-2575 2:,_by=-1312 2:,_each=2626 2:,_for=-2363 2:,_from=-1395 2:,_in=4293 2:,_it=-1590
2:,_no=-3257 2:,_nobody=-2658 2:,_not=4782 2:,_of=-1196 2:,_on=-967 2:,_one=-143 2:,_since=2237 2:,_so=3428
2:,_somebody=-1502 2:,_the=475 2:,_then=-878 2:,_to=-736 2:,_two=1509 2:,_was=-1760 2:,_when=-792 2:,_where=850
2:,_which=1231 2:,_who=-400 2:,_with=-544 2:,_x=-480 2:,_xed=-597 2:,_xing=-442 2:,_xly=-2112 2:._#=192 2:._$=-5594
2:._x=-845 2::_#=-244 2::_<we>=-1412 2::_DAY=-193 2::_M=95 2::_N=1371 2::_a=-641 2::_about=134 2::_by=-880 2::_it=-854
2::_the=-571 2::_x=-3633 2:;_$=-6951 2:;_<they>=-1154 2:;_it=-990 2:;_the=-1006 2:<he>_.=-1179 2:<he>_P=-583
2:<he>_PERC=218 2:<he>_did=-15 2:<he>_had=-619 2:<he>_x=-1204 2:<he>_xed=180 2:<i>_CHOSE=-325 2:<i>_M=-496
2:<i>_PERC=-560 2:<i>_am=3223 2:<i>_have=-1755 2:<i>_was=-694 2:<i>_x=2863 2:<they>_.=-3596 2:<they>_CIRC=-599
2:<they>_M=-926 2:<they>_PERC=7048 2:<they>_are=2609 2:<they>_do=-1869 2:<they>_have=-1918 2:<they>_in=-2184
2:<they>_own=312 2:<they>_were=5848 2:<they>_x=-5456 2:<they>_xed=-509 2:<we>_,=863 2:<we>_.=-402 2:<we>_CHOSE=-1360
2:<we>_CLAIM=1670 2:<we>_GOOD=-581 2:<we>_M=3259 2:<we>_P=5858 2:<we>_PERC=2535 2:<we>_T=-110 2:<we>_a=1814
2:<we>_are=-1694 2:<we>_can=-606 2:<we>_could=3803 2:<we>_did=-1006 2:<we>_do=-1298 2:<we>_had=5323 2:<we>_have=-3152
2:<we>_in=-715 2:<we>_own=-323 2:<we>_were=-1476 2:<we>_will=-1160 2:<we>_would=-1655 2:<we>_x=198 2:<we>_xed=8692
2:<we>_xly=-53 2:<you>_.=-2455 2:<you>_a=2286 2:<you>_cannot=-584 2:<you>_do=-130 2:<you>_have=-2062 2:<you>_x=-1942
2:AC_#=72 2:AC_$=-3345 2:AC_AC=-558 2:AC_N=-1821 2:AC_and=-73 2:AC_of=-288 2:AC_x=3827 2:BAD_of=-949 2:CHOSE_out=4453
2:CHOSE_to=-2476 2:CHOSE_x=-260 2:CIRC_.=-2337 2:CIRC_M=36 2:CIRC_at=-752 2:CIRC_by=47 2:CIRC_itself=-633
2:CIRC_off=2858 2:CIRC_on=1674 2:CIRC_one=-2255 2:CIRC_the=-3387 2:CIRC_to=-763 2:CIRC_x=-128 2:CLAIM_that=-522
2:CLAIM_the=2960 2:CLAIM_to=-1144 2:CLAIM_x=-1754 2:CLAIM_xing=-974 2:DAY_#=-299 2:DAY_$=142 2:DAY_,=-1870
2:DAY_.=-5890 2:DAY_<we>=-872 2:DAY_and=-907 2:DAY_at=-554 2:DAY_the=-2587 2:DAY_x=2667 2:DAY_xing=-759 2:ELSE_of=-289
2:ELSE_than=-657 2:ELSE_x=-785 2:FAILV_in=4676 2:FOLLOW_.=2160 2:GOOD_.=-297 2:GOOD_<we>=-1263 2:GOOD_<you>=-942
2:GOOD_for=-2001 2:GOOD_the=-763 2:GOOD_to=442 2:GOOD_x=-394 2:IDLE_.=-1337 2:IDLE_x=-1343 2:INSULT_of=-25 2:KNEW_,=485
2:KNEW_<we>=-1083 2:KNEW_by=-860 2:KNEW_of=-155 2:KNEW_the=1216 2:KNEW_x=-1833 2:M's_M=-383 2:M's_own=-792
2:MORAL_.=-1752 2:M_"=-2943 2:M_#=-2825 2:M_$=-2012 2:M_(=-1159 2:M_,=1907 2:M_.=-68 2:M_:=-2914 2:M_;=-4212
2:M_<we>=-801 2:M_CIRC=-1015 2:M_CLAIM=4216 2:M_PERC=-2120 2:M_a=6933 2:M_about=-1359 2:M_and=-2820 2:M_are=2046
2:M_as=2006 2:M_at=-3154 2:M_because=3158 2:M_by=2566 2:M_can=-215 2:M_could=-2293 2:M_did=-454 2:M_for=7911
2:M_from=-2221 2:M_had=221 2:M_has=5450 2:M_in=3222 2:M_is=-255 2:M_it=79 2:M_must=-1754 2:M_nobody=-1319 2:M_of=873
2:M_off=760 2:M_on=1799 2:M_only=2546 2:M_or=-1695 2:M_out=-2612 2:M_over=-435 2:M_per=-310 2:M_still=4148
2:M_that=2016 2:M_the=745 2:M_then=-1097 2:M_there=-1374 2:M_to=5096 2:M_twice=-2014 2:M_until=113 2:M_was=3121
2:M_were=-2628 2:M_when=-1099 2:M_which=-1346 2:M_will=4564 2:M_with=4679 2:M_within=-916 2:M_without=178 2:M_x=-7951
2:M_xed=-919 2:M_xing=-2161 2:N's_M=-1096 2:N_#=-778 2:N_$=-150 2:N_)=-606 2:N_,=-109 2:N_.=1258 2:N_:=-682
2:N_PERC=-318 2:N_and=-639 2:N_had=-1151 2:N_x=-5479 2:N_xed=-637 2:P's_M=-1326 2:P's_x=1961 2:PERC_$=6483
2:PERC_,=-1976 2:PERC_.=1229 2:PERC_and=-2516 2:PERC_at=1693 2:PERC_by=-1315 2:PERC_for=1987 2:PERC_how=-98
2:PERC_in=-1251 2:PERC_it=868 2:PERC_like=296 2:PERC_of=130 2:PERC_that=5085 2:PERC_the=-5933 2:PERC_this=-606
2:PERC_to=3236 2:PERC_what=-1226 2:PERC_whether=221 2:PERC_with=-1232 2:PERC_x=-3085 2:PERC_xly=-211 2:P_)=-844
2:P_,=-5716 2:P_.=-5487 2:P_:=-22 2:P_CLAIM=-859 2:P_KNEW=-1229 2:P_PERC=2158 2:P_a=-209 2:P_and=-921 2:P_at=1369
2:P_did=-497 2:P_for=-317 2:P_got=-958 2:P_had=-390 2:P_have=1091 2:P_in=6696 2:P_is=-1979 2:P_of=-60 2:P_on=-1734
2:P_to=-910 2:P_was=1522 2:P_were=-1714 2:P_who=-3024 2:P_will=-455 2:P_with=2538 2:P_x=4542 2:P_xed=-980 2:P_xly=-173
2:T's_M=-1648 2:T's_P=-1129 2:T's_x=-751 2:T_,=25 2:T_.=-2168 2:T_:=-2555 2:T_CIRC=-653 2:T_PERC=-1429 2:T_and=2042
2:T_does=-841 2:T_for=2071 2:T_had=3573 2:T_has=-1429 2:T_have=3749 2:T_in=380 2:T_is=3899 2:T_of=-1962 2:T_that=2168
2:T_to=-489 2:T_was=-2703 2:T_what=-945 2:T_will=-779 2:T_x=-3152 2:T_xed=99 2:^_#=291 2:^_<he>=80 2:^_<i>=57
2:^_<they>=5217 2:^_<we>=5554 2:^_<you>=-1679 2:^_AC=-2126 2:^_GOOD=-309 2:^_M=2593 2:^_N=-1619 2:^_N's=-333 2:^_P=753
2:^_PERC=-1973 2:^_T=975 2:^_a=-2451 2:^_all=-1295 2:^_an=2548 2:^_and=2161 2:^_anyone=-908 2:^_as=-597 2:^_at=-1934
2:^_by=-1301 2:^_each=-2316 2:^_for=2228 2:^_from=-2911 2:^_how=-1032 2:^_if=501 2:^_in=-2495 2:^_it=8414 2:^_no=4982
2:^_nobody=7164 2:^_not=-1395 2:^_on=2754 2:^_one=-2626 2:^_so=-2925 2:^_some=4291 2:^_somebody=-569 2:^_that=-1950
2:^_the=501 2:^_there=-1027 2:^_this=-2069 2:^_three=-1389 2:^_to=4105 2:^_two=-1746 2:^_until=-1154 2:^_what=1127
2:^_when=-3719 2:^_where=-813 2:^_why=-880 2:^_with=764 2:^_x=-6680 2:^_xed=-2840 2:^_xing=2222 2:^_xly=-558
2:a_BAD=-865 2:a_CIRC=-2142 2:a_DAY=-2719 2:a_GOOD=514 2:a_M=3831 2:a_P=-2474 2:a_PERC=-1274 2:a_T=-968 2:a_x=-1149
2:a_xed=82 2:a_xing=-1373 2:a_xly=-1044 2:about_#=-400 2:about_a=-420 2:about_it=4842 2:about_the=-1840 2:about_x=-758
2:again_,=-1079 2:again_.=-2040 2:again_in=-132 2:again_x=-508 2:all_#=-362 2:all_.=-2024 2:all_M=-1942 2:all_P=-920
2:all_of=-232 2:all_the=-2112 2:all_x=-2189 2:although_the=3488 2:an_M=613 2:an_P=-1672 2:an_x=-14 2:and_"=-1073
2:and_#=-217 2:and_<he>=77 2:and_<they>=-1608 2:and_<we>=1387 2:and_CIRC=-402 2:and_CLAIM=-1373 2:and_M=-426
2:and_N=170 2:and_PERC=-1945 2:and_a=-992 2:and_at=135 2:and_both=67 2:and_by=-556 2:and_did=-1670 2:and_each=-1449
2:and_had=1592 2:and_has=290 2:and_in=-252 2:and_is=-1321 2:and_it=4225 2:and_let=2402 2:and_no=1084 2:and_not=217
2:and_since=-695 2:and_that=-151 2:and_the=1056 2:and_then=-908 2:and_this=-297 2:and_those=-631 2:and_two=-1491
2:and_was=-1333 2:and_were=-196 2:and_what=-2407 2:and_when=-701 2:and_x=607 2:and_xed=-1 2:and_xing=-653
2:anyone_who=-908 2:are_.=-7 2:are_CIRC=-1212 2:are_GOOD=-1117 2:are_a=-956 2:are_not=1478 2:are_to=189 2:are_x=3558
2:are_xed=-536 2:are_xing=2284 2:as_"=2843 2:as_<we>=540 2:as_a=-437 2:as_in=-1278 2:as_it=-2578 2:as_the=1749
2:as_x=-1758 2:as_xed=-578 2:at_#=-1145 2:at_M=-1597 2:at_N=-2 2:at_all=5637 2:at_an=79 2:at_on=2605 2:at_once=1292
2:at_the=-2045 2:at_x=-4304 2:be_,=-1353 2:be_CLAIM=-1949 2:be_PERC=1339 2:be_a=121 2:be_in=5592 2:be_x=-5587
2:be_xed=1174 2:because_a=-772 2:because_of=-1633 2:because_the=1120 2:because_x=-2511 2:been_CIRC=2569 2:been_GOOD=48
2:been_KNEW=-829 2:been_PERC=2608 2:been_x=-5587 2:been_xed=94 2:been_xing=-1006 2:being_PERC=-664 2:being_x=43
2:both_,=-1556 2:both_M=1555 2:both_x=-2908 2:but_x=-1052 2:by_#=583 2:by_:=-446 2:by_<they>=-1010 2:by_DAY=-652
2:by_M=3500 2:by_P=-1075 2:by_a=-722 2:by_itself=3143 2:by_no=-1303 2:by_nobody=-416 2:by_one=-2339 2:by_somebody=-1105
2:by_the=-4534 2:by_then=293 2:by_two=-1179 2:by_which=22 2:by_x=6953 2:by_xing=-1068 2:can_be=-943 2:can_x=-510
2:cannot_x=-1240 2:could_be=-1385 2:could_have=2708 2:could_not=872 2:could_x=-3849 2:did_.=-934 2:did_not=6028
2:did_what=-1625 2:did_x=-2079 2:did_xing=-1030 2:do_not=179 2:do_with=-456 2:does_it=-322 2:does_not=-1505
2:don't_x=1768 2:during_x=-212 2:each_M=-3111 2:each_of=1772 2:each_other=6425 2:each_x=-2774 2:each_xed=-1170
2:else_x=-735 2:even_the=2942 2:for_#=-200 2:for_,=35 2:for_.=-2736 2:for_<we>=-3070 2:for_ELSE=-450 2:for_M=-642
2:for_a=1382 2:for_an=-1914 2:for_each=2738 2:for_it=-1254 2:for_that=-359 2:for_the=-1857 2:for_those=-1861
2:for_three=-1121 2:for_x=3790 2:for_xing=4103 2:from_#=828 2:from_DAY=-1100 2:from_M=-312 2:from_N=-358 2:from_P=-753
2:from_a=-187 2:from_it=-1113 2:from_one=5386 2:from_the=1608 2:from_x=138 2:further_x=8682 2:had_CIRC=-1651
2:had_KNEW=1267 2:had_PERC=2428 2:had_a=-1768 2:had_been=-4071 2:had_it=-679 2:had_no=3869 2:had_not=-2278
2:had_the=4269 2:had_to=7453 2:had_x=-2292 2:had_xed=-1530 2:has_a=3765 2:has_been=-1451 2:has_its=-725 2:has_no=-1123
2:has_to=-2607 2:has_x=-1021 2:has_xed=-1724 2:have_CIRC=2498 2:have_PERC=-225 2:have_been=-317 2:have_had=3658
2:have_it=-2127 2:have_no=6615 2:have_not=-1589 2:have_the=4075 2:have_to=-1024 2:have_x=-2386 2:how_it=-988
2:how_the=-269 2:how_x=3402 2:if_<you>=-802 2:in_#=-909 2:in_.=-1075 2:in_<they>=-1262 2:in_<we>=2956 2:in_AC=-73
2:in_DAY=2245 2:in_M=-1417 2:in_N=1869 2:in_T=223 2:in_a=1708 2:in_again=-541 2:in_all=-586 2:in_and=-1604
2:in_it=-2492 2:in_no=-464 2:in_one=-989 2:in_other=-762 2:in_the=3499 2:in_this=-1752 2:in_two=-1820 2:in_x=1443
2:in_xing=-983 2:instead_of=-2905 2:into_a=-112 2:into_the=1151 2:into_x=-903 2:is_,=-677 2:is_.=-438 2:is_CIRC=586
2:is_ELSE=-190 2:is_PERC=-1756 2:is_a=-234 2:is_in=1396 2:is_no=6 2:is_not=-3670 2:is_on=2597 2:is_one=1151
2:is_only=-573 2:is_still=647 2:is_the=3285 2:is_to=-2545 2:is_where=-371 2:is_x=3399 2:is_xed=-340 2:is_xing=-1397
2:it_$=-2529 2:it_,=-2144 2:it_.=4172 2:it_by=-1893 2:it_did=-830 2:it_does=569 2:it_for=-718 2:it_had=-640 2:it_is=806
2:it_on=-1081 2:it_should=2673 2:it_that=-2 2:it_to=-1624 2:it_up=-477 2:it_was=-5618 2:it_would=-1850 2:it_x=-638
2:it_xed=908 2:its_M=2118 2:its_P=-1163 2:its_own=-1136 2:its_x=-2693 2:itself_off=-633 2:let_<we>=2419 2:let_the=-1569
2:like_a=-835 2:like_x=-869 2:more_than=-2172 2:more_x=-746 2:most_of=-2001 2:most_x=2420 2:must_x=-1011
2:never_PERC=-1707 2:never_x=-981 2:no_M=-156 2:no_one=-2205 2:no_x=5351 2:nobody_CLAIM=3240 2:nobody_had=2677
2:nobody_on=-183 2:nobody_was=-1444 2:nobody_x=767 2:not_.=3415 2:not_GOOD=-1320 2:not_M=-941 2:not_PERC=1469
2:not_a=-2592 2:not_be=-2102 2:not_been=-581 2:not_being=-878 2:not_in=-54 2:not_on=2010 2:not_the=-2463 2:not_x=10501
2:not_xed=-2435 2:of_#=-482 2:of_<he>=-415 2:of_<they>=802 2:of_<we>=4053 2:of_DAY=-675 2:of_M=1964 2:of_P=-564
2:of_a=-1014 2:of_all=-78 2:of_an=-1487 2:of_each=1407 2:of_it=-1085 2:of_its=-1525 2:of_one=-2568 2:of_the=-1110
2:of_this=-1052 2:of_what=2592 2:of_which=-248 2:of_x=594 2:of_xing=-106 2:off_.=-446 2:off_and=24 2:off_by=4493
2:off_the=-431 2:on_#=-2018 2:on_,=-1018 2:on_.=-3508 2:on_<he>=-639 2:on_DAY=1710 2:on_M=137 2:on_T=2429 2:on_a=764
2:on_its=251 2:on_one=-1491 2:on_the=1746 2:on_what=2928 2:on_x=125 2:once_,=1 2:once_.=2954 2:once_a=-1615
2:once_the=-693 2:one_,=514 2:one_.=-2791 2:one_M=3376 2:one_P=2816 2:one_and=1504 2:one_at=1668 2:one_by=-2339
2:one_does=-1329 2:one_in=-2356 2:one_is=-1453 2:one_of=648 2:one_that=-857 2:one_was=-896 2:one_x=-59 2:only_PERC=-797
2:only_as=-1362 2:only_x=-1624 2:or_M=-1695 2:or_x=-871 2:other_.=9815 2:other_M=-1867 2:other_T=-1072 2:other_x=-2325
2:out_.=-2854 2:out_and=3870 2:out_in=-1053 2:out_of=3510 2:out_on=-924 2:out_with=-974 2:out_x=-85 2:over_,=220
2:over_at=3184 2:over_the=-1593 2:over_to=-400 2:own_.=-309 2:own_M=-2022 2:own_x=-374 2:per_M=-1105 2:please_do=-1395
2:same_M=5963 2:same_x=-2116 2:same_xing=46 2:should_PERC=-1285 2:should_be=-3802 2:should_x=-948 2:since_#=-689
2:since_,=-863 2:since_.=-236 2:since_M=-1947 2:since_the=-3503 2:since_then=-55 2:so_<we>=2444 2:so_it=-578
2:so_that=-1726 2:so_the=1898 2:so_x=-3119 2:some_x=-38 2:somebody_PERC=244 2:somebody_has=-1612 2:somebody_in=-653
2:somebody_who=2499 2:somebody_x=-1903 2:still_xing=1193 2:than_#=-1176 2:than_<we>=1635 2:than_a=-800 2:than_the=3979
2:than_x=-2656 2:that_<we>=-3291 2:that_<you>=1634 2:that_KNEW=-374 2:that_M=-399 2:that_P=-273 2:that_PERC=-144
2:that_a=-1716 2:that_can=-93 2:that_had=-1170 2:that_is=-1123 2:that_it=-337 2:that_nobody=-1038 2:that_one=5189
2:that_the=-2942 2:that_was=-800 2:that_were=-1311 2:that_would=807 2:that_x=1502 2:that_xed=2012 2:that_xing=-476
2:the_#=-2313 2:the_AC=3487 2:the_CIRC=-1226 2:the_DAY=-533 2:the_ELSE=-1108 2:the_IDLE=3502 2:the_M=5970
2:the_M's=-2020 2:the_MORAL=54 2:the_N=-2686 2:the_P=-5078 2:the_P's=3281 2:the_T=390 2:the_T's=-2194 2:the_more=-1549
2:the_one=1056 2:the_other=-874 2:the_same=4790 2:the_three=-2535 2:the_two=-3349 2:the_x=5695 2:the_xed=-484
2:the_xing=-1740 2:the_xly=-1744 2:then_<we>=-493 2:then_it=194 2:then_the=-919 2:then_x=-1021 2:then_xed=-513
2:there_.=-2543 2:there_is=1746 2:there_was=863 2:there_were=1928 2:this_,=2964 2:this_M=-1455 2:this_for=-91
2:this_is=-503 2:this_x=-2549 2:those_who=1823 2:three_.=2268 2:three_M=2108 2:three_x=-4034 2:through_the=-2080
2:to_#=-1504 2:to_<we>=-1687 2:to_M=2219 2:to_N=376 2:to_P=7299 2:to_PERC=2113 2:to_a=453 2:to_be=4904 2:to_get=5279
2:to_have=1007 2:to_it=-1823 2:to_one=-729 2:to_the=-4618 2:to_x=-9446 2:too_.=162 2:too_x=1759 2:twice_,=729
2:twice_.=-574 2:twice_a=-382 2:twice_x=-2076 2:two_,=-1184 2:two_M=-2561 2:two_P=4039 2:two_T=-1378 2:two_and=-635
2:two_of=993 2:two_x=2045 2:two_xed=-1662 2:until_#=-476 2:until_DAY=-891 2:until_the=-3107 2:until_x=932 2:up_,=277
2:up_a=-676 2:up_at=72 2:up_the=-384 2:up_to=-565 2:was_.=-553 2:was_CIRC=-1687 2:was_PERC=1465 2:was_a=-858
2:was_as=-705 2:was_in=7448 2:was_no=-290 2:was_not=-599 2:was_on=-905 2:was_over=-135 2:was_still=1343 2:was_that=-867
2:was_the=1781 2:was_there=2917 2:was_to=-2017 2:was_x=-12571 2:was_xed=2735 2:was_xing=-2123 2:was_xly=3762
2:were_CIRC=-1067 2:were_KNEW=-858 2:were_PERC=-2410 2:were_in=-631 2:were_not=-2335 2:were_out=-476 2:were_x=3198
2:were_xed=-3821 2:what_<i>=2609 2:what_<they>=-1031 2:what_<we>=-206 2:what_<you>=-91 2:what_else=-750 2:what_had=-494
2:what_is=-794 2:what_it=416 2:what_its=-797 2:what_the=-2484 2:what_was=-138 2:what_x=-354 2:what_xed=-1826
2:when_<they>=-1534 2:when_a=-2017 2:when_the=-240 2:when_xing=4918 2:where_it=2987 2:where_the=-1021 2:where_two=-311
2:where_x=-1254 2:whether_the=-1621 2:which_M=1764 2:which_a=-1436 2:which_is=3890 2:which_the=-2684 2:which_was=1040
2:which_x=-533 2:while_it=-1926 2:while_two=8642 2:who_CHOSE=-802 2:who_M=-971 2:who_had=-3276 2:who_is=-213
2:who_was=2709 2:who_x=-1941 2:who_xed=-45 2:why_the=-1061 2:will_be=1892 2:will_not=-1299 2:will_x=-2576 2:with_M=-375
2:with_N=3691 2:with_a=-4122 2:with_an=-1506 2:with_the=1797 2:with_x=3097 2:within_the=-1463 2:within_x=1150
2:without_M=-961 2:without_N=204 2:without_a=-324 2:without_being=-518 2:without_it=-1145 2:without_xing=1763
2:would_be=-1156 2:would_have=7922 2:would_not=-1425 2:would_x=-478 2:x_!=-1388 2:x_"=2130 2:x_#=3008 2:x_$=-4866
2:x_(=-1437 2:x_)=11 2:x_,=-2713 2:x_.=-4528 2:x_:=-1945 2:x_;=-1828 2:x_<he>=-116 2:x_<they>=2109 2:x_<we>=9128
2:x_<you>=265 2:x_AC=493 2:x_CIRC=2311 2:x_CLAIM=-1738 2:x_DAY=-1694 2:x_FAULT=-849 2:x_FOLLOW=-632 2:x_IDLE=-1372
2:x_M=-7080 2:x_N=-1271 2:x_P=-4405 2:x_P's=-342 2:x_PERC=704 2:x_T=-3152 2:x_a=2753 2:x_about=5343 2:x_again=-1669
2:x_all=-2601 2:x_an=-65 2:x_and=2665 2:x_anyone=-1339 2:x_are=-3451 2:x_as=1862 2:x_at=991 2:x_because=-1267
2:x_both=-1968 2:x_by=-1010 2:x_could=-2842 2:x_did=571 2:x_during=-661 2:x_each=-1314 2:x_for=657 2:x_from=-5450
2:x_got=-953 2:x_had=4253 2:x_has=-1529 2:x_have=-1136 2:x_how=3638 2:x_if=-2346 2:x_in=-7159 2:x_instead=-1966
2:x_into=-815 2:x_is=-532 2:x_it=-7536 2:x_its=-1819 2:x_like=-2409 2:x_never=-313 2:x_no=-2178 2:x_nobody=-1552
2:x_of=-4803 2:x_off=-1890 2:x_on=-6074 2:x_once=-1004 2:x_one=-494 2:x_only=1054 2:x_or=-1140 2:x_out=-138
2:x_over=-1516 2:x_per=-983 2:x_should=-878 2:x_since=1188 2:x_so=5487 2:x_some=-172 2:x_somebody=3325 2:x_still=-748
2:x_than=5689 2:x_that=-3578 2:x_the=-766 2:x_there=8142 2:x_this=-993 2:x_three=-812 2:x_through=-2409 2:x_to=5119
2:x_too=1848 2:x_twice=-1379 2:x_two=2669 2:x_under=-582 2:x_until=505 2:x_up=-2735 2:x_was=2878 2:x_were=-304
2:x_what=1061 2:x_when=-385 2:x_where=3008 2:x_whether=-1842 2:x_which=1679 2:x_while=-1572 2:x_will=-524
2:x_with=-6321 2:x_within=-1124 2:x_without=-1531 2:x_would=-3365 2:x_x=-5966 2:x_xed=-2086 2:x_xing=-2915
2:x_xly=-1435 2:x_yet=-1643 2:xed_"=-1639 2:xed_#=-949 2:xed_$=-4901 2:xed_,=1123 2:xed_.=2213 2:xed_:=-298
2:xed_<we>=-1629 2:xed_M=-1083 2:xed_a=2466 2:xed_again=-474 2:xed_and=145 2:xed_as=-270 2:xed_at=-1374
2:xed_because=-254 2:xed_but=-150 2:xed_by=3275 2:xed_for=-685 2:xed_from=-2616 2:xed_in=-4514 2:xed_into=-617
2:xed_is=-1262 2:xed_it=-2941 2:xed_like=-119 2:xed_of=3773 2:xed_on=8663 2:xed_once=-330 2:xed_over=-400
2:xed_since=-1042 2:xed_so=-687 2:xed_that=-739 2:xed_the=-4926 2:xed_to=4381 2:xed_twice=1207 2:xed_up=-288
2:xed_when=2749 2:xed_with=-1258 2:xed_within=-946 2:xed_without=-787 2:xed_x=-30 2:xed_xly=-411 2:xing_$=-1771
2:xing_,=5525 2:xing_.=249 2:xing_;=-1248 2:xing_<we>=3288 2:xing_M=293 2:xing_about=-692 2:xing_and=-1525
2:xing_at=-200 2:xing_by=-338 2:xing_else=-1030 2:xing_for=-1204 2:xing_had=-1623 2:xing_in=2939 2:xing_is=-1939
2:xing_it=-447 2:xing_of=1090 2:xing_on=-3574 2:xing_one=-246 2:xing_the=5958 2:xing_to=-1 2:xing_was=-1513
2:xing_with=-1637 2:xing_x=93 2:xing_xed=1115 2:xing_xing=-1398 2:xly_,=-2734 2:xly_M=-1032 2:xly_on=-614
2:xly_the=-684 2:xly_to=-445 2:xly_x=1330 2:yet_.=-1795 2:|_x=619 3:"_,_and=-510 3:"_._$=-1114 3:"_no_x=-1220
3:"_x_"=1828 3:"_xed_"=-862 3:#_#_#=-100 3:#_#_$=-564 3:#_#_x=-706 3:#_%_of=-520 3:#_(_#=162 3:#_DAY_#=88 3:#_DAY_$=142
3:#_DAY_.=-1709 3:#_DAY_the=-1001 3:#_M_,=684 3:#_M_xed=587 3:#_N_)=-439 3:#_N_.=-139 3:#_N_x=-904 3:#_and_has=732
3:#_and_the=-371 3:#_and_was=-378 3:#_and_x=85 3:#_of_<they>=-130 3:#_of_which=23 3:#_the_x=-567 3:#_to_#=-1504
3:#_when_the=-329 3:#_x_#=-841 3:#_x_$=44 3:#_x_)=-347 3:#_x_,=-1682 3:#_x_.=-125 3:#_x_M=-4361 3:#_x_and=536
3:#_x_at=91 3:#_x_had=-1103 3:#_x_on=-489 3:#_x_were=-183 3:#_x_x=2465 3:%_of_M=-770 3:(_#_x=-361 3:(_N_,=-219
3:(_x_T=-1298 3:)_._$=-273 3:,_#_N=-439 3:,_#_of=23 3:,_#_x=-216 3:,_<i>_x=-1577 3:,_N_.=222 3:,_N_x=636 3:,_a_M=-1025
3:,_a_x=-1888 3:,_all_of=1045 3:,_although_the=3488 3:,_and_<he>=77 3:,_and_<they>=-980 3:,_and_<we>=1387
3:,_and_CLAIM=665 3:,_and_N=99 3:,_and_a=222 3:,_and_it=2687 3:,_and_let=-307 3:,_and_no=-373 3:,_and_since=-695
3:,_and_that=-151 3:,_and_the=-2001 3:,_and_then=-476 3:,_and_this=-297 3:,_and_x=-2549 3:,_and_xed=-624
3:,_and_xing=223 3:,_as_in=-1278 3:,_because_the=-759 3:,_by_#=559 3:,_from_x=-222 3:,_in_a=1012 3:,_it_is=-762
3:,_nobody_x=-1927 3:,_so_<we>=3439 3:,_so_that=-1185 3:,_so_the=1649 3:,_so_x=-1559 3:,_the_ELSE=-210 3:,_the_M=819
3:,_the_T=-701 3:,_the_x=2800 3:,_then_x=289 3:,_then_xed=-513 3:,_to_x=20 3:,_which_is=4171 3:,_which_was=1040
3:,_which_x=-554 3:,_who_x=-204 3:,_with_a=-435 3:,_x_#=-614 3:,_x_M=-1115 3:,_x_for=1980 3:,_x_of=5862 3:,_x_the=-2882
3:,_x_to=-431 3:,_x_up=-1343 3:,_x_when=-412 3:,_x_x=185 3:,_xed_in=-231 3:,_xed_over=-199 3:,_xing_with=-694
3:,_xly_,=-1108 3:._#_x=279 3::_#_#=71 3::_#_DAY=-892 3::_#_x=174 3::_DAY_#=-193 3::_N_,=581 3::_a_x=-737
3::_about_a=-155 3::_it_x=-100 3::_the_M=1292 3::_the_x=-1625 3::_x_$=-791 3::_x_M=-515 3::_x_to=-1412 3::_x_x=-899
3:;_the_P=227 3:;_the_x=-383 3:<he>_._$=-1179 3:<he>_xed_the=180 3:<they>_._$=-3596 3:<they>_M_.=-926
3:<they>_do_not=-1804 3:<they>_have_to=-785 3:<they>_in_the=-2184 3:<they>_were_x=6936 3:<they>_x_,=-628
3:<they>_x_.=-2073 3:<we>_._$=-402 3:<we>_M_x=-710 3:<we>_M_xed=-1486 3:<we>_PERC_and=-2297 3:<we>_PERC_for=-355
3:<we>_PERC_x=-587 3:<we>_a_x=1814 3:<we>_can_be=-897 3:<we>_had_no=3431 3:<we>_have_PERC=-1997 3:<we>_have_no=2345
3:<we>_have_x=-1664 3:<we>_in_the=-715 3:<we>_will_x=-1108 3:<we>_x_.=2159 3:<we>_x_M=-1371 3:<we>_x_it=-1730
3:<we>_x_that=-1137 3:<we>_x_the=-2931 3:<we>_x_through=-1299 3:<we>_x_to=3510 3:<we>_x_x=2387 3:<we>_xed_it=-428
3:<we>_xed_the=-2622 3:<you>_._$=-2455 3:<you>_a_x=-169 3:<you>_have_not=-1589 3:<you>_have_x=-473 3:AC_#_#=-405
3:AC_AC_#=650 3:AC_N_x=-1494 3:CHOSE_to_x=-2480 3:CIRC_._$=-2337 3:CIRC_by_the=47 3:CIRC_itself_off=-633
3:CIRC_the_M=-1198 3:CIRC_the_x=-1282 3:CIRC_to_the=-763 3:CIRC_x_,=-3390 3:CIRC_x_x=-727 3:CLAIM_to_the=-766
3:CLAIM_x_x=364 3:DAY_#_#=-193 3:DAY_#_$=96 3:DAY_,_and=-675 3:DAY_._$=-5890 3:DAY_at_#=211 3:DAY_at_x=-765
3:DAY_the_M=-921 3:DAY_x_the=3662 3:ELSE_of_the=-289 3:FAILV_in_x=-1132 3:FOLLOW_._$=2160 3:GOOD_._$=-297
3:GOOD_to_the=-114 3:IDLE_._$=-1337 3:INSULT_of_x=-25 3:KNEW_the_M=846 3:KNEW_the_x=2515 3:M's_M_has=-698
3:M's_own_M=-792 3:MORAL_._$=-1752 3:M_#_$=-526 3:M_#_was=-33 3:M_#_x=-1893 3:M_(_x=-1255 3:M_,_#=-185 3:M_,_<we>=-700
3:M_,_CIRC=68 3:M_,_N=636 3:M_,_and=1065 3:M_,_it=-855 3:M_,_so=1116 3:M_,_the=-931 3:M_,_two=2156 3:M_,_which=-301
3:M_,_x=-1679 3:M_,_xed=-691 3:M_,_xly=-1324 3:M_._$=-2523 3:M_:_it=-833 3:M_:_x=138 3:M_;_$=-2403 3:M_;_the=-210
3:M_<we>_had=-759 3:M_PERC_,=-618 3:M_PERC_for=805 3:M_PERC_the=-1577 3:M_a_M=6933 3:M_and_both=67 3:M_and_did=-1670
3:M_and_not=-1561 3:M_and_the=896 3:M_and_x=-1856 3:M_and_xed=-385 3:M_are_x=1112 3:M_at_the=-1501 3:M_by_M=3356
3:M_could_be=-1467 3:M_could_not=-825 3:M_did_not=943 3:M_did_what=-829 3:M_for_a=-708 3:M_for_an=1732 3:M_for_the=5314
3:M_for_those=-823 3:M_for_three=-776 3:M_for_x=718 3:M_for_xing=5008 3:M_from_the=-222 3:M_had_a=-365
3:M_had_been=-2183 3:M_had_no=-1238 3:M_had_not=-581 3:M_had_to=7146 3:M_had_xed=-1877 3:M_has_a=3468 3:M_has_been=-462
3:M_has_no=-1123 3:M_has_x=-935 3:M_in_M=-83 3:M_in_N=2916 3:M_in_a=-880 3:M_in_the=-2397 3:M_is_PERC=-1154
3:M_is_a=-1153 3:M_is_in=1703 3:M_is_x=2625 3:M_is_xed=1255 3:M_it_x=-2278 3:M_of_#=197 3:M_of_M=4523 3:M_of_all=-566
3:M_of_the=489 3:M_of_x=-2463 3:M_off_and=598 3:M_on_the=2856 3:M_on_x=-1444 3:M_or_M=-1695 3:M_out_of=-1633
3:M_that_<we>=-1171 3:M_that_<you>=2237 3:M_that_can=-93 3:M_that_had=-1409 3:M_that_is=-1107 3:M_that_nobody=-228
3:M_that_the=-2097 3:M_that_were=-334 3:M_that_would=1106 3:M_that_x=1379 3:M_that_xed=2012 3:M_the_M=-247
3:M_to_P=1191 3:M_to_the=1098 3:M_to_x=-1251 3:M_was_as=-705 3:M_was_in=7715 3:M_was_not=-1690 3:M_was_there=2917
3:M_was_x=-8162 3:M_was_xed=4069 3:M_were_x=394 3:M_were_xed=-1322 3:M_will_be=4564 3:M_with_a=-1119 3:M_with_the=4292
3:M_within_the=-916 3:M_without_a=794 3:M_x_"=2716 3:M_x_#=-235 3:M_x_$=-1497 3:M_x_,=193 3:M_x_.=9 3:M_x_;=-27
3:M_x_<we>=-1018 3:M_x_CIRC=-399 3:M_x_a=-1181 3:M_x_an=-613 3:M_x_and=-1105 3:M_x_as=-1422 3:M_x_at=2764
3:M_x_by=-1229 3:M_x_for=-1927 3:M_x_from=-320 3:M_x_in=-368 3:M_x_is=-638 3:M_x_it=-799 3:M_x_of=-91 3:M_x_on=3027
3:M_x_only=-894 3:M_x_out=-1328 3:M_x_that=-618 3:M_x_the=1055 3:M_x_to=-2702 3:M_x_twice=-19 3:M_x_with=122
3:M_x_x=3976 3:M_x_xing=254 3:M_xed_#=-2 3:M_xed_$=-3924 3:M_xed_a=-817 3:M_xed_for=-1473 3:M_xed_in=-508
3:M_xed_to=181 3:M_xed_x=2494 3:N_#_was=-803 3:N_)_$=-439 3:N_,_N=-252 3:N_,_who=516 3:N_._$=1515 3:N_:_x=-682
3:N_x_#=-241 3:N_x_M=-737 3:N_xed_x=-488 3:P's_x_,=-1103 3:PERC_._$=1793 3:PERC_and_what=-2297 3:PERC_at_on=2605
3:PERC_at_the=827 3:PERC_at_x=-834 3:PERC_for_.=-1402 3:PERC_for_a=1629 3:PERC_for_the=-2196 3:PERC_for_x=975
3:PERC_the_M=-3409 3:PERC_the_T=-744 3:PERC_the_same=-2419 3:PERC_the_x=1324 3:PERC_this_x=-606 3:PERC_to_x=-758
3:PERC_whether_the=221 3:PERC_x_at=-283 3:PERC_x_the=-600 3:PERC_x_x=-1163 3:P_)_$=-844 3:P_,_and=-1851 3:P_,_then=576
3:P_,_who=-916 3:P_,_x=-1367 3:P_._$=-5487 3:P_:_N=228 3:P_PERC_.=2722 3:P_PERC_the=-787 3:P_PERC_x=-642
3:P_at_the=1369 3:P_had_the=-1273 3:P_had_to=2008 3:P_have_the=1647 3:P_in_N=-797 3:P_in_the=9712 3:P_of_the=166
3:P_to_x=-316 3:P_was_x=3497 3:P_were_x=-587 3:P_who_had=-2094 3:P_who_x=-198 3:P_will_x=-455 3:P_with_the=2793
3:P_x_M=4895 3:P_x_on=-228 3:P_x_x=-1830 3:P_xed_the=-680 3:T's_P_PERC=-492 3:T_,_and=-95 3:T_._$=-2168 3:T_:_x=-1526
3:T_for_a=-567 3:T_had_a=-105 3:T_had_been=-292 3:T_had_x=-636 3:T_in_N=388 3:T_of_the=-1914 3:T_to_x=-489
3:T_was_x=-1182 3:T_will_x=105 3:T_x_.=39 3:T_x_a=-621 3:T_x_at=-346 3:T_x_in=-710 3:T_xed_the=-114 3:T_xed_within=-946
3:^_#_M=253 3:^_#_P=-495 3:^_#_x=795 3:^_<he>_had=-329 3:^_<i>_am=3223 3:^_<i>_have=-1755 3:^_<we>_GOOD=-581
3:^_<we>_M=5757 3:^_<we>_PERC=-663 3:^_<we>_are=-1694 3:^_<we>_had=2042 3:^_<we>_have=-1796 3:^_<we>_own=-453
3:^_<we>_were=-240 3:^_<we>_would=-1655 3:^_<we>_x=-1608 3:^_<we>_xed=6234 3:^_<you>_x=-331 3:^_AC_AC=-558
3:^_AC_N=-1821 3:^_M_are=-2059 3:^_M_of=838 3:^_M_were=-1420 3:^_M_with=-1397 3:^_M_x=-4141 3:^_N_:=-256 3:^_N_x=-548
3:^_N_xed=-315 3:^_P_:=-507 3:^_P_were=-885 3:^_P_xed=112 3:^_T_had=-565 3:^_T_xed=-1924 3:^_a_M=-4102 3:^_a_P=-797
3:^_a_T=54 3:^_a_x=-1734 3:^_an_M=2992 3:^_and_a=-146 3:^_and_the=3306 3:^_anyone_who=-908 3:^_as_a=-358 3:^_at_#=-504
3:^_at_x=16 3:^_by_the=-722 3:^_by_x=-946 3:^_for_a=4820 3:^_for_the=-2708 3:^_from_the=-1703 3:^_how_it=-629
3:^_if_<you>=-802 3:^_in_the=-1449 3:^_in_x=-589 3:^_it_is=-467 3:^_it_was=-1878 3:^_it_x=7461 3:^_it_xed=-559
3:^_no_M=-4747 3:^_no_x=3871 3:^_nobody_had=3247 3:^_on_#=-286 3:^_on_the=1782 3:^_on_x=2167 3:^_one_P=-1969
3:^_one_of=-443 3:^_that_M=202 3:^_that_is=-1717 3:^_that_the=-435 3:^_the_#=-881 3:^_the_M=6016 3:^_the_M's=-1192
3:^_the_P=1805 3:^_the_P's=-825 3:^_the_T=1268 3:^_the_T's=-1494 3:^_the_x=3536 3:^_the_xing=-2811 3:^_there_is=-661
3:^_there_was=-1567 3:^_this_M=-1274 3:^_this_x=-769 3:^_three_x=-885 3:^_to_the=-1368 3:^_two_P=259 3:^_two_of=-1832
3:^_two_x=-2373 3:^_what_<i>=3545 3:^_what_<we>=-1580 3:^_what_is=-794 3:^_what_x=-2348 3:^_what_xed=-1678
3:^_when_the=-920 3:^_x_#=-269 3:^_x_,=-732 3:^_x_:=-1104 3:^_x_M=-714 3:^_x_T=84 3:^_x_all=42 3:^_x_and=297
3:^_x_are=-802 3:^_x_from=-218 3:^_x_had=1528 3:^_x_is=2893 3:^_x_of=2699 3:^_x_that=-985 3:^_x_the=-590 3:^_x_to=-1924
3:^_x_were=-481 3:^_x_x=-2347 3:^_x_xed=115 3:^_xed_in=277 3:^_xed_x=-1589 3:^_xing_the=4652 3:^_xing_x=199
3:a_CIRC_x=-790 3:a_DAY_,=-1036 3:a_M_$=-1085 3:a_M_,=-805 3:a_M_.=-2478 3:a_M_;=-1419 3:a_M_and=-2328 3:a_M_by=2527
3:a_M_for=-824 3:a_M_from=-782 3:a_M_had=-923 3:a_M_has=-883 3:a_M_in=-1129 3:a_M_is=-2077 3:a_M_nobody=-1319
3:a_M_of=-2150 3:a_M_on=8 3:a_M_that=2567 3:a_M_to=-612 3:a_M_was=-185 3:a_M_with=3462 3:a_M_without=-1223 3:a_M_x=-235
3:a_P_,=-1353 3:a_P_in=-797 3:a_P_x=-284 3:a_x_$=-539 3:a_x_,=4831 3:a_x_.=-512 3:a_x_;=-1131 3:a_x_M=4267 3:a_x_P=-244
3:a_x_and=-1671 3:a_x_from=-2250 3:a_x_in=-1143 3:a_x_is=-1389 3:a_x_of=-2510 3:a_x_one=-402 3:a_x_that=-468
3:a_x_to=-2325 3:a_x_with=-1621 3:a_x_x=484 3:a_xed_M=376 3:a_xing_x=-219 3:a_xly_M=-888 3:a_xly_x=-156
3:about_#_AC=-167 3:about_a_x=-420 3:about_it_.=6429 3:again_,_and=193 3:again_._$=-2040 3:all_#_M=756 3:all_#_x=4
3:all_._$=-2024 3:all_of_<we>=2040 3:all_of_it=-1254 3:all_the_M=-963 3:all_the_x=-1251 3:all_x_x=-1397 3:an_M_.=-1018
3:an_x_,=-380 3:an_x_.=3017 3:an_x_M=-2303 3:an_x_on=-463 3:an_x_x=5594 3:and_#_%=-269 3:and_<we>_will=-429
3:and_<we>_x=-716 3:and_CLAIM_x=-360 3:and_PERC_the=-1475 3:and_a_M=-298 3:and_a_x=-271 3:and_did_not=-1670
3:and_has_been=352 3:and_it_x=911 3:and_it_xed=3184 3:and_let_the=-1063 3:and_not_on=2010 3:and_not_the=-748
3:and_the_IDLE=-633 3:and_the_M=-3271 3:and_the_P=-1291 3:and_the_T=5522 3:and_the_two=-223 3:and_the_x=1803
3:and_those_who=-631 3:and_were_x=-97 3:and_x_<they>=-55 3:and_x_M=-1086 3:and_x_a=-959 3:and_x_it=-901 3:and_x_the=937
3:and_x_two=-688 3:and_x_x=-1385 3:and_xed_the=-310 3:and_xed_with=-120 3:and_xing_in=258 3:are_._$=-7 3:are_a_x=-309
3:are_x_.=676 3:are_x_and=3316 3:are_x_x=2515 3:as_a_x=-1300 3:as_it_should=-1915 3:as_it_was=-423 3:as_the_M=-2176
3:as_the_x=-1326 3:as_x_as=-1584 3:as_xed_.=-578 3:at_#_$=-1846 3:at_#_the=-567 3:at_#_x=3326 3:at_an_x=79
3:at_once_.=2954 3:at_the_M=-27 3:at_the_P's=2129 3:at_the_same=-758 3:at_the_x=-2463 3:at_x_,=-764 3:at_x_.=975
3:at_x_in=-1629 3:at_x_the=-1068 3:at_x_x=-278 3:be_,_and=-1353 3:be_PERC_for=3155 3:be_a_x=121 3:be_x_.=68
3:be_x_by=-1216 3:be_xed_.=-1738 3:be_xed_by=-603 3:be_xed_in=-764 3:be_xed_with=-200 3:because_the_M=-1550
3:because_the_x=3117 3:been_CIRC_to=-763 3:been_PERC_to=3232 3:been_x_.=-1143 3:been_x_since=470 3:been_x_x=108
3:been_xed_,=5139 3:been_xed_.=-1641 3:been_xed_and=-113 3:been_xed_for=-436 3:been_xed_on=-2005 3:been_xed_to=680
3:both_M_x=1555 3:by_#_#=500 3:by_#_DAY=127 3:by_DAY_.=-230 3:by_M_,=1587 3:by_M_.=-109 3:by_P_,=-91 3:by_P_.=-5
3:by_P_and=-660 3:by_P_in=72 3:by_P_who=-187 3:by_a_M=-407 3:by_the_M=-759 3:by_the_P=-448 3:by_the_T=-382
3:by_the_x=-2008 3:by_then_it=293 3:by_two_P=-1179 3:by_which_x=22 3:by_x_,=-1275 3:by_x_.=6972 3:by_x_x=3663
3:can_be_x=-247 3:can_x_.=-405 3:could_be_x=65 3:could_be_xed=-1260 3:could_have_been=2708 3:could_not_be=-1954
3:could_not_x=-882 3:did_._$=-934 3:did_not_PERC=2100 3:did_not_x=2891 3:did_what_its=-797 3:do_not_PERC=-643
3:do_not_x=1619 3:each_other_.=6425 3:even_the_x=2942 3:for_#_x=-200 3:for_._$=-2736 3:for_<we>_.=-3070 3:for_a_M=1402
3:for_a_x=-3319 3:for_a_xly=-156 3:for_an_x=-1914 3:for_each_M=-1487 3:for_it_.=-947 3:for_the_M=6554 3:for_the_P=-995
3:for_the_x=-3090 3:for_those_who=-1861 3:for_three_x=-1224 3:for_x_.=-1563 3:for_x_M=3689 3:for_x_the=1836
3:for_x_x=-1329 3:for_xing_x=-1151 3:from_#_$=3079 3:from_#_to=-1504 3:from_it_x=-534 3:from_one_M=5521
3:from_the_M=2929 3:from_the_x=1164 3:from_x_to=-439 3:from_x_x=-231 3:had_CIRC_the=-1077 3:had_KNEW_the=1267
3:had_a_M=-258 3:had_a_x=-1136 3:had_been_CIRC=-763 3:had_been_PERC=3165 3:had_been_x=-1408 3:had_been_xed=-3169
3:had_been_xing=-1006 3:had_it_on=-469 3:had_no_M=1722 3:had_no_x=2147 3:had_not_been=-581 3:had_not_xed=-571
3:had_the_M=1236 3:had_the_x=-1181 3:had_to_be=8187 3:had_to_x=94 3:had_x_in=-1306 3:had_x_x=-892 3:had_xed_on=-322
3:had_xed_the=-554 3:has_a_M=-340 3:has_a_x=4106 3:has_been_x=119 3:has_been_xed=439 3:has_its_own=-725
3:has_to_be=-1194 3:has_to_x=-1413 3:have_PERC_for=1569 3:have_PERC_the=-627 3:have_been_x=-3710 3:have_been_xed=-2320
3:have_it_x=-2127 3:have_no_M=3823 3:have_not_PERC=-1589 3:have_to_be=-785 3:have_x_on=-920 3:how_it_was=-789
3:in_#_and=590 3:in_#_when=-329 3:in_._$=-1075 3:in_<they>_x=-1099 3:in_<we>_M=2956 3:in_AC_and=-73 3:in_DAY_.=-1223
3:in_M_.=-535 3:in_M_of=-179 3:in_N_.=3804 3:in_N_and=-639 3:in_N_x=-1977 3:in_a_M=4011 3:in_a_x=-2303 3:in_all_#=433
3:in_all_x=-215 3:in_it_.=-2996 3:in_no_M=-464 3:in_one_x=-617 3:in_the_M=-1684 3:in_the_T=-2566 3:in_the_same=-1191
3:in_the_x=6910 3:in_the_xing=-1179 3:in_the_xly=-100 3:in_this_M=-1909 3:in_x_,=-972 3:in_x_.=-2703 3:in_x_M=-369
3:in_x_T=2956 3:in_x_of=-1454 3:in_x_the=-1143 3:in_x_x=5390 3:into_a_M=-112 3:into_the_M=3037 3:into_the_x=-1409
3:is_._$=-438 3:is_PERC_at=-749 3:is_a_M=-1153 3:is_a_x=2841 3:is_not_a=-2381 3:is_not_x=1331 3:is_the_M=-523
3:is_the_x=875 3:is_to_be=-449 3:is_to_x=-2096 3:is_x_,=-1881 3:is_x_.=-2128 3:is_x_and=5600 3:is_x_at=-1593
3:is_x_of=-576 3:is_x_only=2770 3:is_x_to=-1352 3:is_x_too=-813 3:is_x_when=5142 3:is_x_x=-3048 3:is_xed_by=-2089
3:is_xed_for=-1897 3:is_xed_from=-845 3:is_xed_on=5464 3:is_xed_to=-473 3:is_xing_x=-547 3:it_._$=4172 3:it_by_P=-79
3:it_is_.=-438 3:it_is_not=1682 3:it_is_the=-358 3:it_is_x=-3805 3:it_on_the=-1110 3:it_should_be=-2131
3:it_to_<we>=-870 3:it_was_.=-553 3:it_was_a=-821 3:it_was_over=-135 3:it_was_the=-1940 3:it_was_x=572
3:it_was_xed=-234 3:it_would_be=-1156 3:it_x_#=-530 3:it_x_,=-235 3:it_x_.=-618 3:it_x_<we>=2079 3:it_x_a=765
3:it_x_in=-848 3:it_x_the=-1248 3:it_x_to=-2399 3:it_x_x=-2813 3:it_xed_.=-1601 3:it_xed_x=-1124 3:its_M_PERC=-797
3:its_M_was=-428 3:its_own_M=-883 3:its_own_x=-254 3:its_x_.=-90 3:its_x_M=-1331 3:let_<we>_x=2419 3:let_the_M=-956
3:let_the_x=-613 3:like_a_x=-835 3:like_x_.=-869 3:more_than_#=-188 3:no_M_.=950 3:no_M_for=3313 3:no_M_of=-2052
3:no_M_that=-2220 3:no_M_x=-1399 3:no_one_at=1668 3:no_x_M=-1477 3:no_x_in=6835 3:no_x_to=4973 3:no_x_x=-4464
3:nobody_had_xed=4036 3:nobody_on_the=-183 3:nobody_was_x=-1444 3:nobody_x_xing=-1040 3:not_._$=3415 3:not_PERC_at=-482
3:not_PERC_for=-1471 3:not_PERC_of=1073 3:not_a_M=-989 3:not_a_x=-1603 3:not_be_xed=-1076 3:not_in_the=1108
3:not_on_the=2010 3:not_the_M=-748 3:not_x_$=-1985 3:not_x_.=-1528 3:not_x_a=5362 3:not_x_at=5678 3:not_x_it=-1659
3:not_x_that=1393 3:not_x_with=3253 3:not_x_x=-495 3:not_xed_.=-1195 3:of_#_and=-556 3:of_#_x=175 3:of_<he>_x=-417
3:of_<they>_.=-2178 3:of_<they>_in=-2184 3:of_<they>_x=-612 3:of_<we>_.=2040 3:of_<we>_P=-612 3:of_<we>_x=-4097
3:of_M_#=-1063 3:of_M_,=-68 3:of_a_x=-744 3:of_a_xing=114 3:of_all_x=-465 3:of_an_x=-1096 3:of_it_,=-1557
3:of_it_.=-416 3:of_it_x=-2190 3:of_its_x=-1210 3:of_the_AC=-638 3:of_the_M=3033 3:of_the_P=-3155 3:of_the_T=-589
3:of_the_x=-6092 3:of_the_xing=4279 3:of_this_M=-781 3:of_x_,=869 3:of_x_.=6938 3:of_x_M=-2249 3:of_x_in=-165
3:of_x_of=-36 3:of_x_x=-876 3:off_._$=-446 3:on_#_DAY=-2018 3:on_._$=-3508 3:on_<he>_x=-639 3:on_DAY_.=-1868
3:on_DAY_at=-1187 3:on_T_.=3611 3:on_a_DAY=-2282 3:on_a_x=-463 3:on_its_own=222 3:on_one_M=-1491 3:on_the_M=-639
3:on_the_T=3607 3:on_the_same=4391 3:on_the_x=-4698 3:on_x_,=1272 3:on_x_M=-1715 3:on_x_of=-371 3:on_x_x=1867
3:once_._$=2954 3:once_a_x=-1615 3:one_._$=-2791 3:one_M_,=-1968 3:one_M_.=-1656 3:one_P_had=2008 3:one_by_one=-2339
3:one_in_the=-2356 3:one_of_<we>=2302 3:one_of_the=-1033 3:one_x_,=-464 3:one_x_.=-2772 3:one_x_to=1388 3:one_x_x=-837
3:only_as_x=-1362 3:or_M_xed=-1695 3:or_x_.=-871 3:other_._$=9815 3:other_M_.=-1146 3:other_T_.=-824 3:out_._$=-2854
3:out_and_x=3870 3:out_in_DAY=-931 3:out_of_the=-1633 3:out_with_the=-974 3:over_at_x=3184 3:over_the_M=-905
3:over_to_the=-199 3:own_._$=-309 3:own_M_.=-841 3:own_M_xed=-354 3:own_x_,=457 3:own_x_.=-52 3:please_do_not=-1395
3:same_M_.=7110 3:same_M_and=1920 3:same_x_,=-1232 3:same_x_.=-2503 3:should_be_x=-1514 3:since_#_and=100
3:since_._$=-236 3:since_the_M=-1550 3:since_the_T=-1562 3:since_the_x=-193 3:so_that_it=-22 3:so_the_M=50
3:so_x_x=-1099 3:some_x_x=194 3:somebody_has_to=-1612 3:than_<we>_did=1635 3:than_a_x=-800 3:than_the_x=3979
3:than_x_.=-944 3:that_KNEW_<we>=-374 3:that_M_x=-723 3:that_a_M=-1324 3:that_had_been=-404 3:that_is_x=-1822
3:that_is_xed=1878 3:that_it_x=-206 3:that_the_M=2494 3:that_the_T=-530 3:that_the_x=-3729 3:that_x_.=-864
3:that_x_the=-1013 3:that_x_x=473 3:the_#_x=-2080 3:the_CIRC_M=36 3:the_DAY_x=-528 3:the_IDLE_x=-391 3:the_M's_M=-698
3:the_M's_own=-792 3:the_M_$=-1466 3:the_M_(=-77 3:the_M_,=1404 3:the_M_.=276 3:the_M_:=-1579 3:the_M_;=-1863
3:the_M_<we>=-1994 3:the_M_PERC=2037 3:the_M_and=-667 3:the_M_are=6615 3:the_M_as=-286 3:the_M_by=-445
3:the_M_could=-1368 3:the_M_did=454 3:the_M_for=2671 3:the_M_from=-902 3:the_M_had=-2568 3:the_M_has=6198
3:the_M_in=-4967 3:the_M_is=-1531 3:the_M_it=3131 3:the_M_of=477 3:the_M_off=-753 3:the_M_on=-296 3:the_M_over=-435
3:the_M_still=4148 3:the_M_that=3716 3:the_M_to=4750 3:the_M_was=2132 3:the_M_were=-1147 3:the_M_which=-1346
3:the_M_with=-2132 3:the_M_within=-916 3:the_M_x=-7435 3:the_M_xed=-1828 3:the_P's_M=-579 3:the_P's_x=2060
3:the_P_,=-896 3:the_P_.=-802 3:the_P_KNEW=-1229 3:the_P_PERC=1643 3:the_P_of=-104 3:the_P_on=-1322 3:the_P_x=-2131
3:the_P_xed=-607 3:the_T's_P=-517 3:the_T's_x=-986 3:the_T_,=-569 3:the_T_.=-2577 3:the_T_and=-281 3:the_T_had=5705
3:the_T_has=-903 3:the_T_in=388 3:the_T_of=-1829 3:the_T_was=-2365 3:the_T_will=87 3:the_T_x=-1443 3:the_T_xed=-1689
3:the_one_that=-416 3:the_other_.=3390 3:the_other_M=-447 3:the_other_T=-986 3:the_other_x=-1655 3:the_same_M=5963
3:the_same_x=-2116 3:the_same_xing=46 3:the_three_x=-1880 3:the_two_M=-1804 3:the_two_P=254 3:the_two_T=-1104
3:the_two_x=-473 3:the_x_"=474 3:the_x_$=-45 3:the_x_,=8854 3:the_x_.=-3738 3:the_x_;=-906 3:the_x_<we>=5366
3:the_x_M=4181 3:the_x_P=-5799 3:the_x_P's=-342 3:the_x_T=-2350 3:the_x_a=-2391 3:the_x_and=618 3:the_x_are=227
3:the_x_at=-178 3:the_x_by=-600 3:the_x_did=571 3:the_x_for=-1463 3:the_x_had=2043 3:the_x_has=-1275 3:the_x_in=-3088
3:the_x_is=-3351 3:the_x_it=-1787 3:the_x_of=-2249 3:the_x_on=-2030 3:the_x_one=-2749 3:the_x_since=-1113
3:the_x_that=-1653 3:the_x_the=-1812 3:the_x_to=3880 3:the_x_was=2461 3:the_x_were=2928 3:the_x_when=-1810
3:the_x_will=-692 3:the_x_with=-2196 3:the_x_x=-4300 3:the_x_xed=891 3:the_x_xing=1852 3:the_xing_,=951
3:the_xing_.=-3374 3:the_xing_;=-1248 3:the_xing_is=-1272 3:the_xing_of=-1735 3:the_xing_was=-55 3:the_xing_x=-917
3:the_xly_x=-1674 3:then_the_x=-919 3:there_._$=-2543 3:there_is_no=703 3:there_was_no=-290 3:this_M_are=-1909
3:this_M_x=-812 3:this_x_.=736 3:this_x_for=-992 3:this_x_x=-530 3:those_who_xed=-701 3:three_._$=2268 3:three_x_,=-584
3:three_x_.=-2242 3:through_the_M=-2240 3:to_#_$=-1307 3:to_<we>_.=-645 3:to_M_at=-974 3:to_M_x=2539 3:to_P_x=5947
3:to_a_M=-1775 3:to_a_x=2909 3:to_be_PERC=2551 3:to_be_in=5592 3:to_be_x=-2178 3:to_be_xed=118 3:to_it_that=-2
3:to_the_M=2254 3:to_the_P=-848 3:to_the_P's=-468 3:to_the_T=-1933 3:to_the_other=-1101 3:to_the_x=-1736 3:to_x_#=-1141
3:to_x_,=-2292 3:to_x_.=-649 3:to_x_:=-329 3:to_x_<they>=-697 3:to_x_a=4330 3:to_x_and=-864 3:to_x_for=-2304
3:to_x_in=-474 3:to_x_it=-1821 3:to_x_one=1080 3:to_x_the=1546 3:to_x_what=-975 3:to_x_with=-1287 3:to_x_x=-3094
3:too_._$=162 3:too_x_.=-1040 3:too_x_to=2799 3:twice_._$=-574 3:twice_a_x=-382 3:two_M_x=-1952 3:two_P_.=-1179
3:two_P_have=1647 3:two_P_x=4437 3:two_of_<we>=993 3:two_x_.=4553 3:two_x_and=-975 3:two_x_x=-773 3:until_DAY_.=-320
3:until_the_M=-1543 3:until_the_x=-936 3:up_the_M=-384 3:up_to_x=-565 3:was_._$=-553 3:was_CIRC_at=-501
3:was_PERC_at=2106 3:was_a_x=-745 3:was_in_the=4484 3:was_no_M=3313 3:was_not_PERC=-617 3:was_not_in=-2482
3:was_still_xing=1343 3:was_the_M=-1879 3:was_the_x=4112 3:was_x_,=-2856 3:was_x_.=-2279 3:was_x_for=-715
3:was_x_in=3178 3:was_x_of=-1442 3:was_x_out=-538 3:was_x_to=-2450 3:was_x_with=-480 3:was_x_x=-1979 3:was_xed_,=-1824
3:was_xed_.=2097 3:was_xed_as=-270 3:was_xed_by=-2068 3:was_xed_from=-789 3:was_xed_in=-581 3:was_xed_to=3248
3:was_xed_with=-687 3:was_xed_x=-450 3:was_xly_x=3762 3:were_KNEW_by=-860 3:were_not_xed=-842 3:were_x_,=1819
3:were_x_by=-228 3:were_x_from=-1673 3:were_xed_,=-1036 3:were_xed_.=-1009 3:were_xed_from=-221 3:were_xed_twice=-437
3:what_<i>_x=4439 3:what_<we>_PERC=-2337 3:what_<we>_x=-626 3:what_its_M=-797 3:what_the_x=-2672 3:when_a_M=-1208
3:when_a_x=-860 3:when_the_M=-1952 3:when_the_x=2331 3:when_xing_x=5302 3:where_two_M=-311 3:whether_the_x=-2149
3:which_a_M=-1436 3:which_is_the=1665 3:which_the_x=-2017 3:which_was_still=2532 3:which_x_the=-577 3:which_x_x=-89
3:who_CHOSE_to=-802 3:who_M_it=-971 3:who_xed_the=253 3:who_xed_to=204 3:will_be_,=-411 3:will_be_x=-1499
3:will_be_xed=3945 3:will_x_the=-1552 3:will_x_x=-681 3:with_a_M=-2340 3:with_a_x=-1782 3:with_the_M=2814
3:with_the_T=-997 3:with_the_same=1508 3:with_the_x=-170 3:with_x_x=5 3:within_the_x=-1463 3:within_x_and=3000
3:within_x_x=-1850 3:without_a_M=-331 3:without_being_PERC=-664 3:would_have_been=-2051 3:would_x_<we>=2336
3:would_x_the=-901 3:x_!_$=-1388 3:x_"_$=8947 3:x_"_,=-1435 3:x_"_.=-820 3:x_"_<i>=-218 3:x_"_what=-803 3:x_"_x=-1347
3:x_#_#=-2757 3:x_#_%=-649 3:x_#_N=112 3:x_#_P=-905 3:x_#_and=155 3:x_#_x=-2248 3:x_)_$=117 3:x_,_"=-547 3:x_,_#=-531
3:x_,_GOOD=757 3:x_,_M=2863 3:x_,_N=696 3:x_,_PERC=-647 3:x_,_a=-2415 3:x_,_and=-2993 3:x_,_as=-1475 3:x_,_because=-659
3:x_,_but=-687 3:x_,_by=-826 3:x_,_for=-234 3:x_,_from=-1395 3:x_,_not=2599 3:x_,_on=-967 3:x_,_since=2237
3:x_,_so=1319 3:x_,_the=2888 3:x_,_then=-824 3:x_,_to=335 3:x_,_was=-1382 3:x_,_which=3000 3:x_,_with=-654 3:x_,_x=2988
3:x_,_xed=462 3:x_,_xing=-442 3:x_,_xly=-788 3:x_._#=192 3:x_._$=-2824 3:x_:_#=-3 3:x_:_DAY=-193 3:x_:_about=-114
3:x_:_the=1507 3:x_:_x=-1735 3:x_;_$=-1156 3:x_;_the=-1049 3:x_<they>_.=668 3:x_<we>_,=-1162 3:x_<we>_.=-1529
3:x_<we>_M=-879 3:x_<we>_PERC=-1283 3:x_<we>_a=3273 3:x_<we>_x=2735 3:x_<you>_a=2397 3:x_<you>_x=-1009 3:x_CIRC_.=-869
3:x_M_"=-263 3:x_M_$=-3128 3:x_M_,=1867 3:x_M_.=-1271 3:x_M_:=342 3:x_M_;=-1200 3:x_M_PERC=-1053 3:x_M_a=8302
3:x_M_and=-1160 3:x_M_are=1095 3:x_M_because=-631 3:x_M_for=-446 3:x_M_from=-638 3:x_M_had=-2727 3:x_M_has=-3016
3:x_M_in=1036 3:x_M_is=-1698 3:x_M_it=-1093 3:x_M_of=5277 3:x_M_on=967 3:x_M_out=-2168 3:x_M_that=-1984 3:x_M_to=-3396
3:x_M_until=113 3:x_M_was=890 3:x_M_were=-408 3:x_M_with=1984 3:x_M_x=1579 3:x_M_xed=-1668 3:x_PERC_the=2634
3:x_P_.=-775 3:x_P_a=-209 3:x_P_x=-1224 3:x_T_,=2301 3:x_T_.=-938 3:x_T_had=-866 3:x_T_x=-1300 3:x_a_M=-1516
3:x_a_P=-670 3:x_a_x=2951 3:x_about_#=-464 3:x_again_.=-1436 3:x_all_the=-1155 3:x_all_x=-585 3:x_an_x=414
3:x_and_CLAIM=-1371 3:x_and_PERC=-179 3:x_and_a=-1183 3:x_and_each=-1449 3:x_and_is=-1072 3:x_and_not=2959
3:x_and_the=29 3:x_and_were=-46 3:x_and_x=3052 3:x_and_xed=1626 3:x_are_not=-950 3:x_are_to=189 3:x_are_x=-683
3:x_as_the=3925 3:x_as_x=-523 3:x_at_#=1816 3:x_at_M=-1597 3:x_at_N=-2 3:x_at_all=4925 3:x_at_once=2414
3:x_at_the=-1817 3:x_at_x=-3878 3:x_because_of=-1633 3:x_because_x=-2240 3:x_by_M=-1535 3:x_by_P=-678 3:x_by_a=-409
3:x_by_itself=3143 3:x_by_the=-1547 3:x_by_x=-1366 3:x_could_not=-1228 3:x_did_not=1548 3:x_during_x=-212
3:x_each_x=-1314 3:x_for_a=-1581 3:x_for_the=-1326 3:x_for_x=1544 3:x_for_xing=-935 3:x_from_#=-168 3:x_from_M=-73
3:x_from_one=-590 3:x_from_the=-3094 3:x_from_x=1460 3:x_had_been=28 3:x_had_no=939 3:x_had_to=-2077 3:x_had_x=1742
3:x_had_xed=113 3:x_has_been=-1138 3:x_have_been=-1136 3:x_in_<they>=-570 3:x_in_AC=-73 3:x_in_N=-639 3:x_in_a=3441
3:x_in_the=-2569 3:x_in_x=-5659 3:x_instead_of=-1966 3:x_into_the=2431 3:x_is_,=-677 3:x_is_CIRC=1881 3:x_is_a=-518
3:x_is_not=-2408 3:x_is_the=1978 3:x_is_x=4737 3:x_is_xed=-2209 3:x_it_,=144 3:x_it_.=315 3:x_it_by=-425
3:x_it_for=-718 3:x_it_is=2103 3:x_it_on=-612 3:x_it_to=-870 3:x_it_up=-426 3:x_it_was=-423 3:x_it_x=-4019
3:x_its_P=-1163 3:x_its_x=-656 3:x_no_one=-2178 3:x_of_#=-241 3:x_of_<they>=4142 3:x_of_<we>=-1271 3:x_of_DAY=-675
3:x_of_M=-1788 3:x_of_a=-659 3:x_of_all=-481 3:x_of_an=-1096 3:x_of_it=-1173 3:x_of_its=-66 3:x_of_the=-28
3:x_of_this=-1009 3:x_of_what=2592 3:x_of_x=-1853 3:x_on_DAY=-1265 3:x_on_a=-702 3:x_on_one=-1491 3:x_on_the=-1078
3:x_on_x=-1873 3:x_once_a=-894 3:x_one_.=-777 3:x_one_M=1050 3:x_one_is=-1453 3:x_one_x=-517 3:x_or_x=-672
3:x_out_.=-2186 3:x_out_in=-538 3:x_out_on=-924 3:x_out_with=-974 3:x_should_be=-878 3:x_since_#=-689 3:x_since_.=-236
3:x_some_x=-172 3:x_somebody_in=-275 3:x_than_#=-988 3:x_than_the=3979 3:x_than_x=-1435 3:x_that_a=-1716
3:x_that_had=239 3:x_that_one=1997 3:x_that_the=2860 3:x_that_x=-1749 3:x_the_M=-4258 3:x_the_T=306 3:x_the_other=1287
3:x_the_same=2599 3:x_the_two=-876 3:x_the_x=-4387 3:x_the_xing=1275 3:x_this_x=233 3:x_through_the=-2240 3:x_to_M=639
3:x_to_PERC=-2031 3:x_to_a=2226 3:x_to_be=210 3:x_to_it=-891 3:x_to_one=-729 3:x_to_the=-1107 3:x_to_x=-280
3:x_too_x=1959 3:x_two_and=-635 3:x_two_x=4261 3:x_until_the=-522 3:x_up_a=-676 3:x_was_a=-242 3:x_was_not=3941
3:x_was_that=-867 3:x_was_the=-1559 3:x_was_x=-3333 3:x_was_xed=-3298 3:x_were_KNEW=-761 3:x_were_not=-1712
3:x_were_x=-2381 3:x_were_xed=-799 3:x_what_<we>=2722 3:x_when_<they>=-1534 3:x_when_a=-1159 3:x_when_the=-1043
3:x_whether_the=-1842 3:x_will_be=93 3:x_with_a=-2293 3:x_with_the=174 3:x_with_x=-593 3:x_within_x=-1124
3:x_would_have=-2051 3:x_x_"=-1046 3:x_x_#=8096 3:x_x_$=-1851 3:x_x_(=-1511 3:x_x_,=6358 3:x_x_.=-4786 3:x_x_:=-261
3:x_x_;=-376 3:x_x_<we>=359 3:x_x_<you>=1837 3:x_x_M=-2578 3:x_x_P=337 3:x_x_a=942 3:x_x_again=-387 3:x_x_an=-1321
3:x_x_and=-4877 3:x_x_as=-496 3:x_x_at=-3314 3:x_x_by=6583 3:x_x_for=-691 3:x_x_from=-1200 3:x_x_had=-927
3:x_x_in=-1541 3:x_x_into=2272 3:x_x_is=4146 3:x_x_it=-2438 3:x_x_of=-3088 3:x_x_on=-1359 3:x_x_one=1391 3:x_x_or=-1352
3:x_x_out=2831 3:x_x_since=2441 3:x_x_than=4782 3:x_x_that=-406 3:x_x_the=-3337 3:x_x_through=-169 3:x_x_to=2422
3:x_x_two=-1371 3:x_x_until=28 3:x_x_was=2098 3:x_x_were=-1577 3:x_x_what=-2184 3:x_x_with=-2069 3:x_x_x=-1717
3:x_x_xed=-1429 3:x_x_xing=-191 3:x_xed_without=-787 3:x_xed_x=-726 3:x_xing_$=-1649 3:x_xing_,=2611 3:x_xing_.=5002
3:x_xing_was=-1071 3:x_xing_x=-2295 3:x_xing_xing=-1244 3:x_yet_.=-1643 3:xed_"_,=-307 3:xed_"_x=-470 3:xed_#_%=-1426
3:xed_,_and=340 3:xed_,_so=4115 3:xed_,_the=-367 3:xed_,_with=62 3:xed_._$=2213 3:xed_M_:=-742 3:xed_a_M=-872
3:xed_a_x=3338 3:xed_again_,=272 3:xed_at_#=-892 3:xed_by_:=-446 3:xed_by_M=-1310 3:xed_by_P=-366 3:xed_by_the=-880
3:xed_by_x=8507 3:xed_for_<we>=-2234 3:xed_for_the=-1414 3:xed_for_x=-1547 3:xed_from_the=-1438 3:xed_in_#=-250
3:xed_in_one=-426 3:xed_in_the=-2490 3:xed_on_DAY=5902 3:xed_on_the=1318 3:xed_on_x=1878 3:xed_over_to=-400
3:xed_so_that=-687 3:xed_that_x=-402 3:xed_the_M=-1782 3:xed_the_x=-3130 3:xed_to_the=-388 3:xed_to_x=-618
3:xed_twice_.=374 3:xed_with_the=-1699 3:xed_x_,=-1513 3:xed_x_.=-1534 3:xed_x_and=-573 3:xed_x_are=180
3:xed_x_on=-1336 3:xed_x_the=3506 3:xing_,_and=-1558 3:xing_,_x=1746 3:xing_._$=249 3:xing_;_$=-1248
3:xing_and_not=-304 3:xing_at_x=-318 3:xing_else_x=-735 3:xing_of_the=2485 3:xing_on_the=-2386 3:xing_the_M=2938
3:xing_to_x=1162 3:xing_was_x=-419 3:xing_with_the=-1637 3:xing_x_$=5490 3:xing_x_,=-683 3:xing_x_.=-1084
3:xing_x_the=-183 3:xing_x_x=-1312 3:xly_,_and=-1131 3:xly_,_by=-1062 3:xly_x_.=-455 3:xly_x_x=-65 3:yet_._$=-1795
b:a_certificate=2292 b:a_change=-1023 b:a_copy=-1584 b:a_cupboard=1441 b:a_date=-72 b:a_day=2300 b:a_factor=-409
b:a_file=-930 b:a_good=-1129 b:a_guard=528 b:a_half=-504 b:a_job=-923 b:a_limit=115 b:a_line=-964 b:a_list=-1147
b:a_loan=19 b:a_lock=-32 b:a_login=-1349 b:a_look=-1274 b:a_loss=198 b:a_matter=-753 b:a_miss=-1853 b:a_new=-1627
b:a_notice=-829 b:a_number=3294 b:a_part=-1857 b:a_plan=687 b:a_position=-1479 b:a_quarter=-1266 b:a_reason=-745
b:a_ring=-1374 b:a_rule=-815 b:a_second=-1725 b:a_single=6486 b:a_small=-73 b:a_snapshot=-658 b:a_system=-2140
b:a_test=-1260 b:a_text=-745 b:a_thing=259 b:a_third=-143 b:a_tuesday=-1235 b:a_vote=-56 b:a_voucher=-414 b:a_wall=125
b:a_week=-1628 b:a_word=-1621 b:a_work=-85 b:a_wrong=-632 b:a_year=-1522 b:about_a=-420 b:about_it=4842
b:about_the=-1840 b:above_is=-920 b:account_for=-1304 b:acknowledg_after=-523 b:acknowledge_minute=-23 b:add_a=-785
b:address_to=-349 b:after_a=7 b:after_it=-140 b:after_min=-325 b:after_minute=-142 b:after_ten=-268 b:after_the=-1969
b:again_after=-508 b:again_and=193 b:again_in=-132 b:against_the=-938 b:all_day=49 b:all_of=-232 b:all_the=-2112
b:although_the=3488 b:an_alarm=-706 b:an_answer=-2006 b:an_empty=-2437 b:an_error=-1240 b:an_hour=532 b:and_a=-992
b:and_at=135 b:and_both=67 b:and_by=-556 b:and_count=-1012 b:and_did=-1670 b:and_each=-1449 b:and_found=366
b:and_had=1592 b:and_has=290 b:and_he=77 b:and_in=-252 b:and_is=-1321 b:and_it=4225 b:and_let=2402 b:and_no=1084
b:and_not=217 b:and_put=-632 b:and_rang=-1497 b:and_read=-617 b:and_sent=-633 b:and_since=-695 b:and_that=-151
b:and_the=678 b:and_then=-908 b:and_they=-1608 b:and_thi=-297 b:and_those=-631 b:and_to=-342 b:and_two=-1491
b:and_was=-1333 b:and_watch=-917 b:and_we=1387 b:and_were=-196 b:and_what=-2407 b:and_when=-701 b:and_wrote=-1156
b:another_and=-860 b:anyone_who=-908 b:anyth_and=-1558 b:app_derive=-64 b:are_a=-956 b:are_kept=-1117 b:are_not=1478
b:are_print=-1210 b:are_to=189 b:as_a=-437 b:as_in=-1278 b:as_it=-2578 b:as_long=-1350 b:as_the=1749 b:as_usual=-236
b:as_well=-252 b:ask_for=4679 b:ask_in=-454 b:ask_the=-3033 b:ask_to=-758 b:ask_what=-1226 b:assume_that=-1218
b:at_all=5637 b:at_an=79 b:at_every=-1154 b:at_four=-1629 b:at_half=292 b:at_night=-1881 b:at_noon=-563 b:at_on=1807
b:at_once=1292 b:at_the=-2613 b:at_two=-829 b:authorisation_service=-1329 b:away_the=4428 b:back_by=3837
b:back_for=-553 b:back_to=2168 b:be_a=121 b:be_and=-1553 b:be_chang=-241 b:be_done=-451 b:be_found=-781 b:be_in=5592
b:be_reach=-507 b:be_read=-1673 b:be_said=-1949 b:be_sent=-750 b:be_settl=-200 b:because_a=-772 b:because_of=-1633
b:because_the=1120 b:been_ask=-850 b:been_made=-868 b:been_open=865 b:been_put=-222 b:been_sent=332 b:been_switch=3172
b:been_told=225 b:before_anyth=-467 b:before_it=-1813 b:before_the=-2857 b:before_we=-1862 b:began_to=-680
b:behind_the=-808 b:being_ask=-664 b:belong_to=3618 b:bergen_had=1852 b:beside_it=-329 b:between_two=-865
b:built_for=461 b:built_the=-1303 b:buy_a=435 b:by_a=-722 b:by_accident=-316 b:by_friday=-670 b:by_hand=-710
b:by_itself=3143 b:by_january=-42 b:by_mail=8908 b:by_no=-1303 b:by_nobody=-416 b:by_october=90 b:by_one=-2339
b:by_somebody=-1105 b:by_the=-5153 b:by_their=-1010 b:by_then=293 b:by_two=-1179 b:by_which=22 b:cache_was=-976
b:call_centre=452 b:call_the=-599 b:call_to=-1619 b:call_were=-1193 b:came_back=-884 b:came_in=-923 b:came_on=-361
b:came_to=-1672 b:can_be=-943 b:cannot_say=-1259 b:car_park=-301 b:carrier_and=-1073 b:carry_the=1696
b:certificat_of=-501 b:change_is=1860 b:change_of=62 b:change_on=-272 b:check_that=-2715 b:check_with=-1232
b:clos_the=-482 b:come_in=-983 b:compar_the=-346 b:compar_with=-168 b:compare_the=-1114 b:connect_to=-1208
b:control_room=-706 b:copy_of=-621 b:correct_and=-902 b:could_be=-1385 b:could_have=2708 b:could_not=872 b:count_of=-25
b:customer_care=-332 b:customer_in=9262 b:customer_was=3721 b:customer_with=-555 b:date_far=-87 b:day_and=-504
b:day_before=-244 b:day_in=-1158 b:day_long=49 b:decision_of=-633 b:default_meet=-311 b:delivery_service=-8
b:depend_on=2467 b:desk_in=388 b:desk_rang=-1510 b:detection_minute=-218 b:did_not=6028 b:did_noth=-1030
b:did_what=-1625 b:disk_was=-583 b:do_not=179 b:do_with=-456 b:doe_it=-185 b:doe_not=-1505 b:done_by=-451
b:drill_in=-101 b:dropp_the=-950 b:dry_run=-425 b:dry_then=-696 b:each_of=1772 b:each_other=6425 b:each_time=-1797
b:edge_team=-1249 b:eleven_day=-535 b:else_happen=-100 b:empty_a=-796 b:empty_and=-1297 b:empty_file=-1765
b:end_date=-1273 b:end_of=-259 b:error_and=-125 b:even_of=-731 b:even_the=2840 b:event_twice=-2014 b:every_two=-1212
b:failure_to=-218 b:far_in=-87 b:fed_from=-463 b:feed_was=-948 b:file_of=-1740 b:fill_in=-794 b:find_a=-1275
b:find_out=-348 b:find_the=3604 b:fire_brigade=-807 b:first_call=-733 b:first_of=-1666 b:first_the=-1518
b:follow_is=-1439 b:for_a=1382 b:for_an=-1914 b:for_each=2738 b:for_forty=-1268 b:for_good=-951 b:for_it=-1254
b:for_other=-1196 b:for_that=-359 b:for_the=-1857 b:for_those=-1861 b:for_three=-1121 b:for_twenty=1970 b:for_us=-3070
b:form_for=5201 b:forty_minute=-1191 b:found_it=-404 b:found_noth=-706 b:found_the=594 b:four_hour=3963 b:four_in=-1629
b:from_a=-187 b:from_failure=-218 b:from_first=-222 b:from_it=-1113 b:from_minute=-1142 b:from_one=5386 b:from_the=1608
b:from_to=-1504 b:front_of=-760 b:front_page=-965 b:full_of=-698 b:gave_it=-1984 b:gave_up=-289 b:given_the=-1168
b:goe_back=-845 b:good_mood=-551 b:ground_in=-1153 b:h_are=-734 b:h_min=66 b:habit_of=-366 b:had_a=-1768 b:had_ask=-550
b:had_been=-4071 b:had_begun=-1123 b:had_come=-1203 b:had_it=-679 b:had_no=3869 b:had_not=-2278 b:had_switch=-913
b:had_the=4269 b:had_to=7453 b:had_told=1267 b:half_hour=-818 b:half_of=3397 b:half_past=87 b:hand_and=-639
b:hand_in=-277 b:hand_over=3184 b:hang_in=-828 b:happen_and=-583 b:happen_is=-1262 b:has_a=3765 b:has_been=-1451
b:has_its=-725 b:has_no=-1123 b:has_to=-2607 b:have_ask=1829 b:have_been=-317 b:have_had=3658 b:have_it=-2127
b:have_no=6615 b:have_not=-1589 b:have_put=-887 b:have_the=4075 b:have_to=-1024 b:have_written=-523 b:he_did=-15
b:he_had=-329 b:hence_the=-1352 b:hold_the=-979 b:hour_and=-685 b:hour_because=2260 b:hour_no=-2178 b:hour_we=4144
b:hour_with=-285 b:house_was=-199 b:household_and=336 b:how_it=-988 b:how_the=-269 b:i_am=3223 b:i_have=-1755
b:i_was=-694 b:if_you=-802 b:in_a=1708 b:in_again=-541 b:in_all=-586 b:in_and=-1013 b:in_bergen=-31 b:in_charge=-1430
b:in_every=-1481 b:in_for=-144 b:in_front=-760 b:in_future=-304 b:in_it=-2492 b:in_no=-464 b:in_one=-989
b:in_other=-762 b:in_our=2956 b:in_september=-1223 b:in_spr=-1238 b:in_the=3499 b:in_their=-1099 b:in_thi=-1752
b:in_two=-1820 b:in_when=-329 b:in_writ=-596 b:instead_of=-2905 b:internal_impact=-150 b:into_a=-112 b:into_the=1151
b:is_a=-234 b:is_clos=-1784 b:is_done=-2510 b:is_fed=-1171 b:is_full=-280 b:is_in=1396 b:is_look=-749 b:is_made=-2939
b:is_no=6 b:is_not=-3670 b:is_on=2597 b:is_one=1151 b:is_only=-573 b:is_read=-1007 b:is_still=647 b:is_the=2807
b:is_to=-2545 b:is_used=-2007 b:is_where=-371 b:it_away=-1309 b:it_before=-770 b:it_built=-1087 b:it_by=-1893
b:it_came=-1656 b:it_did=-830 b:it_doe=569 b:it_for=-718 b:it_goe=-150 b:it_had=-640 b:it_has=-453 b:it_hold=-1003
b:it_is=806 b:it_on=-1081 b:it_report=3233 b:it_should=2673 b:it_so=-1432 b:it_that=-2 b:it_to=-1624 b:it_took=362
b:it_up=-477 b:it_was=-5618 b:it_would=-1850 b:its_own=-1136 b:itself_off=-633 b:job_had=-1340 b:k_was=-803
b:kept_the=-763 b:key_was=3408 b:know_of=3898 b:last_of=35 b:last_year=-328 b:left_out=-1000 b:legal_answer=-1869
b:let_the=-1569 b:let_us=2419 b:level_on=831 b:like_a=-835 b:limit_was=-590 b:line_for=-882 b:line_that=2107
b:list_had=-1213 b:list_is=-1349 b:list_of=4009 b:liv_in=-653 b:lock_on=2414 b:log_is=-172 b:long_as=-1350
b:long_before=-1128 b:longer_than=7015 b:look_after=59 b:look_at=-272 b:look_for=-1661 b:look_like=-659 b:loss_of=198
b:lost_and=-454 b:make_the=2962 b:matter_of=-503 b:matter_on=2206 b:message_to=1793 b:mihai'_query=-799
b:minute_after=-745 b:minute_and=-2711 b:minute_from=-222 b:minute_on=-1501 b:minute_went=8014 b:mitigate_minute=-23
b:more_than=-2172 b:most_of=-2001 b:mov_the=3296 b:mov_to=181 b:need_a=4826 b:need_to=4904 b:new_figure=-672
b:new_search=1355 b:new_voucher=-709 b:night_editor=-1698 b:night_from=-534 b:night_the=-853 b:no_alert=-4716
b:no_document=-464 b:no_idea=1813 b:no_money=-2379 b:no_one=-2205 b:no_second=1478 b:no_way=3461 b:nobody_had=2677
b:nobody_look=-1998 b:nobody_on=-183 b:nobody_was=-1444 b:nobody_wrote=3240 b:none_of=4399 b:not_a=-2592 b:not_be=-2102
b:not_been=-581 b:not_being=-878 b:not_in=-54 b:not_kept=-1320 b:not_know=279 b:not_known=-853 b:not_on=2010
b:not_see=4249 b:not_seen=-812 b:not_that=-1053 b:not_the=-2463 b:noth_was=-388 b:now_and=-2012 b:number_in=2328
b:number_of=-905 b:obituary_are=180 b:obituary_team=-1167 b:october_a=-275 b:october_the=-435 b:of_a=-1014 b:of_all=-78
b:of_an=-1487 b:of_and=-556 b:of_another=-1920 b:of_each=1626 b:of_his=-376 b:of_it=-1085 b:of_its=-1525 b:of_may=-899
b:of_minute=-27 b:of_number=5897 b:of_old=-462 b:of_one=-2568 b:of_open=59 b:of_our=-4359 b:of_paper=58 b:of_the=-1110
b:of_their=249 b:of_them=553 b:of_thi=-1052 b:of_us=8413 b:of_what=2592 b:of_which=-248 b:off_and=186 b:off_by=4493
b:off_the=-431 b:office_of=-638 b:old_one=-465 b:old_search=4117 b:old_server=-1816 b:old_thing=-464 b:on_a=764
b:on_call=-1141 b:on_its=251 b:on_june=-1392 b:on_monday=-845 b:on_october=-149 b:on_one=-1491 b:on_paper=1244
b:on_shift=2429 b:on_the=1746 b:on_thursday=-2222 b:on_top=-371 b:on_tuesday=-1341 b:on_what=2928 b:once_a=-1615
b:once_and=33 b:once_the=-693 b:one_after=1154 b:one_and=1352 b:one_at=1668 b:one_by=-2339 b:one_doe=-1329
b:one_from=-1261 b:one_in=-2356 b:one_is=-1453 b:one_line=2270 b:one_of=648 b:one_person=4847 b:one_should=-1055
b:one_that=-857 b:one_was=-896 b:only_as=-1362 b:open_and=-238 b:open_for=-1452 b:open_it=-559 b:opt_out=4453
b:or_later=-672 b:order_and=4682 b:order_of=-268 b:order_were=-531 b:ought_to=1650 b:our_alarm=-754 b:our_own=-16
b:our_shop=3618 b:out_and=3870 b:out_in=-1053 b:out_of=3510 b:out_on=-924 b:out_with=-974 b:over_at=3184
b:over_the=-1593 b:over_to=-400 b:page_and=-219 b:page_ask=-1500 b:page_was=3494 b:panel_was=-570 b:paper_before=-591
b:parcel_by=-388 b:part_of=-1857 b:pay_for=1380 b:people_got=-958 b:people_on=-1065 b:people_who=-2630
b:picture_of=1826 b:place_and=-686 b:place_where=3199 b:plan_for=3586 b:plan_in=-286 b:please_do=-1395 b:pool_of=-673
b:prepar_obituary=-113 b:price_table=-326 b:price_were=-1652 b:print_by=191 b:print_on=1674 b:pull_the=3183
b:pump_and=-1371 b:purge_of=22 b:put_a=-755 b:put_on=-1147 b:put_up=-676 b:quarter_of=-1790 b:queue_was=-1166
b:ran_out=-564 b:rang_the=-1978 b:raw_log=-1490 b:raw_note=-416 b:reach_the=4069 b:read_by=-1315 b:read_the=855
b:reconcile_job=-884 b:redemption_page=-1040 b:referral_sent=-665 b:replac_its=334 b:report_on=2749 b:request_went=-26
b:resolve_minute=-23 b:review_and=211 b:review_rule=-587 b:right_one=-1657 b:right_to=3542 b:role_were=-579
b:row_and=-576 b:run_at=-375 b:run_on=4868 b:said_that=-522 b:sale_week=-407 b:same_name=3375 b:same_picture=-1787
b:sav_us=-508 b:saw_it=-502 b:saw_the=-579 b:say_that=-367 b:screen_and=-952 b:search_for=1354 b:second_level=831
b:second_line=-1129 b:secondary_site=-399 b:security_review=-84 b:see_to=-2 b:sent_a=-1324 b:sent_to=-2015
b:server_had=3535 b:set_it=-812 b:set_to=-833 b:settl_with=-200 b:shar_one=-1104 b:shop_and=-379 b:shop_in=-1569
b:should_be=-3802 b:show_the=-927 b:shut_for=-438 b:since_and=-456 b:since_spr=-1947 b:since_the=-3503 b:since_then=-55
b:six_in=-206 b:slip_of=58 b:sluice_by=-485 b:so_it=-578 b:so_our=3769 b:so_that=-1726 b:so_the=1898 b:so_we=-2290
b:some_forty=501 b:somebody_has=-1612 b:somebody_in=-653 b:somebody_who=2499 b:someth_else=-930 b:someth_is=-568
b:sooner_or=-672 b:spr_house=-820 b:stand_in=-338 b:stop_and=-843 b:stop_at=-1262 b:stop_the=4274 b:stop_then=289
b:stopp_the=74 b:story_and=-392 b:sunday_the=-1015 b:switch_itself=-633 b:switch_off=2858 b:switch_the=421
b:switch_to=-1490 b:table_was=-738 b:take_a=10627 b:take_place=-983 b:taken_back=-1306 b:taken_out=-442 b:tank_was=496
b:telephone_line=-565 b:telephone_number=1741 b:tell_us=-1529 b:ten_minute=1133 b:textile_wing=-1652 b:thaler_who=516
b:than_a=-800 b:than_the=3979 b:than_we=1635 b:thank_to=442 b:thank_you=-942 b:that_a=-1716 b:that_can=-93
b:that_compare=-1821 b:that_customer=-273 b:that_had=-1170 b:that_is=-1123 b:that_it=-337 b:that_look=26
b:that_nobody=-1038 b:that_noth=-476 b:that_one=5189 b:that_the=-2942 b:that_time=-734 b:that_told=-374 b:that_was=-800
b:that_we=-3291 b:that_were=-1311 b:that_would=807 b:that_you=1634 b:the_account=56 b:the_afternoon=368
b:the_alarm=4264 b:the_app=-64 b:the_application=-1108 b:the_archive=-2030 b:the_author=-678 b:the_authorisation=2459
b:the_backup=-751 b:the_barrier=127 b:the_bell=-1079 b:the_belt=1772 b:the_board=1934 b:the_book=-951 b:the_bridge=1257
b:the_broker=-2 b:the_build=-254 b:the_bus=-1081 b:the_cabinet=-547 b:the_cache=-1208 b:the_call=-200
b:the_carrier=-732 b:the_case=2720 b:the_cdn=4124 b:the_cellar=-991 b:the_change=564 b:the_check=-2372
b:the_client=-1070 b:the_climate=-1652 b:the_coffee=4617 b:the_concentrator=-402 b:the_control=-272 b:the_coo=-638
b:the_cookie=-1780 b:the_correction=2476 b:the_counter=-685 b:the_course=-528 b:the_crew=4417 b:the_customer=2091
b:the_data=-75 b:the_database=-299 b:the_date=-147 b:the_day=-3900 b:the_decision=6409 b:the_delivery=-8
b:the_desk=-211 b:the_disk=-1012 b:the_drill=-1527 b:the_dry=-2017 b:the_early=-226 b:the_edge=1464 b:the_end=-316
b:the_even=-1425 b:the_feed=-1061 b:the_file=-2065 b:the_fire=-514 b:the_first=-1702 b:the_flag=-533 b:the_follow=-1536
b:the_form=5201 b:the_future=-87 b:the_gate=-1501 b:the_graph=12263 b:the_ground=-1205 b:the_group=-1620
b:the_guild=-43 b:the_hall=2550 b:the_harbour=-1039 b:the_head=-132 b:the_heat=-777 b:the_holiday=-279
b:the_hotline=3273 b:the_hour=-1219 b:the_house=-745 b:the_id=-1149 b:the_index=-85 b:the_invoice=-1466 b:the_job=-306
b:the_key=1376 b:the_kind=-93 b:the_kitchen=-918 b:the_last=-2367 b:the_letter=-1157 b:the_light=-796 b:the_limit=-3293
b:the_line=-1012 b:the_list=1742 b:the_load=3183 b:the_log=1129 b:the_machine=2330 b:the_map=-278 b:the_mast=-1223
b:the_matter=-1449 b:the_meet=-776 b:the_meter=-1328 b:the_mirror=-2069 b:the_month=-118 b:the_more=-1549
b:the_morn=-1247 b:the_move=-1113 b:the_name=3938 b:the_neighbour=-508 b:the_new=-3124 b:the_next=-2303 b:the_night=226
b:the_number=-1090 b:the_obituary=-1167 b:the_office=881 b:the_old=193 b:the_oldest=-444 b:the_one=656
b:the_order=-1372 b:the_origin=10735 b:the_other=-1213 b:the_page=7588 b:the_panel=-1199 b:the_paper=1831
b:the_password=4003 b:the_people=1432 b:the_person=-510 b:the_phone=2542 b:the_picture=-229 b:the_piece=-723
b:the_pipe=-153 b:the_plan=-3692 b:the_plug=4167 b:the_pool=-673 b:the_porter'=2500 b:the_pressure=232
b:the_price=-1350 b:the_project=-979 b:the_provider=-1002 b:the_pump=-2763 b:the_queue=-2550 b:the_raw=-1949
b:the_reason=1094 b:the_receiver=-833 b:the_reconcile=-884 b:the_redemption=-1040 b:the_release=-1690 b:the_repair=4351
b:the_report=-1726 b:the_repository=-638 b:the_rest=-769 b:the_restart=-657 b:the_right=4194 b:the_ring=-642
b:the_rule=-1214 b:the_rumour=-1330 b:the_runbook=3482 b:the_same=4790 b:the_school=278 b:the_screen=-3429
b:the_script=-1150 b:the_seam=-681 b:the_search=904 b:the_second=4619 b:the_secondary=-399 b:the_secretary=-582
b:the_sender=-158 b:the_sensor=-625 b:the_server=1907 b:the_shelf=2019 b:the_shop=-87 b:the_sluice=-485 b:the_spr=-1341
b:the_start=-172 b:the_story=-1631 b:the_sum=-468 b:the_supplier=-1227 b:the_switch=-1670 b:the_switchboard=-674
b:the_system=-428 b:the_table=218 b:the_tank=-539 b:the_team=-249 b:the_test=-2412 b:the_textile=-1652
b:the_three=-2535 b:the_ticket=-283 b:the_till=-616 b:the_time=-3249 b:the_train=-2377 b:the_tram=-44 b:the_truck=-1427
b:the_two=-3349 b:the_unit=-483 b:the_update=-1012 b:the_usage=-4323 b:the_vendor=-462 b:the_vendor'=-968
b:the_visitor=-1187 b:the_wall=-447 b:the_warden=-1 b:the_warehouse=-1631 b:the_water=-988 b:the_way=3122
b:the_web=-549 b:the_whole=-2615 b:the_word=3765 b:the_work=-1092 b:the_wrong=1277 b:their_own=312 b:them_in=-2184
b:then_it=194 b:then_the=-919 b:then_we=-493 b:there_is=1746 b:there_was=863 b:there_were=1928 b:they_are=2609
b:they_call=-599 b:they_do=-1869 b:they_have=-1669 b:they_were=5848 b:thi_document=-1530 b:thi_for=-91 b:thi_is=-503
b:thi_report=1701 b:thi_sort=-223 b:thi_the=-1592 b:thing_and=339 b:those_who=1823 b:three_hour=-1266
b:three_time=-1019 b:through_the=-2080 b:throw_away=-45 b:thrown_away=-132 b:ticket_with=-1007 b:time_for=150
b:time_from=-1222 b:time_in=-731 b:time_it=-161 b:time_to=-1683 b:to_a=453 b:to_acknowledge=-23 b:to_another=-1387
b:to_ask=-163 b:to_be=4904 b:to_customer=3287 b:to_detection=-218 b:to_find=2679 b:to_get=5279 b:to_go=-1738
b:to_have=1007 b:to_it=-1823 b:to_keep=-477 b:to_light=-1672 b:to_look=-1648 b:to_mitigate=-23 b:to_one=-729
b:to_our=-165 b:to_pay=191 b:to_people=4453 b:to_resolve=-23 b:to_say=-1633 b:to_stop=3450 b:to_switch=4797
b:to_take=3053 b:to_the=-4618 b:to_try=324 b:to_us=-1522 b:to_wait=-2092 b:to_write=-2217 b:together_from=2910
b:told_by=-860 b:told_of=-155 b:told_the=1598 b:told_us=-374 b:took_over=-1241 b:took_place=-434 b:took_the=-1036
b:took_us=2849 b:top_of=-371 b:twenty_minute=6632 b:twice_a=-382 b:two_and=-635 b:two_default=-311 b:two_hour=-798
b:two_minute=-434 b:two_of=993 b:two_people=4895 b:two_team=2465 b:two_year=-842 b:understood_that=-1400
b:until_the=-3107 b:up_a=-676 b:up_at=72 b:up_of=-653 b:up_the=-384 b:up_to=-565 b:us_a=1814 b:us_in=-715
b:us_minute=-971 b:usage_page=-473 b:usage_table=-4065 b:used_by=-1386 b:used_to=-595 b:user_saw=2722 b:voucher_of=355
b:voucher_were=-74 b:wait_for=180 b:wait_outside=-691 b:walk_over=-199 b:want_to=-271 b:was_a=-858 b:was_as=-705
b:was_brought=-126 b:was_compar=-168 b:was_dark=192 b:was_full=-1976 b:was_in=7448 b:was_left=111 b:was_look=2106
b:was_lost=-867 b:was_made=-650 b:was_mov=-731 b:was_no=-290 b:was_not=-599 b:was_on=-905 b:was_over=-135
b:was_put=-174 b:was_right=-1512 b:was_sent=-970 b:was_shut=-553 b:was_split=-1423 b:was_still=1343 b:was_taken=-737
b:was_that=-867 b:was_the=1781 b:was_there=2917 b:was_to=-2017 b:was_written=2670 b:watch_the=-917 b:way_round=1168
b:way_the=-749 b:way_to=3461 b:we_are=-1694 b:we_ask=-356 b:we_can=-606 b:we_could=3803 b:we_did=-1006 b:we_do=-1298
b:we_gave=-1100 b:we_had=5723 b:we_have=-3152 b:we_know=-1762 b:we_lost=4683 b:we_pull=-1635 b:we_saw=-1667
b:we_send=-1260 b:we_took=-1020 b:we_want=-1360 b:we_went=-1399 b:we_were=-1476 b:we_will=-1160 b:we_would=-1655
b:web_page=-549 b:went_into=3651 b:went_out=-2418 b:went_to=-1155 b:were_given=-12 b:were_in=-631 b:were_made=-388
b:were_not=-2335 b:were_number=-1339 b:were_out=-476 b:were_told=-858 b:what_else=-750 b:what_had=-494
b:what_happen=-1891 b:what_i=-2208 b:what_is=-794 b:what_it=416 b:what_its=-797 b:what_the=-2484 b:what_they=-1031
b:what_was=-138 b:what_we=-4554 b:what_you=-91 b:when_a=-2017 b:when_someth=-769 b:when_the=-240 b:when_they=-1534
b:where_it=2987 b:where_the=-1021 b:where_thing=-368 b:where_two=-311 b:whether_the=-1621 b:which_a=-1436
b:which_is=3890 b:which_the=-2684 b:which_was=1040 b:while_it=-1926 b:while_two=8642 b:who_had=-3276 b:who_is=-213
b:who_want=-802 b:who_was=2709 b:whole_thing=-1481 b:why_the=-1061 b:will_be=1892 b:will_not=-1299 b:with_a=-4122
b:with_an=-1506 b:with_the=1797 b:within_ten=-1450 b:within_the=-1463 b:without_a=-324 b:without_being=-518
b:without_it=-1145 b:without_secure=204 b:work_again=-876 b:work_and=83 b:work_on=-1081 b:would_be=-1156
b:would_have=7922 b:would_not=-1425 b:write_down=-724 b:write_to=-537 b:written_by=-359 b:written_to=-305
b:wrote_down=104 b:wrote_the=2960 b:wrote_to=-1221 b:year_and=-804 b:year_the=-20 b:you_a=2286 b:you_cannot=-584
b:you_do=-130 b:you_find=-701 b:you_have=-2062 general=3475 len:0=2158 len:1=-4067 len:2=1301 len:3=-5903 len:4=908
len:5=-3184 present=1714 w:a=-5652 w:abebe=705 w:about=-1154 w:above=-1759 w:acceptance=-472 w:access=2765
w:accident=-316 w:accord=79 w:account=-2516 w:acknowledg=-576 w:acknowledge=-23 w:add=-1590 w:address=1957
w:affect=-469 w:after=-3067 w:afternoon=167 w:again=-1786 w:against=-579 w:age=-168 w:agnieszka=-207 w:agre=2606
w:agreement=625 w:ahead=-558 w:alarm=69 w:alert=1563 w:all=-1588 w:allow=3464 w:alone=-1110 w:along=-2003 w:aloud=-425
w:also=383 w:although=3488 w:am=3337 w:an=1064 w:and=-6142 w:another=-993 w:answer=2965 w:any=-2188 w:anyone=1743
w:anyth=-2051 w:anywhere=2012 w:apart=-457 w:app=317 w:application=-1108 w:approval=-2 w:approx=481 w:april=-10
w:archive=-2438 w:are=-97 w:around=-1476 w:arriv=-368 w:as=-2670 w:ask=-3882 w:assume=-1218 w:at=-1380 w:audit=-568
w:aug=-439 w:august=647 w:author=-366 w:authorisation=2459 w:automate=-81 w:autumn=-103 w:availability=458 w:away=1304
w:back=4381 w:backup=-1044 w:bad=3872 w:baker=-707 w:barrier=39 w:batch=-1360 w:batche=-477 w:battery=-563 w:be=-2411
w:because=-2869 w:been=-5146 w:before=-8805 w:began=-2065 w:begun=-1123 w:behind=-1034 w:being=-1718 w:bell=-1561
w:belong=3618 w:belt=394 w:bergen=1548 w:beside=-329 w:best=-2248 w:better=-1178 w:between=-2695 w:bill=27 w:bind=2945
w:bit=-819 w:blink=-1107 w:board=1934 w:bohdan=-315 w:book=-447 w:both=6543 w:box=-1915 w:branche=-1289 w:bread=575
w:bridge=7651 w:brigade=-807 w:broker=249 w:brought=-484 w:browser=2891 w:build=3601 w:built=-1767 w:bundle=-315
w:bus=-1081 w:but=-4527 w:buy=324 w:by=-107 w:cabinet=-887 w:cable=-2369 w:cache=-1079 w:calendar=-638 w:call=-6114
w:calm=-7 w:came=-815 w:can=-3436 w:canary=-2637 w:cannot=-1842 w:car=-301 w:card=-2412 w:care=-332 w:carri=-572
w:carrier=-1750 w:carrier'=-724 w:carry=1472 w:case=661 w:catalogue=1935 w:caus=-1170 w:cause=-288 w:cdn=3849
w:cellar=-991 w:centre=-567 w:certificat=-501 w:certificate=2010 w:chang=-2848 w:change=266 w:channel=2518 w:charg=-954
w:charge=-1993 w:chat=5126 w:check=-6707 w:claim=415 w:client=-1530 w:climate=-1652 w:clinic=56 w:clock=-779
w:clos=1406 w:code=536 w:coffee=3741 w:colleague=-2485 w:column=-858 w:com=-189 w:come=-3193 w:command=-341
w:communication=1154 w:company=-690 w:compar=-2742 w:compare=-3813 w:complaint=-2634 w:concentrator=-402
w:concern=-2213 w:confirm=-256 w:connect=-1208 w:connection=-1984 w:consumer=-1356 w:control=-1329 w:coo=-638
w:cookie=-1780 w:cool=-524 w:copy=-1712 w:correct=-1054 w:correction=1966 w:corridor=-329 w:cost=1852 w:could=-1653
w:count=-1780 w:counter=-1768 w:course=-528 w:crew=4204 w:cupboard=1441 w:customer=5310 w:daily=-1878 w:dark=-1714
w:data=-3949 w:database=-299 w:date=-2085 w:day=-4642 w:december=-827 w:decide=3489 w:decision=3107 w:decoration=-1669
w:default=-1858 w:delay=-399 w:deliver=-721 w:delivery=-8 w:depend=2467 w:derive=-64 w:describ=-356 w:desk=-1188
w:detail=-1544 w:detection=-218 w:did=598 w:differ=-1166 w:different=-1430 w:digit=-497 w:disk=-1012 w:disruption=-326
w:do=-1815 w:document=769 w:doe=-2179 w:don't=1768 w:done=-2918 w:door=-253 w:double=-459 w:down=6099 w:draft=-1316
w:drain=-1035 w:draw=-1371 w:drill=-1431 w:driver=-607 w:drop=-1594 w:dropp=-2547 w:drove=-1188 w:dry=-1121 w:due=-551
w:duplicate=-1815 w:dur=-661 w:duration=378 w:duty=-249 w:each=3637 w:earlier=1832 w:early=-548 w:easter=-577
w:edge=166 w:editor=-1384 w:eight=-461 w:election=-445 w:eleven=-3089 w:else=-1780 w:emergency=2569 w:empti=146
w:empty=-5759 w:end=-1033 w:enforce=-538 w:engineer=14 w:entry=-1705 w:equal=-541 w:error=-2145 w:even=894 w:event=-751
w:ever=-1905 w:every=-6959 w:everybody=-2148 w:everyone=-1276 w:everyth=-1240 w:exchang=-726 w:exchange=-1200
w:exist=-1103 w:expect=-977 w:experiment=-309 w:explain=-13 w:export=-791 w:eye=-307 w:factor=-409 w:fail=-2023
w:failure=-218 w:fall=-1900 w:far=1265 w:fault=-974 w:fed=-1217 w:feed=-1108 w:fell=-372 w:few=-744 w:field=-1824
w:fifty=-196 w:figure=-2848 w:file=-3944 w:fill=-1762 w:film=-585 w:filter=-172 w:final=-1223 w:find=3807 w:finish=139
w:fire=-514 w:first=-833 w:five=-1410 w:flag=-533 w:float=-353 w:floor=2487 w:folder=-118 w:follow=1638 w:for=-1058
w:forgotten=5041 w:form=4578 w:forty=-1583 w:forward=-1395 w:found=-1564 w:four=-1054 w:free=-195 w:friday=4948
w:from=2099 w:front=-1724 w:froze=80 w:full=6295 w:funny=-358 w:further=8682 w:fuse=-868 w:future=-321 w:gate=-2028
w:gateway=3061 w:gave=2623 w:generator=2830 w:get=2188 w:give=3168 w:given=-1476 w:go=-2907 w:goe=241 w:going=-2444
w:gone=-1293 w:good=-3592 w:got=-2854 w:graph=12263 w:green=4884 w:ground=-1914 w:group=-3347 w:guard=689 w:guess=-1617
w:guild=-43 w:h=-972 w:habit=-366 w:had=4125 w:halden=-292 w:half=3642 w:hall=223 w:hand=-887 w:hand-over=4821
w:handover=2488 w:hang=-2146 w:happen=-2534 w:harbour=-1039 w:harmless=-3226 w:has=-1989 w:have=8071 w:he=-1241
w:head=-1157 w:header=-592 w:heard=-1563 w:heat=-659 w:held=-1571 w:help=-747 w:hence=-1543 w:her=-539 w:here=-996
w:hid=-1151 w:him=-582 w:his=-2281 w:history=-35 w:hold=2509 w:holiday=-986 w:home=-703 w:hospital=-524 w:host=6303
w:hot=-540 w:hotline=2793 w:hour=3672 w:house=-2817 w:household=-53 w:how=1307 w:hub=-112 w:hurt=4225
w:hygrometer=-1901 w:i=-4275 w:i'd=4377 w:id=-1149 w:idea=395 w:if=1600 w:image=-211 w:impact=-1022 w:in=-737
w:inc=-404 w:index=-85 w:inform=-946 w:instead=-2905 w:internal=-1664 w:into=-2106 w:invoice=-2867 w:is=3537 w:it=-1499
w:its=-2823 w:itself=-902 w:january=-500 w:ji-woo=-215 w:job=-3233 w:join=-1025 w:june=-594 w:just=-386 w:k=2024
w:keep=-2425 w:kept=-2752 w:key=2345 w:kind=-982 w:kitchen=-918 w:knew=-3176 w:knock=-824 w:know=-190 w:known=5288
w:language=3452 w:laptop=-456 w:last=-3875 w:late=6133 w:later=-1753 w:lead=-1330 w:leak=-1976 w:learn=4146
w:leave=-1422 w:led=-1253 w:ledger=-355 w:left=-837 w:legal=-1869 w:less=-1310 w:let=778 w:letter=-1684 w:level=-1080
w:lift=-544 w:light=-3851 w:lik=-825 w:like=-2927 w:limit=-5045 w:line=-2927 w:list=-1274 w:liv=-1713 w:live=-559
w:load=2002 w:loan=19 w:local=-550 w:lock=1978 w:log=2219 w:login=-476 w:long=412 w:longer=6310 w:look=-4592
w:loss=-259 w:lost=1736 w:luck=-1936 w:lumi=-176 w:m=-855 w:machine=7846 w:made=1575 w:mail=8315 w:make=-561
w:manager=128 w:map=-197 w:march=-483 w:mark=-1391 w:market=-641 w:mast=-914 w:matter=226 w:may=1213 w:mayor=-177
w:me=1702 w:mean=-2676 w:medishare=-806 w:meet=-2029 w:mei=48 w:member=-823 w:memorandum=-1937 w:mend=-459
w:message=-657 w:met=-169 w:meter=-1426 w:midnight=598 w:mihai'=-799 w:million=-504 w:min=-377 w:minute=575
w:mirror=-2672 w:miss=-1972 w:mitigate=-23 w:monday=-3287 w:money=-3288 w:monitor=-489 w:month=-1532 w:mood=-551
w:more=-4084 w:morn=2405 w:most=419 w:mov=-841 w:move=3695 w:much=2481 w:music=130 w:must=-2498 w:my=-767 w:name=7211
w:need=15545 w:neighbour=-508 w:network=4054 w:never=-243 w:new=-5467 w:newsletter=-1667 w:newsroom=-641 w:next=-1635
w:night=1413 w:nine=-3291 w:no=8287 w:noa=-2133 w:nobody=3827 w:node=-1293 w:none=3859 w:noon=347 w:not=3442
w:note=-1869 w:noth=3322 w:notic=-990 w:notice=-1534 w:now=-3712 w:nowhere=-1157 w:number=8130 w:nurse=-961
w:o'clock=-149 w:obituary=-1280 w:october=-239 w:of=-448 w:off=5290 w:offer=-674 w:office=4589 w:offline=4308
w:offset=-336 w:often=-1744 w:old=76 w:oldest=-444 w:on=1255 w:once=-984 w:one=800 w:only=9436 w:open=-2746 w:opt=4453
w:opt-out=-182 w:opted-out=-1500 w:or=-1442 w:order=8884 w:origin=10328 w:other=2545 w:ought=1650 w:our=1248 w:out=2887
w:outside=2984 w:over=10 w:own=-2792 w:owner=-473 w:page=11353 w:paid=-2346 w:panel=2844 w:paper=1321 w:parcel=-1583
w:park=-513 w:part=-1258 w:pass=-1397 w:passenger=-1025 w:password=4003 w:past=-583 w:pay=-1302 w:payment=-238
w:people=4588 w:per=-1293 w:percent=-184 w:permit=-883 w:person=6972 w:phone=6058 w:picture=4010 w:piec=2910
w:piece=342 w:pipe=287 w:pizza=3664 w:plac=-384 w:place=7132 w:plan=233 w:plann=-1687 w:platform=658 w:please=-1817
w:plu=-980 w:plug=4167 w:plugg=-1204 w:point=-290 w:pool=-673 w:porter'=2500 w:position=-1479 w:post=-837 w:power=3723
w:prepar=-247 w:present=-445 w:press=-611 w:pressure=232 w:price=726 w:print=-1096 w:printer=-2030 w:product=2203
w:project=-4541 w:promis=-1097 w:proof=3350 w:protection=-996 w:protocol=-1108 w:proud=-1085 w:provider=1516
w:publish=-1061 w:pull=2958 w:pump=-3724 w:purge=2063 w:purpose=-1491 w:push=13360 w:put=-5017 w:quarter=-1892
w:query=-799 w:question=-1471 w:queue=-2468 w:quickly=-556 w:quiet=317 w:r=174 w:radio=3071 w:rafe=-1087 w:ran=-2486
w:random=-368 w:rang=-4164 w:rather=1063 w:raw=-1906 w:reach=2779 w:read=6431 w:reader=-2629 w:reading=-486 w:real=367
w:reason=-52 w:receipt=-793 w:receiv=-833 w:receiver=-1335 w:recipe=-1624 w:recipient=-1236 w:recomputation=-770
w:reconcile=-884 w:red=-2851 w:redemption=-1087 w:referral=-2030 w:refuse=-1319 w:regulator=-2064 w:release=-1690
w:remov=-1458 w:renam=-947 w:rename=-1486 w:renew=-1184 w:repair=2706 w:replac=-249 w:report=-2185 w:repository=-638
w:request=-1189 w:reset=-447 w:resolve=-23 w:rest=-769 w:restart=4367 w:restore=4442 w:revenue=566 w:review=-2369
w:reviewer=-416 w:right=2667 w:ring=-2174 w:role=284 w:rollback=-834 w:room=-2338 w:round=1168 w:router=44 w:row=-949
w:rule=-3572 w:rumour=-1330 w:run=2816 w:runbook=3482 w:runn=3046 w:safe=-541 w:safety=82 w:said=-5764 w:sale=3203
w:same=4790 w:sat=-4 w:saturday=-813 w:sav=-1207 w:save=4775 w:saw=1165 w:say=-1200 w:school=30 w:screen=-4279
w:script=-1004 w:seam=-681 w:search=6149 w:second=7406 w:secondary=-399 w:secretary=-582 w:secure=420 w:security=-84
w:see=6374 w:seen=-3765 w:segment=-541 w:send=2651 w:sender=-299 w:sensor=-517 w:sent=426 w:september=-1223
w:server=5575 w:service=749 w:set=-2173 w:settl=-200 w:sev=-709 w:seven=5226 w:shar=-1564 w:share=-681 w:she=130
w:shelf=1641 w:shift=493 w:ship=-740 w:shoe=-1513 w:shop=3078 w:short=-760 w:should=587 w:shout=-1660 w:show=-812
w:shown=1791 w:shut=-978 w:side=-791 w:sign=-2145 w:silence=-1502 w:since=-2855 w:single=6486 w:site=-321 w:six=1761
w:slip=-461 w:slow=3040 w:sluice=-485 w:small=-649 w:snapshot=-658 w:so=4777 w:software=-965 w:sold=-282
w:solution=-635 w:some=2804 w:somebody=2566 w:somebody'=-548 w:someth=-3221 w:sooner=-672 w:sort=-1162 w:space=-914
w:speak=-892 w:split=-3529 w:spr=-5492 w:stand=-1694 w:start=125 w:stay=-3049 w:step=1793 w:still=4558 w:stood=4921
w:stop=-1735 w:stopp=-1104 w:store=-1009 w:storm=-301 w:story=-3192 w:stranger=-475 w:struck=84 w:stuck=-825
w:such=-914 w:suffix=-1826 w:sum=-1836 w:summer=-1151 w:sunday=-1693 w:supplier=-816 w:support=-633 w:switch=7166
w:switchboard=-674 w:synthetic=4878 w:system=-4114 w:table=-4071 w:take=6870 w:taken=-2649 w:talk=-1641 w:tank=-539
w:tap=-29 w:team=2155 w:telephone=1066 w:tell=-1999 w:template=2167 w:temporary=-1119 w:ten=469 w:test=-1568
w:text=2492 w:textile=-1652 w:thaler=516 w:than=2708 w:thank=-1081 w:that=-4154 w:the=2056 w:their=-2098 w:them=-1357
w:then=-4782 w:there=6330 w:there'=2136 w:they=3120 w:thi=-3569 w:thing=-6675 w:third=-2047 w:those=877 w:thought=698
w:thousand=430 w:three=-915 w:through=-2152 w:throw=-45 w:thrown=-132 w:thu=-1 w:thursday=-2222 w:ticket=1174
w:tile=324 w:till=-616 w:time=-4697 w:timeout=3228 w:to=-1010 w:together=736 w:told=-1721 w:tone=5640 w:too=447
w:took=2360 w:tool=3136 w:top=-371 w:topic=-1234 w:total=742 w:touch=-928 w:town=-923 w:trad=-29 w:trader=-1003
w:traffic=4210 w:train=-2720 w:tram=-334 w:translation=-1364 w:travel=178 w:treat=-1206 w:tri=-112 w:truck=-1427
w:true=-283 w:trust=-194 w:try=-193 w:tuesday=-2576 w:turn=-1671 w:twelve=-990 w:twenty=6169 w:twice=318 w:two=-258
w:under=-467 w:understand=3670 w:understood=-1400 w:unit=-635 w:until=1443 w:up=707 w:updat=2686 w:update=-1524
w:upper=-990 w:us=6882 w:usage=-4424 w:use=-2626 w:used=-3343 w:user=2658 w:usual=-2969 w:utc=-9 w:valley=-1342
w:value=-1237 w:valve=-2596 w:vendor=-3750 w:vendor'=-968 w:version=-1119 w:village=-597 w:visitor=-1109
w:volunteer=-916 w:vote=-56 w:voucher=-3748 w:wait=-511 w:walk=-1075 w:wall=2698 w:want=-830 w:warden=-40
w:warehouse=-2151 w:was=1401 w:watch=-1511 w:water=-1201 w:way=6051 w:we=4321 w:we've=-151 w:web=-1534 w:week=-3563
w:weight=-712 w:well=-1739 w:went=-819 w:were=639 w:what=-466 w:whatever=-1129 w:when=4430 w:whenever=-1083
w:where=1562 w:whether=-1519 w:which=-450 w:while=6332 w:who=-4482 w:whoever=-682 w:whole=-2883 w:why=-1299
w:will=-3443 w:wing=-1652 w:with=-953 w:within=-265 w:without=-1043 w:word=1130 w:work=119 w:worse=-1320 w:worth=-15
w:would=4335 w:writ=-2664 w:write=-2916 w:written=605 w:wrong=3513 w:wrote=1707 w:year=-4717 w:yet=-2169 w:you=-2382
w:your=-1848 w:zero=-705 w:zeynep=453
'''
