using DomainSdk.Schema.Json;
using DomainSdk.Testing;

namespace DomainSdk.Schema.Tests.Json;

/// <summary>Every file of the JSON parsing test suite: y_ is accepted, n_ refused, i_ gets the same verdict from every reader.</summary>
public class JsonTestSuiteTests
{
    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(TestPaths.Corpora!, "json-test-suite", "test_parsing"), pattern).Order(StringComparer.Ordinal);

    [CorporaFact]
    public void Accepts_every_valid_file()
    {
        var refused = Files("y_*.json").Where(file => !JsonText.TryParse(File.ReadAllBytes(file), null, out _, out _));
        Assert.Empty(refused.Select(Path.GetFileName));
    }

    [CorporaFact]
    public void Refuses_every_invalid_file_with_a_position_inside_it()
    {
        foreach (var file in Files("n_*.json"))
        {
            var bytes = File.ReadAllBytes(file);
            Assert.False(JsonText.TryParse(bytes, null, out _, out var error), Path.GetFileName(file));
            Assert.InRange(error.Offset, 0, bytes.Length);
            Assert.DoesNotContain("The text is not JSON", error.Message, StringComparison.Ordinal);
        }
    }

    [CorporaFact]
    public void Scanner_and_tape_agree_on_every_file()
    {
        var files = Files("*.json").ToList();
        Assert.True(files.Count > 300);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            var tape = new JsonTape();
            var byTape = tape.TryParse(bytes, 0, default, out var tapeEnd, out _);
            var scanEnd = JsonScanner.SkipValue(bytes, JsonScanner.SkipWhitespace(bytes, 0));
            Assert.Equal(byTape ? tapeEnd : -1, scanEnd);
        }
    }
}
