using System.Text;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Sampling;

/// <summary>Draws strings: of a format, from a pattern, or any.</summary>
internal sealed class StringSampler(SamplerModel model, SampleRandom random)
{
    private const int Tries = 40;
    private const int ShortLength = 12;
    private const int CharactersPerUnit = 64;

    private static readonly string[] Words =
    [
        "alpha", "beta", "gamma", "delta", "a", "b", "Ab", "x1", "north wind", "river", "2024", "on", "off", "true", "null", "0",
        "Zürich", "naïve", "東京", "été", "😀", "a\"b", "c\\d", "line\nbreak", "tab\there", "/path/to", "<b>", "", " ", "e\u0301", "\u007f",
    ];

    /// <summary>What drawing has cost, strings that did not do included; in units as large as the visit of a schema.</summary>
    public int Work { get; set; }

    /// <summary>Draws a string.</summary>
    public bool TrySample(StringDemand? demand, SampleSize size, out string text)
    {
        text = "";
        if (demand is null)
        {
            text = Free(0, int.MaxValue, size);
            return true;
        }

        if (demand.MinLength > demand.MaxLength || demand.MinLength > model.Options.MaxBytes) return false;
        if (demand.Patterns.Exists(pattern => model.TextOf(pattern).MinLength > Math.Min(demand.MaxLength, model.Options.MaxBytes))) return false;
        var drawn = 0L;
        for (var attempt = 0; attempt < Tries && drawn < 4L * model.Options.MaxBytes; attempt++, drawn += text.Length)
        {
            text = Draw(demand, size, attempt);
            Work += 1 + text.Length / CharactersPerUnit;
            if (demand.Accepts(text)) return true;
        }

        return false;
    }

    /// <summary>A word of plain letters and digits.</summary>
    public string Word()
    {
        var text = new StringBuilder();
        for (var length = random.Between(1, 8); length > 0; length--) text.Append(random.Pick("abcdefghijklmnopqrstuvwxyz0123456789"));
        return text.ToString();
    }

    private string Draw(StringDemand demand, SampleSize size, int attempt)
    {
        if (demand.IsBase64 && demand.Patterns.Count == 0) return Base64(demand);
        var sampled = demand.Formats.FindAll(f => FormatSamples.Has(f.Format) || f is { Asserted: true, Check: not null });
        if (demand.IsJson && sampled.Count == 0) return Json();

        // A format that is only noted must not keep a string from fulfilling what is demanded.
        var tries = sampled.Count == 0 ? 0 : sampled.Exists(IsAsserted) ? Tries : Tries / 4;
        if (attempt < tries && (demand.Patterns.Count == 0 || attempt % 2 == 0))
            return FormatSamples.Draw(sampled.Find(IsAsserted) ?? random.Pick(sampled), random);
        return demand.Patterns.Count > 0
            ? model.TextOf(demand.Patterns[attempt % demand.Patterns.Count]).Sample(random, demand.MinLength, demand.MaxLength, attempt)
            : Free(demand.MinLength, demand.MaxLength, size);
    }

    private static bool IsAsserted(FormatKeyword format) => format is { Asserted: true, Check: not null };

    private string Free(int least, int most, SampleSize size)
    {
        const int anyWord = 60;
        const int atBound = 15;
        if (size != SampleSize.Minimal && least <= 1 && random.Chance(anyWord))
        {
            var word = random.Pick(Words);
            var count = word.Length - word.Count(char.IsLowSurrogate);
            if (count >= least && count <= most) return word;
        }

        var longest = (int)Math.Min(most, (long)least + ShortLength);
        var length = size == SampleSize.Minimal || random.Chance(atBound) ? Math.Max(least, Math.Min(1, most)) : random.Chance(atBound) && most < 200 ? most : random.Between(least, longest);
        var text = new StringBuilder(length);
        for (; length > 0; length--) AppendCharacter(text, size);
        return text.ToString();
    }

    private void AppendCharacter(StringBuilder text, SampleSize size)
    {
        const int unusual = 4;
        if (size != SampleSize.Minimal && random.Chance(unusual)) text.Append(random.Pick(["é", "ß", "日", "😀", "\"", "\\", "/", "\n", "\u00a0", "—"]));
        else text.Append(random.Pick("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_."));
    }

    private string Base64(StringDemand demand)
    {
        if (demand.IsJson) return Convert.ToBase64String(Encoding.UTF8.GetBytes(Json()));
        var least = Math.Min(demand.MinLength, model.Options.MaxBytes);
        var bytes = new byte[random.Between((least + 3) / 4 * 3, (least + 3) / 4 * 3 + random.Below(ShortLength))];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)random.Next();
        return Convert.ToBase64String(bytes);
    }

    private string Json() => random.Pick(["{}", "[]", "null", "{\"a\":1}", "[1,\"b\",null]", "\"text\"", "-1.5e3", "true"]);
}
