using System.Globalization;

namespace DomainSdk.Schema.Semantics;

/// <summary>The Unicode General_Category of all code points, as the running platform knows it, by each of its names.</summary>
internal static class GeneralCategories
{
    /// <summary>Short name, long name and other aliases of each category, in the order of <see cref="UnicodeCategory"/>.</summary>
    private static readonly string[] Names =
    [
        "Lu Uppercase_Letter", "Ll Lowercase_Letter", "Lt Titlecase_Letter", "Lm Modifier_Letter", "Lo Other_Letter",
        "Mn Nonspacing_Mark", "Mc Spacing_Mark", "Me Enclosing_Mark", "Nd Decimal_Number digit", "Nl Letter_Number", "No Other_Number",
        "Zs Space_Separator", "Zl Line_Separator", "Zp Paragraph_Separator", "Cc Control cntrl", "Cf Format", "Cs Surrogate",
        "Co Private_Use", "Pc Connector_Punctuation", "Pd Dash_Punctuation", "Ps Open_Punctuation", "Pe Close_Punctuation",
        "Pi Initial_Punctuation", "Pf Final_Punctuation", "Po Other_Punctuation", "Sm Math_Symbol", "Sc Currency_Symbol",
        "Sk Modifier_Symbol", "So Other_Symbol", "Cn Unassigned",
    ];

    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["L Letter"] = "Lu Ll Lt Lm Lo", ["LC Cased_Letter"] = "Lu Ll Lt", ["M Mark Combining_Mark"] = "Mn Mc Me",
        ["N Number"] = "Nd Nl No", ["P Punctuation punct"] = "Pc Pd Ps Pe Pi Pf Po", ["S Symbol"] = "Sm Sc Sk So",
        ["Z Separator"] = "Zs Zl Zp", ["C Other"] = "Cc Cf Cs Co Cn",
    };

    private static readonly Lazy<Dictionary<string, CharSet>> Sets = new(Build);

    /// <summary>The code points of a category or group of categories; null if <paramref name="name"/> names none.</summary>
    public static CharSet? Find(string name) => Sets.Value.TryGetValue(name, out var set) ? set : null;

    /// <summary>The category of one code point.</summary>
    public static UnicodeCategory Of(int codePoint)
    {
#if NET
        return CharUnicodeInfo.GetUnicodeCategory(codePoint);
#else
        return codePoint < 0x10000
            ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
#endif
    }

    private static Dictionary<string, CharSet> Build()
    {
        var ranges = Names.Select(_ => new List<(int, int)>()).ToArray();
        var (first, category) = (0, Of(0));
        for (var codePoint = 1; codePoint <= CodePoints.Limit; codePoint++)
        {
            var next = codePoint < CodePoints.Limit ? Of(codePoint) : (UnicodeCategory)(-1);
            if (next == category) continue;
            ranges[(int)category].Add((first, codePoint));
            (first, category) = (codePoint, next);
        }

        var sets = new Dictionary<string, CharSet>(StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++) Add(Names[i], CharSet.FromRanges(ranges[i]));
        foreach (var group in Groups) Add(group.Key, CharSet.Union(group.Value.Split(' ').Select(name => sets[name])));
        return sets;

        void Add(string names, CharSet set)
        {
            foreach (var name in names.Split(' ')) sets[name] = set;
        }
    }
}
