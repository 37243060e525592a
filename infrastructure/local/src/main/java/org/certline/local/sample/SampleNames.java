package org.certline.local.sample;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.certline.domain.candidate.Sex;

/** Names put together from common surnames and given names, and a few that systems stumble over. */
final class SampleNames {

    /** A name and its pinyin. */
    record Name(String characters, String pinyin) {
        Name followedBy(Name given) {
            return new Name(characters + given.characters, pinyin + " " + given.pinyin);
        }
    }

    /** Rare characters, compound surnames, dots: what every system must take. */
    static final List<Name> UNUSUAL = List.of(
            new Name("张𠮷", "Zhang Ji"),
            new Name("阿依古丽·买买提", "Ayiguli Maimaiti"),
            new Name("欧阳𣇉", "Ouyang Chun"),
            new Name("吕䶮", "Lü Yan"),
            new Name("迪力夏提·艾则孜", "Dilixiati Aizezi"),
            new Name("覃〇一", "Qin Ling Yi"));

    private static final List<Name> SURNAMES = names("""
            王 Wang 李 Li 张 Zhang 刘 Liu 陈 Chen 杨 Yang 黄 Huang 赵 Zhao 吴 Wu 周 Zhou 徐 Xu 孙 Sun 马 Ma 朱 Zhu
            胡 Hu 郭 Guo 何 He 林 Lin 高 Gao 罗 Luo 郑 Zheng 梁 Liang 谢 Xie 宋 Song 唐 Tang 许 Xu 邓 Deng 冯 Feng
            韩 Han 曹 Cao 曾 Zeng 彭 Peng 萧 Xiao 蔡 Cai 潘 Pan 田 Tian 董 Dong 袁 Yuan 于 Yu 余 Yu 叶 Ye 蒋 Jiang
            杜 Du 苏 Su 魏 Wei 程 Cheng 吕 Lü 丁 Ding 沈 Shen 任 Ren 姚 Yao 卢 Lu 傅 Fu 钟 Zhong 姜 Jiang 崔 Cui""");
    private static final List<Name> MALE = names("""
            浩然 Haoran 子轩 Zixuan 宇航 Yuhang 俊杰 Junjie 志强 Zhiqiang 建国 Jianguo 明哲 Mingzhe 博文 Bowen
            天佑 Tianyou 思远 Siyuan 嘉豪 Jiahao 文涛 Wentao 泽宇 Zeyu 鹏飞 Pengfei 晨阳 Chenyang 伟 Wei 磊 Lei
            勇 Yong 涛 Tao 超 Chao 一鸣 Yiming 振华 Zhenhua 国栋 Guodong 少峰 Shaofeng 海波 Haibo""");
    private static final List<Name> FEMALE = names("""
            雨桐 Yutong 欣怡 Xinyi 诗涵 Shihan 梦瑶 Mengyao 佳宁 Jianing 思琪 Siqi 若曦 Ruoxi 雅静 Yajing
            晓燕 Xiaoyan 婷婷 Tingting 美玲 Meiling 静怡 Jingyi 芷若 Zhiruo 语嫣 Yuyan 丽华 Lihua 娜 Na 静 Jing
            敏 Min 艳 Yan 洁 Jie 秋月 Qiuyue 春梅 Chunmei 慧敏 Huimin 可馨 Kexin 紫萱 Zixuan""");

    private SampleNames() {
    }

    static Name draw(RandomGenerator random, Sex sex) {
        List<Name> given = sex == Sex.MALE ? MALE : FEMALE;
        return SURNAMES.get(random.nextInt(SURNAMES.size()))
                .followedBy(given.get(random.nextInt(given.size())));
    }

    private static List<Name> names(String pairs) {
        String[] words = pairs.strip().split("\\s+");
        return IntStream.range(0, words.length / 2)
                .mapToObj(i -> new Name(words[2 * i], words[2 * i + 1]))
                .toList();
    }
}
