package org.certline.domain.candidate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The syllables of standard Chinese, and how many of them a spelling can stand for. */
final class PinyinSyllables {

    private static final int LONGEST = 6;

    /** All toneless syllables; ü also in its spellings v and yu, as passports and keyboards have it. */
    private static final Set<String> ALL = Set.of("""
            a ai an ang ao e ei en eng er o ou
            ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu
            pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu
            ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu
            fa fan fang fei fen feng fo fou fu
            da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo
            ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
            na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nun nuo
            nü nv nyu nüe nve nue
            la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lun luo
            lü lv lyu lüe lve lue
            ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo
            ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo
            ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo
            ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
            qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
            xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
            zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo
            cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo
            sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo
            ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo
            za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo
            ca cai can cang cao ce cen ceng ci cong cou cu cuan cui cun cuo
            sa sai san sang sao se sen seng si song sou su suan sui sun suo
            ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun
            wa wai wan wang wei wen weng wo wu
            """.strip().split("\\s+"));

    private PinyinSyllables() {
    }

    /** Whether the words, each cut into syllables somehow, can have exactly this many syllables together. */
    static boolean canSpell(List<String> words, int syllables) {
        BitSet counts = new BitSet();
        counts.set(0);
        for (String word : words) {
            counts = sums(counts, countsOf(word));
        }
        return counts.get(syllables);
    }

    /** The numbers of syllables that a word can be cut into: "xian" has 1 and 2. */
    private static BitSet countsOf(String word) {
        BitSet[] upTo = new BitSet[word.length() + 1];
        upTo[0] = new BitSet();
        upTo[0].set(0);
        for (int end = 1; end <= word.length(); end++) {
            upTo[end] = new BitSet();
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                if (ALL.contains(word.substring(start, end))) {
                    upTo[start].stream().map(n -> n + 1).forEach(upTo[end]::set);
                }
            }
        }
        return upTo[word.length()];
    }

    private static BitSet sums(BitSet left, BitSet right) {
        BitSet sums = new BitSet();
        left.stream().forEach(l -> right.stream().forEach(r -> sums.set(l + r)));
        return sums;
    }
}
