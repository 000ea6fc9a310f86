"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "5a2826c990dfed0ebc7c78b6e4a4a3049857e4b5348ff23b67cfc5d425ce0aec"
OFFSET = 0
WEIGHTS = r'''
1:!=-887 1:"=458 1:#=-7907 1:$=-6359 1:%=83 1:(=-368 1:)=-368 1:,=-757 1:.=559 1::=-4336 1:;=2942 1:<he>=-1248
1:<i>=-6573 1:<they>=-291 1:<we>=2557 1:<you>=-401 1:?=-678 1:AC=-4008 1:BAD=2261 1:CHOSE=-1015 1:CIRC=6306 1:CLAIM=782
1:DAY=-9652 1:ELSE=1223 1:FAILV=-3352 1:FAULT=-334 1:FOLLOW=2741 1:GOOD=1917 1:IDLE=-4212 1:INSULT=-1697 1:KNEW=5585
1:M=-791 1:M's=-3124 1:MORAL=573 1:N=-4334 1:N's=1094 1:P=8901 1:P's=-1037 1:PERC=-4655 1:SANC=-2387 1:T=-2945
1:T's=4879 1:^=-6359 1:a=-4849 1:about=-43 1:again=4355 1:all=-3611 1:also=1534 1:although=-599 1:am=-995 1:an=-625
1:and=534 1:any=-853 1:anyone=-1188 1:are=-5210 1:as=-1669 1:at=-5886 1:be=402 1:because=-3134 1:been=-2080 1:being=498
1:both=-2464 1:but=6361 1:by=-3463 1:can=3693 1:cannot=-1052 1:could=-1808 1:did=3738 1:do=1210 1:does=-1089
1:during=1513 1:each=721 1:else=-837 1:even=-742 1:ever=1706 1:everyone=-388 1:for=-909 1:from=655 1:further=-1584
1:get=-919 1:got=-1917 1:had=-3587 1:has=-4291 1:have=-3897 1:here=-1773 1:how=-3529 1:if=-419 1:in=-1918 1:into=-2192
1:is=-1367 1:it=-834 1:its=-2004 1:itself=-1661 1:let=2029 1:like=-2615 1:more=-839 1:most=-1474 1:must=-668
1:never=-580 1:no=-4164 1:nobody=-2993 1:not=-6661 1:of=-5684 1:off=-755 1:on=7211 1:once=2012 1:one=-1158 1:only=598
1:or=-1994 1:other=-4080 1:out=2661 1:over=4991 1:own=-2242 1:per=1113 1:please=-605 1:same=-2474 1:should=-3007
1:since=-2225 1:so=4448 1:some=-3981 1:somebody=-895 1:still=-467 1:such=2665 1:than=-3180 1:that=-1232 1:the=-1671
1:then=4291 1:there=-5664 1:this=5530 1:those=-640 1:three=645 1:through=734 1:to=-576 1:too=-1998 1:twice=-4094
1:two=1139 1:under=-1024 1:until=5735 1:up=-608 1:was=-1168 1:were=4387 1:what=-3374 1:when=-4671 1:where=-1032
1:whether=-2495 1:which=2539 1:while=3449 1:who=-2625 1:will=-5109 1:with=-1644 1:within=-734 1:without=-2431
1:would=-2043 1:x=-2258 1:xed=-281 1:xing=-5079 1:xly=582 1:yet=-754 1:|=111 2:!_$=-718 2:"_"=-572 2:"_$=48 2:"_,=-2549
2:"_.=2794 2:"_no=-537 2:"_what=-259 2:"_x=3261 2:"_xed=6418 2:"_xing=-1026 2:#_#=-2625 2:#_$=3121 2:#_%=83 2:#_(=-1251
2:#_AC=-789 2:#_DAY=-3107 2:#_M=-2972 2:#_N=1939 2:#_P=868 2:#_and=184 2:#_for=-357 2:#_of=141 2:#_on=-1568
2:#_the=-888 2:#_to=745 2:#_was=-1181 2:#_when=-745 2:#_x=3623 2:#_xed=-736 2:#_|=111 2:%_of=1808 2:(_#=-565
2:(_M=-1191 2:(_N=3249 2:(_x=-603 2:)_$=-3850 2:)_.=2797 2:,_"=-1049 2:,_#=1564 2:,_<i>=-1104 2:,_<we>=1046
2:,_GOOD=-1989 2:,_M=-211 2:,_N=471 2:,_PERC=-75 2:,_a=3378 2:,_all=-681 2:,_although=-599 2:,_and=2136 2:,_as=-2899
2:,_because=872 2:,_but=-1572 2:,_by=-3183 2:,_each=-1541 2:,_for=1043 2:,_from=1137 2:,_in=-1350 2:,_it=799 2:,_no=355
2:,_nobody=-1258 2:,_not=-1179 2:,_of=-322 2:,_since=-1601 2:,_so=-291 2:,_the=16 2:,_then=2736 2:,_to=-1740
2:,_two=1987 2:,_was=-969 2:,_when=-968 2:,_which=3740 2:,_with=-1521 2:,_x=681 2:,_xed=5925 2:,_xly=2397 2:._#=-1908
2:._$=653 2:._x=-502 2::_#=-333 2::_<we>=-723 2::_DAY=-534 2::_M=236 2::_N=-2632 2::_a=-938 2::_about=-799 2::_it=1637
2::_the=-2875 2::_x=163 2:;_$=2707 2:;_<they>=-548 2:;_the=1871 2:<he>_.=2335 2:<he>_M=-812 2:<he>_P=-1547
2:<he>_had=-767 2:<he>_x=-460 2:<i>_M=-879 2:<i>_am=-875 2:<i>_was=-2102 2:<i>_x=-2086 2:<they>_.=-1533
2:<they>_CIRC=1500 2:<they>_M=939 2:<they>_PERC=-195 2:<they>_are=-2309 2:<they>_do=-48 2:<they>_have=-1378
2:<they>_own=-273 2:<they>_were=-3110 2:<they>_x=1363 2:<they>_xed=1951 2:<we>_,=-773 2:<we>_.=4224 2:<we>_CLAIM=-2111
2:<we>_M=-4511 2:<we>_P=807 2:<we>_PERC=1193 2:<we>_a=-437 2:<we>_are=-785 2:<we>_can=1726 2:<we>_could=1504
2:<we>_did=4138 2:<we>_do=-2620 2:<we>_had=-2586 2:<we>_have=-1361 2:<we>_own=-714 2:<we>_were=-1628 2:<we>_will=-1250
2:<we>_x=1956 2:<we>_xed=3656 2:<we>_xly=-976 2:<you>_.=-2133 2:<you>_a=5 2:<you>_cannot=-610 2:<you>_do=4517
2:<you>_have=-705 2:<you>_x=-272 2:<you>_xed=-298 2:AC_#=-582 2:AC_$=-1099 2:AC_AC=-1190 2:AC_N=-665 2:AC_and=-605
2:AC_of=507 2:AC_x=-144 2:BAD_of=-2132 2:CHOSE_to=-268 2:CIRC_.=797 2:CIRC_at=-418 2:CIRC_by=2246 2:CIRC_off=-911
2:CIRC_on=-943 2:CIRC_one=-1724 2:CIRC_the=3493 2:CIRC_to=-1771 2:CIRC_x=3698 2:CLAIM_that=-1169 2:CLAIM_to=-2186
2:CLAIM_x=4612 2:CLAIM_xing=-960 2:DAY_#=-1497 2:DAY_$=292 2:DAY_,=-847 2:DAY_.=580 2:DAY_<we>=-851 2:DAY_at=-1500
2:DAY_the=-1200 2:DAY_x=-1652 2:FOLLOW_.=-1363 2:GOOD_.=3427 2:GOOD_<you>=-1202 2:GOOD_for=627 2:GOOD_the=2091
2:GOOD_to=-1300 2:IDLE_.=1057 2:KNEW_,=3871 2:KNEW_of=1550 2:KNEW_the=2309 2:KNEW_x=-264 2:M's_M=-676 2:M_"=-1307
2:M_#=-891 2:M_$=-2214 2:M_(=-39 2:M_,=6445 2:M_.=799 2:M_:=-1665 2:M_;=-3572 2:M_<we>=-2046 2:M_CIRC=-2246
2:M_PERC=-3438 2:M_a=-989 2:M_and=853 2:M_are=-1983 2:M_as=-1572 2:M_at=-244 2:M_because=-643 2:M_by=1253
2:M_could=-2550 2:M_did=-530 2:M_for=-6165 2:M_from=-2709 2:M_had=2624 2:M_has=-385 2:M_in=4126 2:M_is=-4136 2:M_it=561
2:M_of=-5064 2:M_off=2251 2:M_on=-824 2:M_only=-1101 2:M_out=-31 2:M_per=-928 2:M_that=-1298 2:M_the=-2419
2:M_then=-1048 2:M_to=2998 2:M_twice=-300 2:M_was=8973 2:M_were=2348 2:M_which=-324 2:M_with=-790 2:M_without=-797
2:M_x=-6310 2:M_xed=-3395 2:N's_M=2245 2:N_#=-729 2:N_$=-674 2:N_)=2909 2:N_,=74 2:N_.=-2523 2:N_:=-23 2:N_CLAIM=-1108
2:N_but=-1429 2:N_had=-1207 2:N_x=1339 2:N_xed=560 2:P's_M=-2156 2:P's_x=3202 2:PERC_,=-1450 2:PERC_.=-1546
2:PERC_<you>=79 2:PERC_and=719 2:PERC_at=1574 2:PERC_for=2342 2:PERC_how=-328 2:PERC_in=-707 2:PERC_it=-1966
2:PERC_of=-809 2:PERC_that=-468 2:PERC_the=2089 2:PERC_this=-529 2:PERC_to=-1540 2:PERC_what=-573 2:PERC_with=441
2:PERC_x=-1952 2:PERC_xly=-1028 2:P_)=-393 2:P_,=3911 2:P_.=-4643 2:P_:=-2064 2:P_CLAIM=-1909 2:P_KNEW=3814
2:P_PERC=4164 2:P_a=-720 2:P_and=-2300 2:P_at=-1392 2:P_did=1635 2:P_got=-1338 2:P_had=3342 2:P_have=-400 2:P_in=-2282
2:P_is=-991 2:P_of=-3165 2:P_on=-2285 2:P_to=1457 2:P_was=-4213 2:P_were=8040 2:P_who=-3396 2:P_with=-57 2:P_x=4009
2:P_xed=8867 2:T's_P=4148 2:T's_x=-2495 2:T_,=478 2:T_.=5044 2:T_:=-664 2:T_PERC=-2254 2:T_and=681 2:T_for=-596
2:T_had=-4615 2:T_has=-713 2:T_in=-1531 2:T_is=-7 2:T_of=-471 2:T_that=-727 2:T_was=1579 2:T_x=4398 2:T_xed=-5218
2:^_#=-4764 2:^_<i>=-2147 2:^_<they>=-1470 2:^_<we>=-1351 2:^_<you>=4454 2:^_AC=-867 2:^_GOOD=-458 2:^_M=-1350
2:^_N=-146 2:^_N's=-283 2:^_P=8881 2:^_PERC=-316 2:^_T=1232 2:^_a=-2499 2:^_all=2847 2:^_an=-916 2:^_and=-3444
2:^_anyone=-378 2:^_as=5774 2:^_at=-2550 2:^_by=-778 2:^_each=-893 2:^_for=296 2:^_from=5217 2:^_if=-1463 2:^_in=5544
2:^_it=-5386 2:^_no=-3320 2:^_nobody=-2816 2:^_on=278 2:^_one=1307 2:^_so=-2092 2:^_that=-1542 2:^_the=-785
2:^_there=-3156 2:^_this=-1965 2:^_to=-1652 2:^_two=4116 2:^_what=3935 2:^_when=-871 2:^_where=-2198 2:^_with=-1597
2:^_x=2204 2:^_xed=6371 2:^_xing=-3928 2:a_BAD=-1083 2:a_CIRC=2849 2:a_DAY=-705 2:a_ELSE=-421 2:a_M=6072 2:a_P=-2703
2:a_T=-1153 2:a_x=-4077 2:a_xed=-1473 2:a_xing=-851 2:a_xly=804 2:about_#=-894 2:about_a=-1429 2:about_it=4734
2:about_x=-1258 2:again_,=5646 2:again_.=-1245 2:again_in=2391 2:all_#=-127 2:all_M=2797 2:all_P=-1514 2:all_of=-1045
2:all_the=-1826 2:all_x=-272 2:although_the=-599 2:am_not=-148 2:an_M=-1433 2:an_x=779 2:and_"=4151 2:and_#=3656
2:and_<he>=1341 2:and_<i>=-1078 2:and_<they>=-980 2:and_<we>=-1738 2:and_CLAIM=1343 2:and_M=-1660 2:and_N=-918
2:and_PERC=3511 2:and_a=671 2:and_by=-1344 2:and_each=803 2:and_had=2153 2:and_has=-1617 2:and_is=137 2:and_it=1317
2:and_let=2279 2:and_no=995 2:and_nobody=-266 2:and_not=-2647 2:and_that=3928 2:and_the=3161 2:and_two=-1630
2:and_was=835 2:and_were=-3344 2:and_what=-1632 2:and_when=-269 2:and_x=-4495 2:and_xed=5709 2:and_xing=-846
2:anyone_who=-378 2:are_.=-792 2:are_CIRC=-1343 2:are_GOOD=-1182 2:are_a=-256 2:are_not=-220 2:are_x=-2113
2:are_xed=-615 2:are_xing=-637 2:as_"=2276 2:as_a=2682 2:as_in=-1724 2:as_it=710 2:as_the=-2089 2:as_x=-1911
2:as_xed=-1378 2:at_#=-3533 2:at_M=-151 2:at_N=-60 2:at_all=371 2:at_once=1713 2:at_the=-621 2:at_x=-3123
2:be_CLAIM=6336 2:be_PERC=-1484 2:be_a=-544 2:be_x=160 2:be_xed=-626 2:because_of=21 2:because_the=-771
2:because_x=-1006 2:been_CIRC=-2957 2:been_GOOD=2376 2:been_KNEW=1302 2:been_PERC=-3012 2:been_x=3566 2:been_xed=-1071
2:been_xing=-153 2:both_,=-887 2:both_x=-822 2:but_x=2238 2:by_#=-2090 2:by_:=-781 2:by_DAY=-417 2:by_M=718 2:by_P=3204
2:by_a=-1750 2:by_itself=-205 2:by_no=-626 2:by_nobody=-401 2:by_the=717 2:by_two=-926 2:by_which=-1569 2:by_x=2481
2:by_xing=-296 2:can_be=3700 2:can_x=994 2:cannot_x=-780 2:could_be=-420 2:could_have=-1312 2:could_not=1243
2:could_x=-1319 2:did_.=-823 2:did_not=-5840 2:did_what=-1289 2:do_not=-255 2:do_with=-253 2:does_it=-256
2:does_not=-158 2:during_x=-998 2:each_M=165 2:each_of=-1150 2:each_other=-1498 2:each_x=2234 2:each_xed=2550
2:else_x=-73 2:even_the=-742 2:for_#=-1142 2:for_,=-760 2:for_.=-1657 2:for_<we>=1551 2:for_ELSE=-1108 2:for_M=-233
2:for_a=1517 2:for_an=-10 2:for_each=-1413 2:for_it=-842 2:for_other=-905 2:for_the=3789 2:for_those=-495
2:for_three=17 2:for_x=-1703 2:for_xing=563 2:from_#=-648 2:from_M=756 2:from_N=15 2:from_P=-698 2:from_a=1718
2:from_it=-453 2:from_one=-2020 2:from_the=4040 2:from_x=-3443 2:further_x=-1584 2:had_PERC=-495 2:had_a=899
2:had_been=-4122 2:had_no=2091 2:had_not=-610 2:had_the=4380 2:had_to=1624 2:had_x=-3281 2:had_xed=-1538 2:has_a=-780
2:has_been=-452 2:has_no=2452 2:has_to=-711 2:has_x=-758 2:has_xed=-2498 2:have_PERC=-1949 2:have_been=861
2:have_had=-466 2:have_the=-221 2:have_to=-1169 2:have_x=466 2:how_<we>=-800 2:how_it=-316 2:how_the=-1184
2:if_<you>=-749 2:in_#=2902 2:in_.=-259 2:in_<we>=138 2:in_AC=-605 2:in_DAY=-1670 2:in_M=631 2:in_N=-2797 2:in_a=-1142
2:in_all=-1484 2:in_and=1872 2:in_it=-274 2:in_no=2163 2:in_one=2333 2:in_the=33 2:in_this=4081 2:in_x=352
2:in_xing=-684 2:into_a=1857 2:into_the=-244 2:into_x=-1054 2:is_.=-147 2:is_CIRC=-479 2:is_PERC=-407 2:is_a=-941
2:is_how=-776 2:is_in=-171 2:is_no=-734 2:is_not=2462 2:is_on=-1577 2:is_only=-258 2:is_still=-409 2:is_the=107
2:is_to=-633 2:is_x=-3764 2:is_xed=-3930 2:is_xing=-911 2:it_,=-2153 2:it_.=-5134 2:it_by=624 2:it_did=-535
2:it_does=-777 2:it_had=-196 2:it_is=-2470 2:it_on=-1112 2:it_should=-221 2:it_to=560 2:it_up=-1165 2:it_was=3344
2:it_x=-3806 2:it_xed=1617 2:its_M=-3584 2:its_P=-601 2:its_own=1302 2:its_x=880 2:like_to=-561 2:like_x=-741
2:more_than=-1377 2:most_of=-1474 2:never_x=2351 2:no_M=162 2:no_one=-816 2:no_x=-1873 2:nobody_had=-1145
2:nobody_on=1478 2:nobody_x=-564 2:not_M=-2506 2:not_PERC=-1631 2:not_a=4158 2:not_be=2247 2:not_being=-757
2:not_in=-1745 2:not_the=-1897 2:not_what=-530 2:not_x=-2019 2:not_xed=-2018 2:not_xing=-985 2:of_#=-1320
2:of_<they>=1294 2:of_<we>=3553 2:of_<you>=-380 2:of_DAY=-60 2:of_M=3041 2:of_P=-1388 2:of_a=-819 2:of_all=-1855
2:of_an=4913 2:of_each=-1756 2:of_it=-3138 2:of_its=-384 2:of_one=305 2:of_the=-162 2:of_this=-281 2:of_which=-182
2:of_x=1965 2:of_xing=-820 2:off_.=-1193 2:off_and=2870 2:off_by=-1245 2:off_the=2347 2:on_#=-2156 2:on_,=-1727
2:on_.=2699 2:on_<i>=-1323 2:on_DAY=-304 2:on_M=-614 2:on_T=1479 2:on_a=-1061 2:on_its=2018 2:on_the=-1920 2:on_to=4078
2:on_x=-1321 2:once_,=-453 2:once_a=-1010 2:once_the=1746 2:one_,=-1713 2:one_.=-1717 2:one_M=-3713 2:one_P=1451
2:one_at=-259 2:one_does=256 2:one_is=-766 2:one_of=1407 2:one_was=-878 2:one_x=665 2:only_PERC=-1049 2:only_x=-57
2:or_x=-799 2:other_.=-3282 2:other_M=-968 2:other_T=-888 2:other_x=1133 2:out_.=-140 2:out_in=-1020 2:out_of=-2038
2:out_on=-2449 2:out_with=-965 2:out_x=7585 2:over_,=186 2:over_at=-676 2:over_to=-1209 2:own_.=-333 2:own_M=-2343
2:own_x=1808 2:per_M=-548 2:please_do=-462 2:same_M=-1545 2:same_x=340 2:same_xing=-766 2:should_PERC=-138
2:should_be=-1781 2:since_#=-395 2:since_,=-718 2:since_the=-716 2:since_then=3265 2:so_<we>=3152 2:so_it=-1287
2:so_that=6661 2:so_the=-1305 2:so_x=-1330 2:some_x=-1392 2:somebody_in=-1332 2:somebody_who=-807 2:somebody_x=1048
2:still_PERC=-697 2:still_xing=2241 2:than_#=-960 2:than_a=-796 2:that_<they>=-77 2:that_<we>=1855 2:that_<you>=-601
2:that_M=-1918 2:that_P=1588 2:that_a=-603 2:that_can=-1844 2:that_had=721 2:that_is=-6 2:that_it=3312
2:that_nobody=-1450 2:that_one=-470 2:that_the=-729 2:that_was=5036 2:that_would=-366 2:that_x=-3778 2:that_xed=-738
2:that_xing=1862 2:the_#=-800 2:the_AC=-407 2:the_CIRC=3363 2:the_DAY=-33 2:the_ELSE=4428 2:the_M=4028 2:the_M's=-3016
2:the_MORAL=4843 2:the_N=-357 2:the_P=-1732 2:the_P's=929 2:the_T=-1148 2:the_T's=1934 2:the_one=-430 2:the_other=-927
2:the_same=-2474 2:the_three=2432 2:the_two=228 2:the_x=-2812 2:the_xed=-456 2:the_xing=-41 2:the_xly=-1499
2:then_it=-662 2:then_the=1473 2:then_x=1244 2:there_.=1094 2:there_is=-1182 2:there_was=-2122 2:this_,=-1343
2:this_M=-2826 2:this_T=3691 2:this_for=1201 2:this_is=4377 2:this_x=-4452 2:those_who=-443 2:three_.=-1177
2:three_M=-963 2:three_x=660 2:through_the=1423 2:to_#=-1641 2:to_<we>=-862 2:to_M=-210 2:to_N=-152 2:to_PERC=1197
2:to_a=-1982 2:to_be=424 2:to_it=-680 2:to_the=474 2:to_x=5907 2:too_.=-360 2:too_x=-1638 2:twice_,=212 2:twice_.=-2125
2:twice_x=-530 2:two_M=-1805 2:two_P=-1499 2:two_T=-2925 2:two_and=-1775 2:two_of=5418 2:two_x=-2013 2:until_#=2819
2:until_DAY=-504 2:until_the=3181 2:was_,=-969 2:was_CIRC=1337 2:was_PERC=-1801 2:was_a=2946 2:was_in=-2552
2:was_no=-1510 2:was_not=874 2:was_still=2246 2:was_the=2675 2:was_x=26 2:was_xed=-1705 2:was_xing=-1034
2:were_CIRC=4439 2:were_KNEW=-408 2:were_PERC=1497 2:were_not=-1649 2:were_x=337 2:were_xed=1949 2:what_<i>=-1250
2:what_<they>=-871 2:what_<we>=5399 2:what_<you>=-146 2:what_had=-690 2:what_it=-1670 2:what_its=-1289 2:what_the=-1406
2:what_x=-838 2:what_xed=-723 2:when_<we>=-1193 2:when_a=-372 2:when_the=-365 2:when_xing=188 2:where_two=-810
2:whether_the=-1367 2:which_a=-81 2:which_is=-2614 2:which_the=1608 2:which_was=2607 2:which_x=1360 2:while_it=2869
2:who_CHOSE=-117 2:who_was=-982 2:who_x=-1620 2:who_xed=-2827 2:will_be=-3615 2:will_not=-55 2:will_x=-970
2:with_<they>=-868 2:with_M=-539 2:with_N=-684 2:with_a=1853 2:with_the=-421 2:with_x=-931 2:within_x=-62
2:without_N=-1034 2:without_a=-1237 2:without_being=1563 2:without_it=-225 2:without_xing=-1095 2:would_have=-969
2:x_!=-609 2:x_"=-1088 2:x_#=934 2:x_$=-299 2:x_(=-859 2:x_)=-3047 2:x_,=-1577 2:x_.=-1679 2:x_:=4938 2:x_;=4197
2:x_<he>=204 2:x_<they>=2548 2:x_<we>=-6088 2:x_<you>=1622 2:x_AC=-752 2:x_CIRC=-2076 2:x_CLAIM=-2029 2:x_FAULT=-334
2:x_FOLLOW=1933 2:x_IDLE=650 2:x_M=-3453 2:x_N=-1401 2:x_P=-396 2:x_PERC=2187 2:x_T=6100 2:x_a=-5656 2:x_about=-1624
2:x_again=-1574 2:x_all=415 2:x_an=-1306 2:x_and=2486 2:x_are=669 2:x_as=-3123 2:x_at=942 2:x_because=400 2:x_by=-277
2:x_did=1787 2:x_during=1513 2:x_each=3406 2:x_for=-2151 2:x_from=-4718 2:x_had=-1177 2:x_has=1575 2:x_how=-56
2:x_if=-203 2:x_in=-4 2:x_into=-3875 2:x_is=1021 2:x_it=1887 2:x_its=-1209 2:x_like=-89 2:x_never=1760 2:x_of=517
2:x_off=360 2:x_on=380 2:x_once=-985 2:x_one=1225 2:x_only=5632 2:x_or=-814 2:x_out=1427 2:x_over=4063 2:x_per=2042
2:x_should=-801 2:x_since=-601 2:x_so=2156 2:x_some=-346 2:x_somebody=-1754 2:x_still=-794 2:x_than=-1191
2:x_that=-3918 2:x_the=1743 2:x_there=-2618 2:x_this=-4373 2:x_through=2378 2:x_to=5939 2:x_too=-1113 2:x_twice=-1019
2:x_two=-1367 2:x_until=1545 2:x_up=1570 2:x_was=-1847 2:x_were=512 2:x_what=-1617 2:x_when=-1806 2:x_where=2311
2:x_whether=-1109 2:x_while=4695 2:x_will=-1275 2:x_with=-1373 2:x_within=-772 2:x_without=-161 2:x_would=-455
2:x_x=2445 2:x_xed=7256 2:x_xing=1648 2:x_xly=2508 2:x_yet=-553 2:xed_"=5649 2:xed_#=-781 2:xed_,=6059 2:xed_.=-2071
2:xed_<you>=-1031 2:xed_M=-2467 2:xed_a=-95 2:xed_again=3621 2:xed_and=-1606 2:xed_as=-1571 2:xed_at=-889
2:xed_because=-1248 2:xed_but=-2101 2:xed_by=3616 2:xed_for=-1336 2:xed_from=-370 2:xed_in=4427 2:xed_it=-3021
2:xed_like=-1322 2:xed_on=5021 2:xed_once=-824 2:xed_over=-1209 2:xed_since=3177 2:xed_that=-1143 2:xed_the=3917
2:xed_to=-3420 2:xed_twice=-616 2:xed_when=-658 2:xed_with=1381 2:xed_without=-977 2:xed_x=6416 2:xed_xing=3082
2:xed_xly=-2060 2:xing_$=-764 2:xing_,=-2605 2:xing_.=1762 2:xing_;=-1184 2:xing_<we>=329 2:xing_M=336
2:xing_about=-409 2:xing_and=-2775 2:xing_else=-1041 2:xing_had=-641 2:xing_in=-860 2:xing_is=-1299 2:xing_it=-136
2:xing_of=-1453 2:xing_on=4995 2:xing_one=-584 2:xing_that=-346 2:xing_the=-12 2:xing_to=-1697 2:xing_was=-477
2:xing_with=1070 2:xing_x=-53 2:xing_xing=-882 2:xly_,=-2274 2:xly_.=3136 2:xly_:=-1330 2:xly_M=-1244 2:xly_on=3247
2:xly_to=-1155 2:xly_x=4250 2:yet_.=-461 2:|_x=111 3:"_,_and=-263 3:"_._$=2794 3:"_no_x=-537 3:"_x_"=3588
3:"_xed_"=6761 3:"_xing_is=-1026 3:#_#_#=-1923 3:#_#_$=-1034 3:#_#_x=-1750 3:#_%_of=1808 3:#_(_#=-1251 3:#_DAY_#=-118
3:#_DAY_$=292 3:#_DAY_.=-1142 3:#_DAY_the=-1007 3:#_M_,=-68 3:#_M_xed=-1106 3:#_N_)=-454 3:#_N_.=158 3:#_N_x=2592
3:#_and_the=1842 3:#_and_was=-1101 3:#_and_x=-475 3:#_of_<they>=-361 3:#_of_which=807 3:#_the_x=-529 3:#_to_#=-1672
3:#_x_#=-3228 3:#_x_$=777 3:#_x_)=-1096 3:#_x_,=3047 3:#_x_.=4387 3:#_x_M=-1093 3:#_x_and=-954 3:#_x_on=1728
3:#_x_were=-1695 3:#_x_x=-4030 3:%_of_M=-277 3:(_#_x=155 3:(_N_,=3249 3:(_x_T=57 3:)_._$=2797 3:,_#_N=-454 3:,_#_of=807
3:,_<i>_x=-652 3:,_N_.=-1341 3:,_a_M=3804 3:,_a_x=-1100 3:,_all_of=-602 3:,_although_the=-599 3:,_and_<he>=1341
3:,_and_<i>=-903 3:,_and_<they>=-842 3:,_and_<we>=-1738 3:,_and_it=-1942 3:,_and_no=1681 3:,_and_that=4167
3:,_and_the=-583 3:,_and_x=-1801 3:,_as_in=-1724 3:,_because_the=-461 3:,_by_#=-581 3:,_from_x=1599 3:,_it_is=-841
3:,_so_<we>=351 3:,_so_that=-1116 3:,_so_the=-1220 3:,_the_M=417 3:,_the_T=-716 3:,_the_x=-1021 3:,_then_x=1244
3:,_to_x=-1481 3:,_which_is=-2585 3:,_which_was=2607 3:,_which_x=2929 3:,_with_a=-391 3:,_x_#=-2064 3:,_x_.=-665
3:,_x_M=-867 3:,_x_for=-830 3:,_x_the=4125 3:,_x_to=-1299 3:,_x_up=3723 3:,_x_when=-501 3:,_x_x=-2819 3:,_xed_in=4964
3:._#_x=-1283 3::_#_#=-513 3::_#_DAY=-607 3::_#_x=1508 3::_DAY_#=-534 3::_N_,=-2254 3::_a_x=-938 3::_it_x=1637
3::_the_M=-1512 3::_the_x=-1363 3::_x_$=31 3::_x_x=3200 3:<he>_._$=2335 3:<i>_am_not=-148 3:<i>_x_this=-1174
3:<they>_._$=-1533 3:<they>_have_to=-814 3:<they>_were_x=-2667 3:<they>_x_.=-1741 3:<we>_._$=4224 3:<we>_M_x=-1288
3:<we>_M_xed=-485 3:<we>_PERC_and=-1523 3:<we>_PERC_for=4878 3:<we>_a_x=-437 3:<we>_can_be=1726 3:<we>_have_PERC=-1638
3:<we>_have_x=1172 3:<we>_will_x=-1112 3:<we>_x_.=1483 3:<we>_x_M=-1553 3:<we>_x_it=-362 3:<we>_x_that=-613
3:<we>_x_the=64 3:<we>_x_to=3260 3:<we>_xed_the=3772 3:<you>_._$=-2133 3:<you>_have_x=-889 3:AC_#_#=-188 3:AC_AC_#=-897
3:AC_N_x=-58 3:CHOSE_to_x=-442 3:CIRC_._$=797 3:CIRC_by_the=2246 3:CIRC_the_M=3250 3:CIRC_the_x=-2651
3:CIRC_to_the=-1771 3:CIRC_x_,=5464 3:CLAIM_to_<we>=-903 3:CLAIM_to_the=-1283 3:CLAIM_x_x=4280 3:DAY_#_#=-534
3:DAY_#_$=241 3:DAY_._$=580 3:DAY_at_#=-376 3:DAY_at_x=-1124 3:DAY_x_the=-922 3:FOLLOW_._$=-1363 3:GOOD_._$=3427
3:GOOD_to_the=-1300 3:IDLE_._$=1057 3:KNEW_the_M=318 3:KNEW_the_x=855 3:M's_M_has=-567 3:M_#_was=-246 3:M_#_x=-290
3:M_(_x=-548 3:M_,_#=-183 3:M_,_and=-3508 3:M_,_it=2020 3:M_,_so=-1026 3:M_,_the=653 3:M_,_two=1987 3:M_,_which=-496
3:M_,_x=1930 3:M_,_xed=1525 3:M_,_xly=3150 3:M_._$=686 3:M_:_x=-1159 3:M_;_$=-2412 3:M_PERC_,=-1394 3:M_PERC_for=-1278
3:M_a_M=-989 3:M_and_the=3655 3:M_and_x=2891 3:M_and_xed=-792 3:M_are_x=-409 3:M_by_M=-1026 3:M_could_be=-1709
3:M_could_not=-841 3:M_did_not=-132 3:M_for_a=-760 3:M_for_the=-1837 3:M_for_those=-389 3:M_for_x=-23 3:M_for_xing=-905
3:M_from_the=-793 3:M_had_a=-839 3:M_had_been=-256 3:M_had_no=2550 3:M_had_xed=1834 3:M_has_a=-22 3:M_has_been=-1846
3:M_has_no=2452 3:M_has_x=-415 3:M_in_N=-1263 3:M_in_a=-707 3:M_in_the=4757 3:M_is_a=-521 3:M_is_in=-3 3:M_is_x=-379
3:M_is_xed=-1640 3:M_it_x=561 3:M_of_#=-1255 3:M_of_M=-1313 3:M_of_all=-274 3:M_of_the=384 3:M_of_x=2274
3:M_off_and=2870 3:M_on_the=1407 3:M_on_x=-1150 3:M_out_of=-1485 3:M_that_<we>=-285 3:M_that_can=-1844
3:M_that_had=1439 3:M_that_nobody=-783 3:M_that_the=-678 3:M_that_would=-339 3:M_that_x=-698 3:M_that_xed=-738
3:M_the_M=-1502 3:M_to_the=938 3:M_to_x=1851 3:M_was_in=-1756 3:M_was_x=4250 3:M_was_xed=4263 3:M_were_x=-1669
3:M_were_xed=3849 3:M_with_a=-817 3:M_with_the=2266 3:M_without_a=-797 3:M_x_"=-673 3:M_x_#=-1335 3:M_x_$=198
3:M_x_,=-2710 3:M_x_.=-660 3:M_x_<we>=2408 3:M_x_CIRC=-536 3:M_x_a=-853 3:M_x_and=-1049 3:M_x_at=-286 3:M_x_by=-727
3:M_x_from=-368 3:M_x_it=-737 3:M_x_of=-561 3:M_x_on=-845 3:M_x_only=4059 3:M_x_out=2331 3:M_x_that=-1086
3:M_x_the=-533 3:M_x_to=-4541 3:M_x_twice=-1019 3:M_x_with=-256 3:M_x_x=5647 3:M_xed_#=-542 3:M_xed_a=-1648
3:M_xed_for=3945 3:M_xed_in=-795 3:M_xed_x=-19 3:N_#_was=-935 3:N_)_$=-454 3:N_,_N=1928 3:N_._$=-2283 3:N_:_x=-23
3:N_x_#=-519 3:N_x_M=-393 3:N_xed_x=-1275 3:PERC_._$=-1546 3:PERC_<you>_.=79 3:PERC_and_what=-1523 3:PERC_at_the=2140
3:PERC_for_.=-1119 3:PERC_for_a=1310 3:PERC_for_the=4760 3:PERC_for_x=-248 3:PERC_it_.=-100 3:PERC_that_x=-260
3:PERC_the_M=2519 3:PERC_the_T=-1041 3:PERC_the_same=-783 3:PERC_the_x=1466 3:PERC_this_x=-290 3:PERC_what_it=-484
3:PERC_x_at=-301 3:PERC_x_the=-1289 3:PERC_x_x=-1559 3:P_)_$=-393 3:P_,_and=4038 3:P_,_then=-2019 3:P_._$=-4643
3:P_:_N=-1418 3:P_PERC_.=-1051 3:P_PERC_x=1573 3:P_at_the=-1392 3:P_had_the=3342 3:P_in_the=-2110 3:P_of_the=-1566
3:P_to_x=1664 3:P_was_x=-1416 3:P_with_the=806 3:P_x_on=1205 3:P_x_x=3797 3:P_xed_the=2924 3:T_,_<i>=-1200 3:T_._$=5044
3:T_for_a=-596 3:T_had_been=-958 3:T_had_x=-1523 3:T_in_N=-1172 3:T_of_the=-613 3:T_was_x=1943 3:T_x_.=-1352
3:T_x_at=-77 3:T_xed_the=-1332 3:^_#_M=-589 3:^_#_P=-1278 3:^_#_x=-2892 3:^_<i>_am=-700 3:^_<we>_M=-1620
3:^_<we>_are=-785 3:^_<we>_have=218 3:^_<we>_were=-962 3:^_<we>_x=2092 3:^_<we>_xed=2693 3:^_AC_AC=-1190 3:^_AC_N=-665
3:^_M_are=-530 3:^_M_of=-698 3:^_M_were=167 3:^_M_with=-305 3:^_M_x=1122 3:^_N_:=-345 3:^_N_x=-597 3:^_P_:=-1578
3:^_P_xed=5898 3:^_T_had=-1396 3:^_a_M=-61 3:^_a_x=-815 3:^_an_M=-453 3:^_and_the=-2489 3:^_anyone_who=-378
3:^_at_#=-2015 3:^_by_the=-88 3:^_if_<you>=-749 3:^_in_the=4170 3:^_in_x=1374 3:^_it_is=-831 3:^_it_was=-752
3:^_it_x=-1777 3:^_no_M=6 3:^_no_x=-2609 3:^_on_#=-1736 3:^_on_the=-503 3:^_on_x=3206 3:^_one_P=2582 3:^_that_M=-1166
3:^_that_the=-478 3:^_the_M=-3539 3:^_the_M's=-1717 3:^_the_P=-3098 3:^_the_P's=3288 3:^_the_T=507 3:^_the_T's=3090
3:^_the_x=3822 3:^_the_xing=-298 3:^_there_is=-836 3:^_there_was=-1634 3:^_this_x=410 3:^_to_the=-353 3:^_two_of=6285
3:^_two_x=-1646 3:^_what_<i>=-668 3:^_what_x=-598 3:^_x_#=-959 3:^_x_,=-1414 3:^_x_:=-1889 3:^_x_M=-3536 3:^_x_T=-747
3:^_x_all=-1052 3:^_x_and=-511 3:^_x_are=6 3:^_x_from=-2445 3:^_x_is=-1931 3:^_x_of=-561 3:^_x_the=1744 3:^_x_to=12505
3:^_x_were=459 3:^_x_x=1834 3:^_x_xed=3761 3:^_xed_in=6011 3:^_xed_x=1115 3:^_xing_x=-1713 3:a_M_,=-192 3:a_M_.=-1331
3:a_M_;=-381 3:a_M_and=1069 3:a_M_by=-375 3:a_M_for=-760 3:a_M_from=-893 3:a_M_had=-941 3:a_M_has=211 3:a_M_in=5265
3:a_M_is=-1233 3:a_M_of=156 3:a_M_that=2253 3:a_M_with=2640 3:a_M_without=-372 3:a_M_x=403 3:a_x_,=-2728 3:a_x_.=-1870
3:a_x_M=-1512 3:a_x_P=-1434 3:a_x_and=-1120 3:a_x_from=-167 3:a_x_in=1491 3:a_x_is=-775 3:a_x_of=3209 3:a_x_one=-328
3:a_x_that=-859 3:a_x_to=-1204 3:a_x_x=116 3:a_xly_M=-1244 3:about_#_AC=32 3:about_a_x=-1429 3:about_it_.=-1726
3:again_._$=-1245 3:all_#_M=-366 3:all_of_it=-11 3:all_the_M=-813 3:all_the_x=-510 3:all_x_,=2232 3:all_x_x=-1178
3:an_x_,=-1251 3:an_x_.=3223 3:an_x_M=-565 3:an_x_x=-2542 3:and_#_%=2806 3:and_<they>_are=-635 3:and_<we>_will=-1250
3:and_PERC_the=3093 3:and_a_M=1931 3:and_a_x=-387 3:and_not_the=-882 3:and_the_M=-5783 3:and_the_P=-1609
3:and_the_T=-759 3:and_the_two=2550 3:and_the_x=5746 3:and_were_x=-2468 3:and_x_<they>=-904 3:and_x_M=-684
3:and_x_it=4468 3:and_x_the=182 3:and_x_two=-1807 3:and_x_x=-1476 3:and_xed_the=1283 3:are_._$=-792 3:are_a_x=-256
3:are_x_.=-1084 3:are_x_and=-165 3:are_x_x=187 3:as_a_x=3031 3:as_it_was=-2340 3:as_the_M=-1356 3:as_the_x=-733
3:as_x_as=-619 3:as_xed_.=-1378 3:at_#_$=-110 3:at_#_the=-529 3:at_#_x=-739 3:at_the_M=4186 3:at_the_P's=-1307
3:at_the_same=-643 3:at_the_x=-2479 3:at_x_.=-1555 3:be_PERC_for=-761 3:be_a_x=-544 3:be_x_.=732 3:be_x_by=-1496
3:be_xed_.=1383 3:be_xed_in=-736 3:be_xed_with=-875 3:because_the_M=382 3:because_the_x=-1037 3:been_CIRC_to=-1771
3:been_PERC_to=-1540 3:been_x_.=-293 3:been_x_x=1628 3:been_xed_,=-1770 3:been_xed_and=-117 3:been_xed_to=-579
3:by_#_DAY=-967 3:by_M_,=-1364 3:by_M_.=3032 3:by_P_,=706 3:by_P_.=1506 3:by_P_in=759 3:by_P_who=-1972 3:by_a_M=-1253
3:by_the_M=-2643 3:by_the_P=-1921 3:by_the_T=7214 3:by_the_x=-2043 3:by_two_P=-926 3:by_which_x=-1569 3:by_x_,=-1078
3:by_x_.=4252 3:by_x_x=-1500 3:can_be_x=2380 3:could_be_x=1271 3:could_be_xed=-1634 3:could_have_been=-1312
3:could_not_be=2386 3:did_._$=-823 3:did_not_PERC=-1399 3:did_not_x=-1207 3:did_what_its=-1289 3:do_not_x=-221
3:each_other_.=-1498 3:even_the_x=-742 3:for_#_x=-1142 3:for_._$=-1657 3:for_<we>_.=1551 3:for_a_M=779 3:for_a_x=-553
3:for_an_x=-10 3:for_the_M=1366 3:for_the_x=3384 3:for_those_who=-495 3:for_x_.=-41 3:for_x_M=-910 3:for_x_that=-81
3:for_x_the=-694 3:for_x_x=294 3:for_xing_x=1414 3:from_#_$=2226 3:from_#_to=-1672 3:from_one_M=-441 3:from_the_M=1624
3:from_the_x=-1752 3:from_x_to=-846 3:from_x_x=729 3:had_a_x=1826 3:had_been_CIRC=-1771 3:had_been_PERC=-3012
3:had_been_x=3850 3:had_been_xed=-1965 3:had_been_xing=-153 3:had_no_M=-885 3:had_no_x=2976 3:had_not_xed=-499
3:had_the_M=1966 3:had_the_x=2329 3:had_to_be=-2714 3:had_to_x=963 3:had_x_in=-1092 3:had_xed_the=-1572 3:has_a_M=-1041
3:has_a_x=260 3:has_been_x=1282 3:has_been_xed=-1325 3:has_to_x=-543 3:have_PERC_the=-1041 3:have_been_x=-1456
3:have_to_be=-814 3:have_x_on=-926 3:in_._$=-259 3:in_<we>_M=138 3:in_AC_and=-605 3:in_M_of=857 3:in_a_M=-1324
3:in_a_x=182 3:in_all_x=-1160 3:in_it_.=-274 3:in_no_M=2163 3:in_one_x=2988 3:in_the_M=-1334 3:in_the_T=-1337
3:in_the_same=1504 3:in_the_x=-3857 3:in_the_xing=1195 3:in_this_M=-477 3:in_x_,=2040 3:in_x_.=-523 3:in_x_T=-1024
3:in_x_of=-1016 3:in_x_x=-1213 3:into_a_M=1857 3:into_the_M=296 3:is_._$=-147 3:is_a_M=-521 3:is_a_x=-175
3:is_not_a=4767 3:is_the_M=1789 3:is_the_x=-923 3:is_to_x=-399 3:is_x_.=-350 3:is_x_and=-601 3:is_x_at=-450
3:is_x_of=33 3:is_x_only=-1346 3:is_x_when=364 3:is_x_x=-1301 3:is_xed_by=-552 3:is_xed_for=-1932 3:is_xed_to=-291
3:is_xing_x=-911 3:it_._$=-5134 3:it_is_.=-147 3:it_is_not=-1171 3:it_is_the=1918 3:it_is_x=-1105 3:it_on_the=-856
3:it_should_be=-221 3:it_to_<we>=997 3:it_was_a=-1424 3:it_was_the=1735 3:it_was_x=-2917 3:it_x_#=2820 3:it_x_,=-183
3:it_x_.=-1140 3:it_x_<we>=-1169 3:it_x_in=2006 3:it_x_x=-1477 3:its_M_PERC=-1289 3:its_own_M=-1283 3:its_own_x=2585
3:its_x_.=2573 3:like_x_.=-741 3:more_than_#=-513 3:no_M_.=-873 3:no_M_of=278 3:no_M_that=-8 3:no_M_x=-196
3:no_one_at=-259 3:no_x_M=1240 3:no_x_in=-25 3:no_x_to=-1093 3:no_x_was=-484 3:no_x_x=-890 3:nobody_had_xed=-998
3:nobody_on_the=1478 3:nobody_x_xing=-703 3:not_PERC_at=390 3:not_a_M=-868 3:not_a_x=5026 3:not_be_xed=2386
3:not_in_the=-1066 3:not_the_M=-882 3:not_x_.=-693 3:not_x_it=-34 3:not_x_that=-320 3:not_x_with=-582 3:of_#_and=14
3:of_#_x=-1664 3:of_<they>_x=-1153 3:of_<we>_P=2072 3:of_<we>_x=4169 3:of_M_#=-308 3:of_M_,=-937 3:of_a_xing=91
3:of_all_x=186 3:of_an_x=5204 3:of_it_,=-896 3:of_it_.=-668 3:of_the_AC=-315 3:of_the_M=-4297 3:of_the_P=3743
3:of_the_T=-1205 3:of_the_x=2617 3:of_the_xing=-1960 3:of_x_,=2673 3:of_x_M=3098 3:of_x_of=-300 3:of_x_x=2618
3:off_._$=-1193 3:on_#_DAY=-2156 3:on_._$=2699 3:on_DAY_at=-1267 3:on_T_.=1479 3:on_a_DAY=-625 3:on_its_own=2274
3:on_the_M=-3132 3:on_the_same=-396 3:on_the_x=558 3:on_x_,=-366 3:on_x_M=-708 3:on_x_of=-770 3:on_x_x=2089
3:once_a_x=-1010 3:one_._$=-1717 3:one_M_,=-492 3:one_M_.=-1474 3:one_of_<we>=-1040 3:one_x_,=-607 3:one_x_.=2654
3:one_x_to=-2296 3:or_x_.=-799 3:other_._$=-3282 3:other_T_.=-614 3:out_._$=-140 3:out_in_DAY=-785 3:out_of_the=-1485
3:out_with_the=-965 3:over_at_x=-676 3:own_._$=-333 3:own_x_.=2819 3:please_do_not=-462 3:same_M_and=-1441
3:same_x_,=1797 3:same_x_.=-936 3:should_be_x=-894 3:since_the_T=-89 3:since_the_x=-752 3:so_that_it=3330
3:so_the_M=-759 3:some_x_x=-570 3:than_a_x=-796 3:that_M_x=-536 3:that_the_M=-1357 3:that_the_T=-741 3:that_the_x=1206
3:that_x_.=1606 3:that_x_of=-239 3:that_x_the=-615 3:that_x_x=-1255 3:the_DAY_x=-41 3:the_M's_M=-567 3:the_M_(=80
3:the_M_,=11098 3:the_M_.=5399 3:the_M_;=-2234 3:the_M_<we>=-2046 3:the_M_PERC=-1031 3:the_M_and=1754 3:the_M_are=-497
3:the_M_as=-1073 3:the_M_by=3298 3:the_M_could=-833 3:the_M_did=-132 3:the_M_for=-2638 3:the_M_from=-1580
3:the_M_had=295 3:the_M_has=-39 3:the_M_in=-1264 3:the_M_is=-308 3:the_M_of=-1594 3:the_M_off=3168 3:the_M_on=-1517
3:the_M_that=-1180 3:the_M_to=-1670 3:the_M_was=4766 3:the_M_were=-862 3:the_M_which=-324 3:the_M_with=-1186
3:the_M_x=1384 3:the_M_xed=1351 3:the_P's_M=-1222 3:the_P's_x=3786 3:the_P_,=-916 3:the_P_.=-915 3:the_P_KNEW=3814
3:the_P_PERC=-846 3:the_P_of=-1877 3:the_P_x=-1822 3:the_T's_P=3835 3:the_T's_x=-1104 3:the_T_.=-632 3:the_T_and=-1274
3:the_T_had=-2034 3:the_T_has=-713 3:the_T_in=-1172 3:the_T_of=-301 3:the_T_was=-1080 3:the_T_x=1127 3:the_T_xed=-1478
3:the_other_.=-1784 3:the_other_T=-544 3:the_other_x=1539 3:the_same_M=-1545 3:the_same_x=340 3:the_same_xing=-766
3:the_three_x=2709 3:the_x_"=-723 3:the_x_$=-952 3:the_x_,=-3231 3:the_x_.=-2300 3:the_x_;=3096 3:the_x_<we>=-1842
3:the_x_M=7455 3:the_x_P=2432 3:the_x_T=9348 3:the_x_a=-1918 3:the_x_and=527 3:the_x_at=-295 3:the_x_by=-1315
3:the_x_did=1787 3:the_x_had=-813 3:the_x_has=2574 3:the_x_in=-923 3:the_x_is=-2155 3:the_x_it=2397 3:the_x_of=-2732
3:the_x_on=3256 3:the_x_one=1724 3:the_x_that=2875 3:the_x_to=2507 3:the_x_was=-2872 3:the_x_were=-2588
3:the_x_will=-1388 3:the_x_with=3150 3:the_x_x=3469 3:the_x_xed=-4001 3:the_x_xing=-171 3:the_xing_,=-1046
3:the_xing_.=6700 3:the_xing_;=-1184 3:the_xing_of=-586 3:the_xing_x=2752 3:then_the_x=1473 3:there_._$=1094
3:there_is_no=-423 3:there_was_no=-1510 3:this_M_are=-477 3:this_M_x=-1476 3:this_x_.=-1809 3:this_x_for=-1419
3:this_x_x=544 3:those_who_xed=-270 3:three_._$=-1177 3:three_x_,=-498 3:through_the_M=2892 3:to_#_$=-432
3:to_<we>_.=687 3:to_M_at=-639 3:to_M_x=-958 3:to_a_x=-1264 3:to_be_PERC=-930 3:to_be_x=-2096 3:to_be_xed=-2043
3:to_the_M=-2888 3:to_the_P=-1114 3:to_the_T=-3382 3:to_the_other=2262 3:to_the_x=6570 3:to_x_#=3086 3:to_x_,=3949
3:to_x_.=876 3:to_x_:=6375 3:to_x_<they>=2087 3:to_x_a=-1042 3:to_x_and=-1517 3:to_x_for=74 3:to_x_it=645
3:to_x_one=-716 3:to_x_the=-1773 3:to_x_what=-91 3:to_x_with=-456 3:to_x_x=2347 3:too_._$=-360 3:too_x_to=-1177
3:twice_._$=-2125 3:two_M_x=-810 3:two_P_.=-926 3:two_of_<we>=5418 3:two_x_.=-3705 3:two_x_and=1627 3:two_x_x=-1512
3:until_the_M=3950 3:was_in_the=-1768 3:was_not_PERC=-154 3:was_not_in=-1375 3:was_still_xing=2246 3:was_the_x=943
3:was_x_,=1016 3:was_x_.=-4747 3:was_x_for=1850 3:was_x_of=-774 3:was_x_out=-603 3:was_x_to=2281 3:was_x_with=-1163
3:was_x_x=-2120 3:was_xed_,=-1424 3:was_xed_.=-801 3:was_xed_as=-1571 3:was_xed_by=-1564 3:was_xed_to=1329
3:was_xed_with=450 3:were_not_xed=-1055 3:were_x_,=3161 3:were_x_from=1256 3:were_xed_,=3081 3:were_xed_.=-1062
3:were_xed_twice=-1289 3:what_<i>_x=-260 3:what_<we>_PERC=-1523 3:what_it_was=-1014 3:what_its_M=-1289
3:what_the_x=-1109 3:when_a_M=-322 3:when_a_x=-50 3:when_the_M=1162 3:when_the_x=-580 3:when_xing_x=145
3:where_two_M=-810 3:whether_the_x=-1367 3:which_a_M=-81 3:which_is_the=-1284 3:which_x_the=1474 3:which_x_x=1799
3:who_CHOSE_to=-117 3:who_xed_the=-1578 3:who_xed_to=-546 3:will_be_x=-12 3:will_be_xed=-2684 3:with_a_M=1397
3:with_a_x=456 3:with_the_M=460 3:with_the_T=3081 3:with_the_same=-1224 3:with_the_x=-853 3:with_x_x=-189
3:within_x_and=153 3:within_x_x=-214 3:without_a_M=-829 3:would_have_been=-455 3:x_!_$=-609 3:x_"_,=-1339 3:x_"_.=3715
3:x_"_what=-259 3:x_"_x=-794 3:x_#_#=-1043 3:x_#_%=-554 3:x_#_N=-31 3:x_#_P=2145 3:x_#_and=-515 3:x_#_x=5123
3:x_)_$=-2481 3:x_,_"=-911 3:x_,_#=-714 3:x_,_GOOD=-1989 3:x_,_M=-3415 3:x_,_N=-784 3:x_,_PERC=-75 3:x_,_a=4265
3:x_,_and=-226 3:x_,_as=-2566 3:x_,_because=-2027 3:x_,_by=-467 3:x_,_from=1137 3:x_,_not=327 3:x_,_since=-1315
3:x_,_so=1239 3:x_,_the=225 3:x_,_then=3072 3:x_,_to=-668 3:x_,_which=-720 3:x_,_x=-2189 3:x_,_xed=5125 3:x_._#=-1908
3:x_._$=80 3:x_:_#=388 3:x_:_DAY=-534 3:x_:_the=-2145 3:x_:_x=2486 3:x_;_$=2326 3:x_;_the=1871 3:x_<they>_.=-1312
3:x_<we>_,=-1531 3:x_<we>_.=-418 3:x_<we>_M=-1198 3:x_<we>_x=-1791 3:x_<you>_x=1610 3:x_M_"=-702 3:x_M_$=-1163
3:x_M_,=-4911 3:x_M_.=3641 3:x_M_:=-574 3:x_M_;=-289 3:x_M_PERC=-352 3:x_M_a=-403 3:x_M_are=-486 3:x_M_for=-66
3:x_M_from=526 3:x_M_had=4383 3:x_M_has=694 3:x_M_in=-1208 3:x_M_is=-1055 3:x_M_of=-578 3:x_M_on=-462 3:x_M_out=433
3:x_M_that=-683 3:x_M_was=738 3:x_M_were=1942 3:x_M_with=-1254 3:x_M_x=697 3:x_M_xed=-985 3:x_PERC_the=-427
3:x_P_.=-1821 3:x_P_a=-720 3:x_P_x=744 3:x_T_,=-1301 3:x_T_.=5003 3:x_T_had=-1061 3:x_T_x=-291 3:x_a_M=-1099
3:x_a_P=-1201 3:x_a_x=-1093 3:x_again_.=-3385 3:x_all_the=-1054 3:x_all_x=1810 3:x_an_x=-878 3:x_and_CLAIM=2752
3:x_and_a=-1081 3:x_and_the=975 3:x_and_were=-2880 3:x_and_x=-3222 3:x_and_xed=3230 3:x_are_x=-617 3:x_as_the=-733
3:x_as_x=-1682 3:x_at_#=280 3:x_at_M=-151 3:x_at_N=-60 3:x_at_once=1230 3:x_at_the=198 3:x_at_x=-664 3:x_because_of=21
3:x_because_x=-995 3:x_by_M=-1251 3:x_by_P=846 3:x_by_a=-472 3:x_by_itself=-205 3:x_by_the=-3609 3:x_by_x=5788
3:x_during_x=-998 3:x_each_x=3406 3:x_for_a=1585 3:x_for_the=1981 3:x_for_x=-831 3:x_for_xing=-1126 3:x_from_#=-772
3:x_from_one=-1722 3:x_from_the=1025 3:x_from_x=-2032 3:x_had_been=-1178 3:x_had_to=-1144 3:x_had_x=-820
3:x_had_xed=-1191 3:x_has_been=2625 3:x_in_AC=-605 3:x_in_a=-1233 3:x_in_the=6754 3:x_in_x=-3186 3:x_into_the=-695
3:x_is_CIRC=-186 3:x_is_not=-396 3:x_is_the=-527 3:x_is_x=-2001 3:x_is_xed=-2075 3:x_it_.=-1194 3:x_it_by=2002
3:x_it_is=816 3:x_it_on=-856 3:x_it_to=997 3:x_it_was=1721 3:x_it_x=216 3:x_its_P=-601 3:x_its_x=-609 3:x_of_#=-65
3:x_of_<they>=-4 3:x_of_<you>=-380 3:x_of_DAY=-60 3:x_of_M=4631 3:x_of_a=-407 3:x_of_all=-428 3:x_of_an=5204
3:x_of_it=-1508 3:x_of_its=-384 3:x_of_the=-4131 3:x_of_this=-281 3:x_of_x=608 3:x_on_the=-1262 3:x_on_x=-1957
3:x_once_a=-876 3:x_one_.=-674 3:x_one_M=-1009 3:x_one_is=-766 3:x_one_x=-522 3:x_out_.=4 3:x_out_in=-603
3:x_out_on=-2449 3:x_out_with=-965 3:x_should_be=-801 3:x_since_#=-395 3:x_some_x=-346 3:x_than_#=-446 3:x_that_a=-603
3:x_that_one=-470 3:x_that_the=-922 3:x_that_x=-1239 3:x_the_M=-463 3:x_the_other=-1168 3:x_the_x=4112
3:x_the_xing=2179 3:x_this_x=-2012 3:x_through_the=3067 3:x_to_M=-2933 3:x_to_PERC=1631 3:x_to_a=-1211 3:x_to_be=5730
3:x_to_the=4712 3:x_to_x=6723 3:x_two_and=-1775 3:x_two_x=1131 3:x_was_x=-1088 3:x_was_xed=-2042 3:x_were_not=-1453
3:x_were_x=5536 3:x_were_xed=-3368 3:x_what_<we>=-1051 3:x_what_<you>=-37 3:x_when_a=-47 3:x_when_the=-1032
3:x_whether_the=-1109 3:x_will_be=-806 3:x_with_a=2262 3:x_with_the=-1570 3:x_with_x=-374 3:x_within_x=-772
3:x_would_have=-455 3:x_x_"=-1513 3:x_x_#=6120 3:x_x_$=3958 3:x_x_(=-972 3:x_x_,=-3655 3:x_x_.=4155 3:x_x_:=-1954
3:x_x_;=1991 3:x_x_<we>=-2729 3:x_x_<you>=-611 3:x_x_M=-2695 3:x_x_P=-1096 3:x_x_a=-2640 3:x_x_an=-552 3:x_x_and=3535
3:x_x_at=-643 3:x_x_by=-1430 3:x_x_for=-689 3:x_x_from=-2723 3:x_x_had=-1091 3:x_x_in=-666 3:x_x_into=-1452
3:x_x_is=-604 3:x_x_it=-1945 3:x_x_of=4103 3:x_x_on=-980 3:x_x_one=-1152 3:x_x_or=-814 3:x_x_out=2251 3:x_x_than=-72
3:x_x_the=-1895 3:x_x_to=-91 3:x_x_was=2377 3:x_x_were=7449 3:x_x_with=-1513 3:x_x_x=-1228 3:x_x_xed=3280
3:x_x_xing=-2392 3:x_xed_without=-977 3:x_xed_x=-821 3:x_xing_,=-864 3:x_xing_.=-1861 3:x_xing_x=2085 3:x_yet_.=-553
3:xed_"_,=-629 3:xed_"_x=-483 3:xed_#_%=-386 3:xed_,_and=1082 3:xed_,_the=783 3:xed_,_with=-505 3:xed_._$=-2071
3:xed_M_:=-850 3:xed_a_M=1610 3:xed_a_x=-1706 3:xed_by_:=-781 3:xed_by_P=-415 3:xed_by_the=2326 3:xed_by_x=-596
3:xed_for_<we>=3449 3:xed_for_x=-803 3:xed_from_the=1270 3:xed_in_#=1381 3:xed_in_one=2649 3:xed_in_the=-736
3:xed_over_to=-1209 3:xed_that_x=-1034 3:xed_the_M=4083 3:xed_the_x=1996 3:xed_to_the=-1551 3:xed_to_x=139
3:xed_twice_.=-1289 3:xed_with_the=1381 3:xed_x_,=3771 3:xed_x_.=1198 3:xed_x_are=2757 3:xed_x_on=-1652
3:xing_,_and=-761 3:xing_,_x=-1274 3:xing_._$=1762 3:xing_;_$=-1184 3:xing_and_not=-94 3:xing_else_x=-73
3:xing_of_the=-2090 3:xing_on_the=1855 3:xing_to_x=-1049 3:xing_was_x=595 3:xing_with_the=1070 3:xing_x_$=421
3:xing_x_,=-2061 3:xing_x_.=-1384 3:xing_x_the=-1697 3:xing_x_x=-382 3:xly_,_by=-960 3:xly_._$=3136 3:xly_x_.=4581
3:xly_x_x=1402 3:yet_._$=-461 b:a_certificate=-1007 b:a_cupboard=-650 b:a_date=2275 b:a_day=-632 b:a_factor=-472
b:a_file=2192 b:a_good=-857 b:a_job=-941 b:a_limit=-1259 b:a_line=-725 b:a_list=1138 b:a_loan=-532 b:a_login=-88
b:a_loss=-452 b:a_matter=5494 b:a_new=-986 b:a_notice=3371 b:a_number=-470 b:a_part=-363 b:a_plan=-574 b:a_quarter=424
b:a_reason=-566 b:a_ring=628 b:a_rule=2510 b:a_second=1940 b:a_single=570 b:a_small=-1243 b:a_snapshot=-818
b:a_thing=-481 b:a_third=-1224 b:a_tuesday=87 b:a_voucher=-563 b:a_week=-1108 b:a_word=-485 b:a_wrong=-273
b:a_year=-855 b:about_a=-1429 b:about_it=4734 b:above_is=-2 b:acknowledge_minute=2295 b:address_to=1460 b:after_a=-339
b:after_minute=6188 b:after_ten=1065 b:after_the=-9287 b:again_in=2391 b:against_the=-473 b:all_day=103 b:all_of=-1045
b:all_the=-1826 b:although_the=-599 b:am_not=-148 b:an_alarm=-552 b:an_answer=-1383 b:an_empty=-1370 b:an_hour=4446
b:and_a=671 b:and_by=-1344 b:and_each=803 b:and_found=1037 b:and_had=2153 b:and_has=-1617 b:and_he=1341 b:and_i=-1078
b:and_is=137 b:and_it=1317 b:and_let=2279 b:and_no=995 b:and_nobody=-266 b:and_not=-2647 b:and_put=-1575
b:and_that=3928 b:and_the=2579 b:and_they=-980 b:and_to=1459 b:and_two=-1630 b:and_was=835 b:and_we=-1738
b:and_were=-3344 b:and_what=-1632 b:and_when=-269 b:and_wrote=-979 b:another_and=1511 b:anyone_who=-378
b:anyth_and=-792 b:app_derive=-525 b:are_a=-256 b:are_kept=-1182 b:are_not=-220 b:are_print=-1178 b:as_a=2682
b:as_in=-1724 b:as_it=710 b:as_long=-269 b:as_the=-2089 b:ask_for=2687 b:ask_in=-436 b:ask_the=-1366 b:ask_what=-46
b:assume_that=289 b:at_all=371 b:at_night=-947 b:at_noon=-1184 b:at_on=-452 b:at_once=1713 b:at_the=-1150
b:authorisation_service=-638 b:back_by=-705 b:back_to=699 b:be_a=-544 b:be_and=-246 b:be_done=-555 b:be_reach=2987
b:be_read=-225 b:be_said=6336 b:be_settl=-875 b:because_of=21 b:because_the=-771 b:been_ask=-958 b:been_made=-140
b:been_sent=-1529 b:been_switch=-2413 b:been_told=1922 b:before_anyth=-1439 b:before_it=-1537 b:before_the=5852
b:before_we=-1736 b:began_to=-1624 b:belong_to=-791 b:bergen_had=-1416 b:built_for=1561 b:by_a=-1750 b:by_accident=-378
b:by_friday=-417 b:by_hand=5567 b:by_itself=-205 b:by_january=-646 b:by_mail=-770 b:by_no=-626 b:by_nobody=-401
b:by_the=12 b:by_two=-926 b:by_which=-1569 b:call_centre=1358 b:call_the=1500 b:call_to=1445 b:call_were=-1364
b:came_in=-1496 b:came_on=1455 b:came_to=-1045 b:can_be=3700 b:car_park=-868 b:carrier_and=2714 b:certificat_of=95
b:change_of=-425 b:change_on=-1680 b:check_that=-194 b:check_with=441 b:compar_the=630 b:compar_with=539
b:connect_to=-725 b:control_room=-1738 b:could_be=-420 b:could_have=-1312 b:could_not=1243 b:customer_care=1558
b:customer_was=-1781 b:customer_with=1142 b:date_far=2460 b:day_before=-1293 b:day_in=-191 b:day_long=103
b:decision_of=-1083 b:default_meet=-810 b:delivery_service=548 b:desk_in=-1172 b:desk_rang=-1136
b:detection_minute=-2445 b:did_not=-5840 b:did_what=-1289 b:do_not=-255 b:do_with=-253 b:doe_it=-553 b:doe_not=-158
b:done_by=-555 b:each_of=-1150 b:each_other=-1498 b:each_time=970 b:edge_team=-635 b:eleven_day=-781 b:else_happen=-809
b:empty_a=18 b:empty_file=-763 b:end_date=-472 b:even_the=-742 b:event_twice=-300 b:failure_to=-2445 b:far_in=2460
b:fed_from=-311 b:feed_was=-510 b:fill_in=-1007 b:find_a=-1034 b:find_out=9 b:first_call=1445 b:first_of=-1255
b:first_the=5672 b:for_a=1517 b:for_an=-10 b:for_each=-1413 b:for_good=-284 b:for_it=-842 b:for_nine=-932
b:for_other=-2014 b:for_the=3789 b:for_those=-495 b:for_three=17 b:for_us=1551 b:form_for=-528 b:forty_minute=-925
b:found_it=1259 b:four_hour=-1753 b:from_a=1718 b:from_failure=-2445 b:from_first=1599 b:from_it=-453
b:from_minute=-2465 b:from_one=-2020 b:from_the=4040 b:from_to=-1672 b:front_of=-1016 b:full_of=-1177 b:good_mood=-25
b:green_all=-1194 b:h_are=-371 b:h_min=-436 b:habit_of=-1057 b:had_a=899 b:had_been=-4122 b:had_no=2091 b:had_not=-610
b:had_the=4380 b:had_to=1624 b:half_hour=4636 b:half_of=787 b:hand_in=759 b:hand_over=-676 b:happen_and=-184
b:has_a=-780 b:has_been=-452 b:has_no=2452 b:has_to=-711 b:have_ask=-1041 b:have_been=861 b:have_had=-466
b:have_put=1432 b:have_seen=-836 b:have_the=-221 b:have_to=-1169 b:have_written=-230 b:hence_the=3722
b:hour_because=1231 b:how_it=-316 b:how_the=-1184 b:how_we=-800 b:i_am=-875 b:i_was=-2102 b:if_you=-749 b:in_a=-1142
b:in_all=-1484 b:in_and=4203 b:in_bergen=-1172 b:in_every=-972 b:in_for=-452 b:in_front=-1016 b:in_future=-805
b:in_it=-274 b:in_no=2163 b:in_one=2333 b:in_our=138 b:in_spr=-226 b:in_the=33 b:in_thi=4081 b:in_writ=-457
b:internal_impact=-1455 b:into_a=1857 b:into_the=-244 b:is_a=-941 b:is_clos=-2075 b:is_done=-253 b:is_how=-776
b:is_in=-171 b:is_made=-837 b:is_no=-734 b:is_not=2462 b:is_on=-1577 b:is_only=-258 b:is_read=-238 b:is_still=-409
b:is_the=107 b:is_to=-633 b:is_used=-553 b:it_before=-1063 b:it_by=624 b:it_came=-407 b:it_did=-535 b:it_doe=-777
b:it_had=-196 b:it_has=-1118 b:it_is=-2470 b:it_on=-1112 b:it_should=-221 b:it_since=-47 b:it_so=-843 b:it_to=560
b:it_took=2759 b:it_up=-1165 b:it_was=3344 b:its_own=1302 b:job_had=-1309 b:k_was=-935 b:keep_it=-169 b:kept_the=2091
b:key_was=-1245 b:know_of=-1676 b:last_of=-575 b:level_on=-166 b:like_to=-561 b:limit_was=2357 b:line_for=-550
b:list_had=-989 b:list_is=-452 b:list_of=2510 b:log_and=-1161 b:log_is=-740 b:long_as=-269 b:long_before=-768
b:longer_than=-171 b:look_at=1048 b:look_for=-161 b:look_like=163 b:loss_of=-452 b:lost_and=1823 b:many_of=-380
b:mihai'_query=-913 b:minute_after=-1948 b:minute_and=2794 b:minute_from=1599 b:minute_on=-5 b:minute_went=-1250
b:mitigate_minute=2295 b:more_than=-1377 b:most_of=-1474 b:mov_the=1671 b:need_a=-1045 b:need_to=-717 b:new_figure=1350
b:new_search=1414 b:new_voucher=2255 b:night_editor=-1277 b:no_alert=-1210 b:no_document=2163 b:no_one=-816
b:no_second=-1515 b:no_way=-177 b:nobody_had=-1145 b:nobody_on=1478 b:none_of=-74 b:not_a=4158 b:not_be=2247
b:not_being=-757 b:not_in=-1745 b:not_know=-465 b:not_known=316 b:not_see=-1511 b:not_that=-289 b:not_the=-1897
b:not_what=-530 b:noth_and=-670 b:noth_was=1989 b:number_in=-886 b:number_of=-1206 b:obituary_are=2757
b:obituary_team=-753 b:october_a=-626 b:october_the=-805 b:of_a=-819 b:of_all=-1855 b:of_an=4913 b:of_and=14
b:of_another=-746 b:of_each=-1823 b:of_it=-3138 b:of_its=-384 b:of_minute=-1278 b:of_number=-418 b:of_old=-989
b:of_one=305 b:of_open=3569 b:of_our=1914 b:of_paper=-1285 b:of_the=-162 b:of_their=-962 b:of_them=2256 b:of_thi=-281
b:of_us=1639 b:of_which=-182 b:of_you=-380 b:off_and=2251 b:off_by=-1245 b:off_the=2347 b:office_of=-315
b:old_one=-2066 b:old_search=2055 b:old_thing=-924 b:on_a=-1061 b:on_call=-1086 b:on_its=2018 b:on_monday=-832
b:on_october=-1175 b:on_paper=-832 b:on_shift=1479 b:on_the=-1920 b:on_thursday=2278 b:on_to=4078 b:on_top=-770
b:once_a=-1010 b:once_and=-437 b:once_the=1746 b:one_after=1039 b:one_and=-1185 b:one_at=-259 b:one_doe=256
b:one_from=-1739 b:one_is=-766 b:one_line=-808 b:one_of=1407 b:one_person=3690 b:one_was=-878 b:open_for=-2455
b:order_of=-1267 b:our_first=-1879 b:our_shop=-9 b:out_in=-1020 b:out_of=-2038 b:out_on=-2449 b:out_with=-965
b:over_at=-676 b:over_to=-1209 b:page_and=1312 b:page_was=-2087 b:panel_was=-355 b:paper_before=-2119 b:parcel_by=4589
b:part_of=-62 b:pass_on=4078 b:people_got=-1338 b:people_who=-2159 b:place_and=-2067 b:plan_in=-701 b:please_do=-462
b:pool_of=-607 b:prepar_obituary=1836 b:price_table=-432 b:print_by=-1710 b:print_on=-943 b:pull_the=2089
b:purge_of=-520 b:put_a=-492 b:put_on=497 b:quarter_of=5204 b:queue_was=183 b:rang_the=1086 b:raw_log=-1259
b:raw_note=-1093 b:read_the=-1800 b:reconcile_job=-1116 b:redemption_page=-417 b:referral_sent=-564 b:request_went=-793
b:resolve_minute=2295 b:review_and=-1311 b:review_rule=-622 b:right_one=-676 b:right_to=913 b:role_were=459
b:run_on=-419 b:said_that=-1169 b:sale_week=-1224 b:saw_it=-1268 b:say_that=-630 b:screen_and=-709 b:search_for=-1840
b:second_level=-166 b:secondary_site=1823 b:security_review=-180 b:sent_to=881 b:set_it=-317 b:settl_with=-875
b:shop_and=-1003 b:should_be=-1781 b:show_the=-2254 b:since_and=-774 b:since_the=-716 b:since_then=3265 b:six_in=1940
b:slip_of=-1285 b:so_it=-1287 b:so_our=-1669 b:so_that=6661 b:so_the=-1305 b:so_we=4215 b:some_forty=-752
b:somebody_in=-1332 b:somebody_who=-807 b:someth_else=-232 b:someth_is=-743 b:stood_there=-1703 b:stop_and=-1753
b:stop_at=1970 b:stop_the=-1188 b:stop_then=1244 b:story_and=2483 b:switch_off=-911 b:switch_the=2251 b:switch_to=-2653
b:table_was=-1815 b:take_a=141 b:telephone_line=-1581 b:tell_us=-418 b:ten_minute=-778 b:textile_wing=-221
b:than_a=-796 b:thank_to=-1300 b:thank_you=-1202 b:that_a=-603 b:that_can=-1844 b:that_customer=1588 b:that_had=721
b:that_is=-6 b:that_it=3312 b:that_look=-689 b:that_nobody=-1450 b:that_noth=1623 b:that_one=-470 b:that_the=-729
b:that_time=1951 b:that_was=5036 b:that_we=1855 b:that_would=-366 b:that_you=-601 b:the_account=-766
b:the_afternoon=-1057 b:the_app=-525 b:the_application=-803 b:the_archive=3242 b:the_author=-2000
b:the_authorisation=-912 b:the_backup=2200 b:the_belt=-700 b:the_board=2116 b:the_book=-306 b:the_bridge=-1535
b:the_broker=1167 b:the_build=826 b:the_call=1671 b:the_carrier=2192 b:the_case=-428 b:the_cdn=-92 b:the_change=585
b:the_check=-991 b:the_client=-1452 b:the_climate=-221 b:the_concentrator=-921 b:the_control=-867 b:the_coo=-315
b:the_cookie=-576 b:the_counter=1176 b:the_customer=2042 b:the_database=2271 b:the_date=-910 b:the_day=-3315
b:the_decision=-302 b:the_delivery=548 b:the_desk=1864 b:the_early=-1499 b:the_edge=-2700 b:the_end=-11 b:the_even=4874
b:the_feed=-1435 b:the_first=-196 b:the_flag=3378 b:the_follow=-666 b:the_form=-528 b:the_future=2460 b:the_graph=-1153
b:the_group=-1166 b:the_guild=-244 b:the_head=-1624 b:the_hotline=-1367 b:the_id=-1693 b:the_index=2291 b:the_job=1635
b:the_key=-193 b:the_kind=-1512 b:the_last=-71 b:the_limit=1509 b:the_line=1118 b:the_list=-948 b:the_log=-2481
b:the_mast=2306 b:the_meet=-590 b:the_morn=-874 b:the_move=-296 b:the_new=3392 b:the_next=107 b:the_night=2833
b:the_number=-1624 b:the_obituary=-753 b:the_office=-771 b:the_old=565 b:the_oldest=-839 b:the_one=818
b:the_origin=-854 b:the_other=1732 b:the_page=-3338 b:the_panel=-494 b:the_paper=-3667 b:the_people=-1428
b:the_phone=-1274 b:the_picture=-941 b:the_piece=-1193 b:the_plan=-3031 b:the_pool=-607 b:the_porter'=-1405
b:the_pressure=-963 b:the_price=-1623 b:the_project=5249 b:the_pump=4492 b:the_queue=-609 b:the_raw=-1746
b:the_reason=-1201 b:the_receiver=-1198 b:the_reconcile=-1116 b:the_redemption=-417 b:the_release=6603
b:the_report=2693 b:the_repository=-441 b:the_right=-1769 b:the_ring=1419 b:the_rule=-598 b:the_same=-2474
b:the_screen=-1450 b:the_script=-1187 b:the_search=-1708 b:the_second=-1820 b:the_secondary=1823 b:the_sender=810
b:the_sensor=-918 b:the_shelf=837 b:the_shop=-715 b:the_start=-1101 b:the_story=1192 b:the_sum=1297 b:the_supplier=-900
b:the_switchboard=-1566 b:the_system=-2254 b:the_table=-2003 b:the_team=1760 b:the_test=-1724 b:the_textile=-221
b:the_three=2432 b:the_ticket=1908 b:the_till=-1632 b:the_time=-1492 b:the_train=2858 b:the_tram=-741 b:the_truck=6428
b:the_two=228 b:the_unit=-727 b:the_usage=-1871 b:the_vendor=-1525 b:the_wall=-1714 b:the_warehouse=5325 b:the_web=5628
b:the_whole=-2780 b:the_work=-909 b:the_wrong=822 b:their_own=-273 b:then_it=-662 b:then_the=1473 b:there_is=-1182
b:there_was=-2122 b:they_are=-2309 b:they_call=1500 b:they_do=-48 b:they_have=-1560 b:they_were=-3110
b:thi_company=3691 b:thi_document=-461 b:thi_for=1201 b:thi_is=4377 b:thi_sort=-683 b:thing_and=-560 b:those_who=-443
b:three_hour=-498 b:three_time=-605 b:through_the=1423 b:thrown_away=1366 b:time_for=-558 b:time_from=-3051
b:time_in=-887 b:time_it=-1189 b:time_to=6568 b:to_a=-1982 b:to_acknowledge=2295 b:to_ask=-463 b:to_be=424
b:to_detection=-2445 b:to_find=-1584 b:to_it=-680 b:to_keep=786 b:to_know=-111 b:to_light=-1045 b:to_mitigate=2295
b:to_resolve=2295 b:to_say=1481 b:to_stop=-894 b:to_switch=-1208 b:to_take=141 b:to_the=474 b:to_try=1612 b:to_us=-318
b:to_wait=74 b:to_write=-1375 b:told_of=1550 b:told_the=1901 b:took_over=5415 b:took_place=-1690 b:took_the=3907
b:took_us=-106 b:top_of=-770 b:twenty_minute=1152 b:two_and=-1775 b:two_default=-810 b:two_minute=1493 b:two_of=5418
b:two_people=-857 b:two_team=-1887 b:understood_that=-456 b:until_the=3181 b:up_of=-717 b:us_a=-437 b:us_minute=3140
b:usage_page=-1116 b:usage_table=-891 b:used_by=-418 b:used_to=-759 b:user_saw=-1051 b:voucher_of=369
b:voucher_were=2185 b:wait_for=4073 b:want_to=-257 b:was_a=2946 b:was_brought=-1586 b:was_compar=539 b:was_full=-2898
b:was_in=-2552 b:was_lost=1505 b:was_no=-1510 b:was_not=874 b:was_put=1484 b:was_right=1126 b:was_sent=1911
b:was_shut=1526 b:was_still=2246 b:was_taken=1763 b:was_the=2675 b:was_written=673 b:way_round=-1881 b:way_to=-177
b:we_are=-785 b:we_can=1726 b:we_could=1504 b:we_did=4138 b:we_do=-2620 b:we_had=-2586 b:we_have=-1361 b:we_know=-1635
b:we_lost=-1577 b:we_were=-1628 b:we_will=-1250 b:web_page=5628 b:went_into=-724 b:went_out=4176 b:went_to=-2538
b:were_given=4968 b:were_made=2450 b:were_not=-1649 b:were_number=-893 b:were_told=-408 b:what_had=-690 b:what_i=-1572
b:what_it=-1670 b:what_its=-1289 b:what_the=-1406 b:what_they=-871 b:what_we=6035 b:what_you=-146 b:when_a=-372
b:when_someth=-108 b:when_the=-365 b:when_we=-1193 b:where_two=-810 b:whether_the=-1367 b:which_a=-81 b:which_is=-2614
b:which_the=1608 b:which_was=2607 b:while_it=2869 b:who_want=-117 b:who_was=-982 b:whole_thing=-1330 b:will_be=-3615
b:will_not=-55 b:with_a=1853 b:with_the=-421 b:within_ten=1226 b:without_a=-1237 b:without_being=1563 b:without_it=-225
b:without_secure=-1034 b:work_again=-1463 b:work_and=4124 b:would_have=-969 b:write_again=-1227 b:write_to=-927
b:written_to=-1805 b:wrote_to=-1658 b:year_and=-367 b:you_a=5 b:you_cannot=-610 b:you_do=4517 b:you_find=-445
b:you_have=-705 general=-2251 len:0=6517 len:1=-7283 len:2=-117 len:3=13 len:4=-8876 len:5=3387 present=-10986
w:a=-4849 w:abebe=-722 w:about=-43 w:above=-1611 w:acceptance=2312 w:access=1213 w:accident=-378 w:accord=-967
w:account=-2216 w:acknowledg=6373 w:acknowledge=2295 w:add=-279 w:address=-360 w:after=-1763 w:afternoon=-1703
w:again=4355 w:against=-1448 w:age=-982 w:agnieszka=-750 w:agre=1645 w:agreement=-1053 w:alarm=-2016 w:album=-1578
w:alert=-1565 w:all=-3611 w:allow=-1342 w:alone=-944 w:aloud=1577 w:also=1534 w:although=-599 w:am=-995 w:an=-625
w:and=534 w:another=2424 w:answer=-2945 w:any=-853 w:anyone=-1188 w:anyth=-3084 w:app=-1207 w:application=-803
w:approval=6866 w:approx=-1956 w:april=-134 w:archive=2897 w:are=-5210 w:arriv=-1450 w:as=-1669 w:ask=625 w:assume=289
w:at=-5886 w:aug=-454 w:author=-1983 w:authorisation=-912 w:availability=-830 w:away=3785 w:back=2632 w:backup=1971
w:bad=-307 w:barrier=-1385 w:batch=1731 w:batche=6426 w:be=402 w:because=-3134 w:been=-2080 w:before=3063 w:began=-2104
w:behind=-1642 w:being=498 w:belong=-791 w:belt=-695 w:bergen=-3110 w:best=-2086 w:better=-851 w:between=-3010
w:bill=376 w:bind=-39 w:board=2116 w:bohdan=4323 w:book=-306 w:both=-2464 w:branche=-99 w:bridge=-1535 w:broker=370
w:brought=370 w:browser=-1186 w:build=826 w:built=1628 w:bundle=-264 w:but=6361 w:by=-3463 w:cable=-882 w:cache=1659
w:call=12070 w:came=1345 w:can=3693 w:canary=-638 w:cannot=-1052 w:car=-868 w:card=-2274 w:care=1558 w:carri=2831
w:carrier=1647 w:carrier'=6014 w:carry=2214 w:case=-2376 w:catalogue=3210 w:caus=-1194 w:cdn=-664 w:centre=813
w:certificat=95 w:certificate=-321 w:chang=440 w:change=284 w:channel=-1423 w:charg=-1113 w:chat=-999 w:check=1605
w:claim=-23 w:client=1174 w:climate=-221 w:clinic=-915 w:clos=2667 w:code=-1505 w:colleague=-1437 w:colour=-1099
w:column=-1060 w:com=-244 w:come=-1185 w:communication=-2572 w:company=3071 w:compar=542 w:compare=-1105
w:complaint=-759 w:concentrator=-921 w:concern=-408 w:confirm=-1318 w:connect=-725 w:connection=-1560 w:consumer=-1742
w:control=-1934 w:coo=-315 w:cookie=-576 w:cool=1603 w:copy=318 w:correct=-234 w:correction=-1193 w:corridor=4380
w:cost=1755 w:could=-1808 w:count=-517 w:counter=1176 w:cupboard=-650 w:customer=5267 w:daily=-379 w:dashboard=-1386
w:data=-2647 w:database=2271 w:date=-89 w:day=-8057 w:december=-1341 w:decide=-1113 w:decision=-1575 w:default=-730
w:delay=-1411 w:deliver=-1330 w:delivery=548 w:derive=-525 w:describ=-2003 w:desk=1120 w:detail=193 w:detection=-2445
w:did=3738 w:disruption=-482 w:do=1210 w:document=1016 w:doe=-1089 w:done=-1169 w:door=-975 w:down=2385 w:draft=3455
w:drain=4472 w:draw=-1339 w:driver=-1971 w:dropp=-1572 w:dry=1806 w:due=-1511 w:duplicate=1488 w:dur=1513
w:duration=-3713 w:duty=-886 w:each=721 w:early=1561 w:easter=-185 w:edge=-2643 w:editor=-1386 w:eight=-1252
w:election=2392 w:eleven=-1167 w:else=-837 w:empti=670 w:empty=-2957 w:end=-1479 w:enforce=-603 w:entry=2433
w:equal=-1364 w:error=2812 w:even=3393 w:event=-2811 w:ever=1706 w:every=5491 w:everyone=-388 w:everyth=4381
w:exchang=-1425 w:expect=462 w:experiment=-1141 w:explain=-1216 w:eye=2919 w:factor=-472 w:fail=-491 w:failure=-2445
w:fall=-1704 w:far=922 w:fed=-311 w:feed=-1737 w:few=-1079 w:field=-331 w:fifty=327 w:figure=-919 w:file=1157
w:fill=351 w:filter=5280 w:final=-1025 w:find=4743 w:first=7647 w:five=3135 w:flag=3378 w:floor=-252 w:folder=-2799
w:follow=1082 w:for=-909 w:form=-1512 w:forty=-1149 w:forward=-462 w:found=-2151 w:four=-3874 w:friday=-1134 w:from=655
w:front=-1747 w:froze=2997 w:full=-5667 w:funny=-183 w:further=-1584 w:future=1615 w:gateway=-39 w:gave=708 w:get=-919
w:give=-1063 w:given=4194 w:go=5236 w:goe=-1578 w:going=2965 w:gone=660 w:good=993 w:got=-1917 w:graph=-1153
w:green=-898 w:group=-2046 w:guard=-968 w:guess=-760 w:guild=-244 w:h=-1963 w:habit=-1057 w:had=-3587 w:halden=-1701
w:half=3056 w:hall=3161 w:hand=2518 w:happen=-1725 w:harmless=-24 w:has=-4291 w:have=-3897 w:he=405 w:head=656
w:header=-1554 w:heard=-4106 w:held=2264 w:help=4119 w:hence=3115 w:her=-1665 w:here=-1773 w:hid=976 w:him=1150
w:his=-1668 w:hold=1142 w:home=-185 w:hospital=-216 w:host=-673 w:hotline=-3090 w:hour=5590 w:household=29 w:how=-3529
w:hub=-726 w:hygrometer=-379 w:i=-5146 w:i'd=57 w:id=-1693 w:idea=3558 w:if=-419 w:image=-1668 w:impact=-2759
w:in=-1918 w:index=2291 w:internal=-1842 w:into=-2192 w:invoice=-1360 w:is=-1367 w:it=-834 w:its=-2004 w:itself=-1661
w:january=-1123 w:ji-woo=-730 w:job=-536 w:june=-24 w:k=-821 w:keep=-1253 w:kept=2062 w:kettle=-1063 w:key=-1278
w:kind=-2460 w:knew=-2710 w:know=1734 w:known=-1519 w:laptop=2667 w:last=17 w:late=-843 w:lead=-491 w:leave=584
w:led=4389 w:ledger=-1076 w:left=4866 w:less=-644 w:let=2029 w:letter=-2516 w:level=-83 w:lift=6274 w:light=-1045
w:like=-2615 w:limit=-81 w:line=-1310 w:list=-2421 w:liv=-579 w:live=2124 w:load=1279 w:loan=-532 w:local=-1043
w:lock=1062 w:log=-4228 w:login=-1322 w:long=-2534 w:longer=-134 w:look=-84 w:loss=-612 w:lost=-87 w:m=-1187
w:machine=-2005 w:made=-1463 w:mail=-4205 w:make=-417 w:many=-666 w:march=-413 w:mark=-12 w:market=2926 w:mast=2306
w:matter=3358 w:may=-1309 w:mayor=-2262 w:me=-1203 w:mean=1096 w:medishare=-1017 w:meet=-1578 w:mei=3187
w:memorandum=-991 w:message=-3778 w:meter=-757 w:mihai'=-913 w:million=-650 w:min=-1874 w:minute=14789 w:miss=-1445
w:mitigate=2295 w:monday=-1617 w:money=-918 w:mood=-25 w:more=-839 w:morn=-2553 w:most=-1474 w:mov=-213 w:move=-2561
w:music=-2532 w:must=-668 w:my=-1484 w:name=-1670 w:need=-1292 w:network=-1175 w:never=-580 w:new=639 w:newsroom=-161
w:next=-745 w:night=2904 w:nine=-26 w:no=-4164 w:nobody=-2993 w:none=-2788 w:noon=-1184 w:not=-6661 w:note=2350
w:noth=5120 w:notice=5156 w:now=-1497 w:number=-3768 w:o'clock=-1102 w:obituary=1083 w:october=-1846 w:of=-5684
w:off=-755 w:offer=-295 w:office=-2299 w:offline=141 w:offset=-829 w:often=1126 w:old=-1507 w:oldest=-839 w:on=7211
w:once=2012 w:one=819 w:only=598 w:open=1909 w:or=-1994 w:order=-1026 w:origin=-2078 w:other=-2530 w:our=-6918
w:out=2661 w:outside=2600 w:over=4991 w:own=-2242 w:owner=-675 w:page=-1484 w:paid=-1001 w:panel=-130 w:paper=-3568
w:parcel=2501 w:park=-868 w:part=-1571 w:pass=3903 w:pay=-1351 w:payment=1611 w:people=-1523 w:per=1113 w:permit=-469
w:person=797 w:phone=-2214 w:photo=-799 w:picture=-1728 w:piece=-2601 w:pizza=-74 w:plac=-1436 w:place=-2495
w:plan=-2069 w:plann=-677 w:platform=-1178 w:please=-605 w:point=-172 w:pool=-607 w:porter'=-1405 w:prepar=1666
w:present=4949 w:pressure=-963 w:price=233 w:print=1252 w:product=-106 w:project=3958 w:promis=-943 w:proof=-787
w:proud=-1520 w:publish=6087 w:pull=1837 w:pump=5850 w:purge=-1118 w:purpose=1778 w:put=515 w:quarter=5204 w:query=-913
w:question=-2162 w:queue=-1242 w:quickly=-1268 w:r=124 w:rafe=1971 w:ran=1242 w:random=-117 w:rang=-2422 w:raw=-2352
w:reach=2315 w:read=-5379 w:reader=-634 w:reading=-493 w:real=2535 w:reason=-2135 w:receiv=-1254 w:receiver=-1359
w:recipient=-31 w:recomputation=3733 w:reconcile=-1116 w:red=-1122 w:redemption=-677 w:referral=-2662 w:refuse=-580
w:release=6603 w:remov=-568 w:renam=-731 w:rename=-463 w:repair=2435 w:replac=-728 w:report=-1341 w:repository=-441
w:request=-1473 w:reset=6287 w:resolve=2295 w:restart=5785 w:restore=-1292 w:revenue=-793 w:review=-3237
w:reviewer=3228 w:right=-1701 w:ring=1598 w:role=110 w:room=-2917 w:round=-1881 w:row=-815 w:rule=970 w:run=-2413
w:runn=-1327 w:safety=-158 w:said=2278 w:sale=-1384 w:same=-2474 w:sat=519 w:sav=-1570 w:saw=-4942 w:say=-1881
w:screen=-2954 w:script=-1830 w:search=-180 w:second=-2000 w:secondary=1823 w:secure=-1210 w:security=-180 w:see=-2513
w:seen=-1371 w:send=-716 w:sender=810 w:sensor=-918 w:sent=313 w:server=1703 w:service=-666 w:set=-1251 w:settl=-875
w:seven=-355 w:shar=-1948 w:she=-893 w:shelf=837 w:shift=1703 w:shoe=-2542 w:shop=738 w:short=915 w:should=-3007
w:shout=-882 w:show=-3633 w:shown=621 w:shut=1849 w:side=-1183 w:sign=2541 w:silence=-1103 w:since=-2225 w:single=570
w:site=-964 w:six=234 w:slip=-1374 w:small=1673 w:snapshot=-818 w:so=4448 w:sold=-689 w:solution=72 w:some=-3981
w:somebody=-895 w:someth=-2272 w:sort=-683 w:split=739 w:spr=-1413 w:stand=2124 w:start=-654 w:stay=708 w:step=-1496
w:still=-467 w:stood=-2642 w:stop=4640 w:stopp=1597 w:store=-1561 w:story=1192 w:struck=-1931 w:stuck=2848 w:such=2665
w:suffix=-228 w:sum=1093 w:summer=-1097 w:supplier=-1760 w:support=-2130 w:switch=-3084 w:switchboard=-1566
w:synthetic=-156 w:system=-1086 w:table=-3828 w:take=-877 w:taken=153 w:talk=-2387 w:team=-4015 w:telephone=-1982
w:tell=-704 w:template=-12 w:temporary=-1865 w:ten=4182 w:test=3560 w:text=-1119 w:textile=-221 w:than=-3180
w:thank=-3308 w:that=-1232 w:the=-1671 w:their=-2306 w:them=4330 w:then=4291 w:there=-5664 w:they=-4238 w:thi=5530
w:thing=-305 w:third=-411 w:those=-640 w:thought=2443 w:thousand=1641 w:three=645 w:through=734 w:thrown=1366
w:thu=-490 w:thursday=2278 w:ticket=8481 w:till=-1632 w:time=857 w:timeout=-1178 w:to=-576 w:together=-3033 w:told=4017
w:too=-1998 w:took=10225 w:tool=3968 w:top=-770 w:topic=-1046 w:total=-1145 w:town=-892 w:trad=-916 w:trader=-1369
w:traffic=2539 w:train=2858 w:tram=-692 w:travel=-45 w:tri=-1137 w:truck=6428 w:true=-1840 w:trust=-510 w:try=1526
w:tuesday=87 w:turn=-1054 w:twelve=1774 w:twenty=1152 w:twice=-4094 w:two=1139 w:under=-1024 w:understand=1169
w:understood=-695 w:unit=2245 w:until=5735 w:up=-608 w:update=-2294 w:us=2448 w:usage=-2331 w:use=-822 w:used=-1354
w:user=-2157 w:usual=-1154 w:utc=-1387 w:value=-945 w:valve=-757 w:vanish=-586 w:vendor=1017 w:visitor=-1027
w:voucher=-227 w:wait=7102 w:walk=-887 w:wall=-2331 w:want=-2049 w:warehouse=5325 w:was=-1168 w:watch=3580 w:way=280
w:we=4526 w:web=7395 w:week=-2828 w:weekend=-1150 w:weight=-1142 w:well=-1030 w:went=-1432 w:were=4387 w:what=-3374
w:when=-4671 w:where=-1032 w:whether=-2495 w:which=2539 w:while=3449 w:who=-2625 w:whole=-2780 w:will=-5109 w:wing=-221
w:with=-1644 w:within=-734 w:without=-2431 w:word=3077 w:work=1923 w:worth=-2038 w:would=-2043 w:writ=-744
w:write=-3931 w:written=2364 w:wrong=-539 w:wrote=-3042 w:year=571 w:yet=-754 w:you=-2651 w:your=1445 w:zero=-2189
'''
