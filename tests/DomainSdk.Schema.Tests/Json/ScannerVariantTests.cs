using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>Every variant of the scanner gives what the scalar one gives, at every length and place.</summary>
public class ScannerVariantTests
{
    private delegate int Search(ReadOnlySpan<byte> json, int at, ref bool nonAscii);

    private static readonly (string Name, Search Search)[] Searches =
    [
        ("128", JsonScanner.IndexOfSpecial128), ("256", JsonScanner.IndexOfSpecial256), ("512", JsonScanner.IndexOfSpecial512),
    ];

    // Around every limit that a comparison draws.
    private static readonly byte[] Interesting = [0, 1, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7E, 0x7F, 0x80, 0xBF, 0xC3, 0xFF, (byte)'a'];

    [Fact]
    public void Every_byte_at_every_place_of_a_block_is_told_alike()
    {
        for (var length = 1; length <= 200; length += length < 70 ? 1 : 13)
        {
            for (var place = 0; place < length; place++)
            {
                foreach (var value in Interesting)
                {
                    var text = new byte[length];
                    Array.Fill(text, (byte)'x');
                    text[place] = value;
                    Compare(text, 0);
                }
            }
        }
    }

    [Fact]
    public void Random_bytes_are_told_alike_from_every_start()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 400; round++)
        {
            var text = new byte[random.Next(300)];
            for (var i = 0; i < text.Length; i++)
                text[i] = random.Next(12) == 0 ? Interesting[random.Next(Interesting.Length)] : (byte)random.Next('a', 'z');
            for (var at = 0; at <= text.Length; at++) Compare(text, at);
        }
    }

    [Fact]
    public void White_space_is_skipped_alike()
    {
        var random = new Random(20261127);
        byte[] spaces = [(byte)' ', (byte)'\n', (byte)'\r', (byte)'\t'];
        for (var round = 0; round < 400; round++)
        {
            var text = new byte[random.Next(120)];
            for (var i = 0; i < text.Length; i++)
                text[i] = random.Next(30) == 0 ? Interesting[random.Next(Interesting.Length)] : spaces[random.Next(spaces.Length)];
            for (var at = 0; at <= text.Length; at++)
            {
                var expected = JsonScanner.SkipWhitespaceScalar(text, at);
                Assert.Equal(expected, JsonScanner.SkipWhitespace128(text, at));
                Assert.Equal(expected, JsonScanner.SkipWhitespace(text, at));
            }
        }
    }

    private static void Compare(byte[] text, int at)
    {
        var expectedHigh = false;
        var expected = JsonScanner.IndexOfSpecialScalar(text, at, ref expectedHigh);
        foreach (var (name, search) in Searches)
        {
            var high = false;
            var found = search(text, at, ref high);
            if (found != expected || high != expectedHigh)
                Assert.Fail($"{name}: {found} {high}, not {expected} {expectedHigh}, from {at} of {Convert.ToHexString(text)}");
        }
    }
}
