using DomainSdk.Integrity;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Build.Tests;

/// <summary><c>DomainSdkExtension</c> items; here the assembly of the tests.</summary>
public sealed class ExtensionTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Readers_keywords_and_rules_of_an_assembly_take_part()
    {
        _shop.With("a.json", """{ "id": "a", "count": 3, "follows": "c" }""").With("b.json", """{ "id": "b", "count": 2 }""").With("c.json", """{ "id": "c", "state": "sent" }""").With("d.list", "x", "");
        Assert.DoesNotContain("a.json(1,23): Error DSDK2022", _shop.Build().Findings);
        _shop.Extensions = [Copy()];
        var built = _shop.Build();
        Assert.Equal(4, built.Checked);
        Assert.Equal(["a.json(1,23): Error DSDK2022", "b.json(1,9): Error DSDK4000", "c.json(1,9): Error DSDK4000", "d.list(1,1): Error DSDK2110"], built.Findings);

        // Nothing has changed: what was found is told again without the assembly.
        Assert.Equal((0, 4), (_shop.Build().Checked, _shop.Build().Findings.Length));
    }

    [Fact]
    public void Rules_see_all_documents_whichever_has_changed()
    {
        _shop.With("a.json", """{ "id": "a" }""").With("b.json", """{ "id": "b" }""");
        _shop.Extensions = [Copy()];
        Assert.Equal(["b.json(1,9): Error DSDK4000"], _shop.Build().Findings);
        _shop.Write("b.json", """{ "id": "z" }""");
        Assert.Equal(["b.json(1,9): Error DSDK4000"], _shop.Build().Findings);
    }

    [Fact]
    public void Assembly_that_has_changed_is_taken_as_it_is()
    {
        _shop.With("a.json", """{ "id": "a", "count": 3 }""");
        _shop.Extensions = [Copy()];
        Assert.Equal(["a.json(1,23): Error DSDK2022"], _shop.Build().Findings);
        _shop.Write("extensions/DomainSdk.Build.Tests.dll", "no assembly");
        for (var i = 0; i < 2; i++) Assert.Equal(["extensions/DomainSdk.Build.Tests.dll(1,1): Error DSDK1901"], _shop.Build().Findings);
        Copy();
        Assert.Equal(["a.json(1,23): Error DSDK2022"], _shop.Build().Findings);
    }

    [Fact]
    public void Assembly_that_adds_nothing_or_is_not_there_is_told_by_every_build()
    {
        _shop.Extensions = [Path.Combine(_shop.Folder, "none.dll"), typeof(Microsoft.Build.Framework.ITask).Assembly.Location];
        _shop.With("a.json", """{ "id": "a" }""");
        for (var i = 0; i < 3; i++)
        {
            var found = _shop.Build().Findings;
            Assert.Equal(2, found.Length);
            Assert.All(found, line => Assert.EndsWith(".dll(1,1): Error DSDK1901", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rule_that_fails_is_told_and_keeps_the_others_from_nothing()
    {
        _shop.With("a.json", """{ "id": "fail" }""").With("b.json", """{ "id": "b" }""");
        _shop.Extensions = [Copy()];
        for (var i = 0; i < 2; i++) Assert.Equal(["b.json(1,9): Error DSDK4000", "extensions/DomainSdk.Build.Tests.dll(1,1): Error DSDK1901"], _shop.Build().Findings);
    }

    [Fact]
    public void What_counts_as_fulfilled_is_said_once_per_schema_in_every_build()
    {
        _shop.With("a.json", """{ "id": "a", "count": 3 }""").With("b.json", """{ "id": "b", "count": 5 }""");
        (_shop.Keywords, _shop.Formats) = (["x-even", "x-none"], ["money", "date"]);
        for (var i = 0; i < 2; i++) Assert.Equal(["schema/order.schema.json(7,45): Info DSDK2116"], _shop.Build().Findings);

        // With the code at hand the keyword is asserted, and only the format is left.
        _shop.Extensions = [Copy()];
        Assert.Equal(["a.json(1,23): Error DSDK2022", "b.json(1,9): Error DSDK4000", "b.json(1,23): Error DSDK2022", "schema/order.schema.json(8,44): Info DSDK2116"], _shop.Build().Findings);
    }

    private string Copy()
    {
        var path = Path.Combine(_shop.Folder, "extensions", "DomainSdk.Build.Tests.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(typeof(ExtensionTests).Assembly.Location, path, overwrite: true);
        return path;
    }
}

/// <summary>A number whose last digit is even.</summary>
public sealed class EvenKeyword() : CustomKeyword("x-even", InstanceTypes.Number, """{ "const": true }""")
{
    /// <inheritdoc/>
    public override bool Holds(JsonNode value, KeywordInstance instance) => instance.RawText[^1] % 2 == 0;

    /// <inheritdoc/>
    public override string Explain(JsonNode value, KeywordInstance instance) => "The number is odd.";
}

/// <summary>Wants one order only.</summary>
public sealed class OneOrder : IIntegrityRule<Corpus>
{
    /// <inheritdoc/>
    public string Code => "E1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Corpus corpus) =>
        from order in corpus.Entities.Where(entity => entity.Kind == "order").Skip(1)
        select RuleFinding.Create(Code, order.KeyLocation, $"'{order.Key}' is one order too many.");
}

/// <summary>Fails where an order asks for it.</summary>
public sealed class Failing : IIntegrityRule<Corpus>
{
    /// <inheritdoc/>
    public string Code => "E2";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Corpus corpus) =>
        corpus.Entities.Any(entity => entity.Key == "fail") ? throw new InvalidOperationException("as asked") : [];
}

/// <summary>Reads lists, and finds each of them wrong.</summary>
public sealed class ListReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions => [".list"];

    /// <inheritdoc/>
    public DocumentReading Read(string path, byte[] content) => new(null, [new Finding { Id = "DSDK2110", Severity = DiagnosticSeverity.Error, Message = "A list.", Position = new SourcePosition(path, 1, 1, 1, 1, 0, 0) }]);
}
