using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>Every variant of the check of UTF-8 gives what reading byte by byte gives.</summary>
public class Utf8ValidationTests
{
    // All bytes that begin, continue or break a sequence, at their limits.
    private static readonly byte[] Limits = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];

    [Fact]
    [Trait("Cost", "High")]
    public void Every_sequence_of_limits_is_judged_alike_wherever_it_stands()
    {
        foreach (var a in Limits)
        {
            foreach (var b in Limits)
            {
                foreach (var c in Limits)
                {
                    foreach (var d in (byte[])[0x41, 0x80, 0xBF, 0xE2]) Compare([a, b, c, d], (a * 7 + b * 3 + c) % 140);
                }
            }
        }
    }

    [Fact]
    public void A_sequence_is_judged_alike_at_every_place()
    {
        byte[][] sequences = [[0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xC0, 0x80]];
        foreach (var sequence in sequences)
        {
            for (var place = 0; place < 200; place++) Compare(sequence, place);
        }
    }

    [Fact]
    public void Random_texts_are_valid_and_counted_and_stay_so_or_not_when_a_byte_changes()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(120)).Select(_ => new Rune(random.Next(5) switch { 0 => random.Next(0x80, 0x800), 1 => random.Next(0x800, 0xD800), 2 => random.Next(0x10000, 0x110000), _ => random.Next(0x20, 0x7F) }).ToString()));
            var utf8 = Encoding.UTF8.GetBytes(text);
            Assert.True(Utf8Validation.IsValid(utf8));
            Assert.Equal(text.Length, Utf8Validation.CountUtf16(utf8));
            Assert.Equal(text, Utf8Text.GetString(utf8));
            if (utf8.Length == 0) continue;
            utf8[random.Next(utf8.Length)] = Limits[random.Next(Limits.Length)];
            Check(utf8);
        }
    }

    private static void Compare(byte[] sequence, int place)
    {
        foreach (var behind in (int[])[0, 1, 2, 3, 150])
        {
            var text = new byte[place + sequence.Length + behind];
            Array.Fill(text, (byte)'x');
            sequence.CopyTo(text, place);
            Check(text);
        }
    }

    private static void Check(byte[] text)
    {
        var expected = Utf8Text.IndexOfInvalid(text) < 0;
        Assert.Equal(expected, Utf8Validation.IsValid(text));
        if (text.Length < 131 || !System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated) return;
        Assert.Equal(expected, Utf8Validation.IsValid128(text));
        if (System.Runtime.Intrinsics.X86.Avx2.IsSupported) Assert.Equal(expected, Utf8Validation.IsValid256(text));
        if (System.Runtime.Intrinsics.X86.Avx512BW.IsSupported) Assert.Equal(expected, Utf8Validation.IsValid512(text));
    }
}
