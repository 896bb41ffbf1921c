using System.Security.Cryptography;
using System.Text.RegularExpressions;
using DomainSdk.Architecture.Tests.Parts;
using DomainSdk.Testing;

namespace DomainSdk.Architecture.Tests;

public partial class SourceRulesTests
{
    private const int MaxLines = 500;

    [Fact]
    public void No_source_file_is_longer_than_five_hundred_lines()
    {
        var tooLong = SourceTree.Files()
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.EndsWith(".verified.cs", StringComparison.Ordinal))
            .Where(file => File.ReadLines(SourceTree.Folder(file)).Count() > MaxLines);
        Assert.Empty(tooLong);
    }

    [Fact]
    public void One_keyword_is_one_file()
    {
        var keywords = typeof(DomainSdk.Schema.Plan.PlanKeyword).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DomainSdk.Schema.Plan.PlanKeyword)) && !type.IsAbstract && type.Name.EndsWith("Keyword", StringComparison.Ordinal))
            .Select(type => $"src/DomainSdk.Schema/Keywords/{type.Name}.cs")
            .ToArray();
        Assert.NotEmpty(keywords);
        Assert.Empty(keywords.Except(SourceTree.Files("src/DomainSdk.Schema/Keywords")));
        Assert.All(keywords, file => Assert.Single(KeywordClass().Matches(SourceTree.Read(file))));
    }

    [Fact]
    public void Nothing_is_left_to_do()
    {
        var unfinished = SourceTree.Files("src").Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => Unfinished().IsMatch(SourceTree.Read(file)));
        Assert.Empty(unfinished);
    }

    /// <summary>Files before and behind <c>Naming</c> that search or cut text which is no C#, and what that is.</summary>
    private static readonly Dictionary<string, string> SearchedTexts = new(StringComparer.Ordinal)
    {
        ["Analysis/Limits.cs"] = "a number in JSON",
        ["Analysis/Recognizing/Numbers.cs"] = "a number in JSON",
        ["Building/Combinations.cs"] = "the location of a schema",
        ["Building/ModelFactory.cs"] = "the location of a schema",
        ["Building/NameScopes.cs"] = "the names in that of a namespace",
        ["Building/NamedShapes.cs"] = "a JSON Pointer",
        ["Building/Representable.cs"] = "a time of RFC 3339",
        ["Building/SchemaTexts.cs"] = "the location of a schema",
        ["Emitting/DocumentationText.cs"] = "descriptions in Markdown",
        ["Emitting/FileNames.cs"] = "names of files",
        ["Emitting/SchemasEmitter.cs"] = "a schema in JSON, to be quoted",
        ["Emitting/SourceWriter.cs"] = "lines, to be indented",
    };

    [Fact]
    public void Code_generation_never_searches_or_cuts_its_own_code()
    {
        var found = TextSearches.In(SourceCompilation.Of("DomainSdk.CodeGeneration"), "Analysis", "Building", "Emitting");
        Assert.Empty(found.Where(f => !SearchedTexts.ContainsKey(f.Key)).Select(f => $"{f.Key}: {string.Join("; ", f)}"));
        Assert.DoesNotContain(SearchedTexts.Keys, f => !found.Contains(f));
    }

    [Fact]
    public void A_search_in_text_is_found()
    {
        const string wrong = """
            namespace DomainSdk.CodeGeneration.Emitting;
            class Wrong
            {
                bool IsNullable(string type) => type.EndsWith("?", StringComparison.Ordinal);
                string Inner(string type) => type[..^1];
                bool Has(HashSet<string> names) => names.Contains("value");
            }
            """;
        var found = TextSearches.In(SourceCompilation.With("DomainSdk.CodeGeneration", [("Emitting/Wrong.cs", wrong)], out _), "Emitting");
        Assert.Equal(["type.EndsWith(\"?\", StringComparison.Ordinal)", "type[..^1]"], found["Emitting/Wrong.cs"]);
    }

    [CorporaFact]
    public void No_file_of_the_corpora_is_in_the_tree()
    {
        // Short files such as '[]' or '{}' are equal by chance.
        var corpora = Directory.EnumerateFiles(TestPaths.Corpora!, "*", SearchOption.AllDirectories)
            .Select(file => new FileInfo(file)).Where(file => file.Length is > 200 and < 10_000_000)
            .GroupBy(file => file.Length).ToDictionary(group => group.Key, group => group.Select(file => file.FullName).ToArray());
        var copies = from file in SourceTree.Files()
                     let length = new FileInfo(SourceTree.Folder(file)).Length
                     where corpora.ContainsKey(length)
                     let hash = Digest(SourceTree.Folder(file))
                     where corpora[length].Any(other => Digest(other) == hash)
                     select file;
        // The metaschemas are the published ones, and whoever tests JSON Schema has them too.
        Assert.DoesNotContain(copies, file => !file.StartsWith("src/DomainSdk.Schema/Dialects/Metaschemas/", StringComparison.Ordinal));
    }

    [Fact]
    public void No_machine_is_named_in_the_tree()
    {
        var named = from file in SourceTree.Files()
                    where TextFile().IsMatch(file) && !file.StartsWith("tests/DomainSdk.Architecture.Tests/", StringComparison.Ordinal)
                    from Match match in MachinePath().Matches(SourceTree.Read(file))
                    select $"{file}: {match.Value}";
        Assert.Empty(named);
    }

    [Fact]
    public void Only_published_addresses_are_in_the_tree()
    {
        var foreign = from file in SourceTree.Files()
                      where TextFile().IsMatch(file) && !file.StartsWith("seeds/", StringComparison.Ordinal)
                      from Match match in Address().Matches(SourceTree.Read(file))
                      let host = match.Groups["host"].Value
                      where !AllowedHost().IsMatch(host)
                      select $"{file}: {host}";
        Assert.Empty(foreign);
    }

    private static string Digest(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    [GeneratedRegex(@"\bclass \w+Keyword\b")]
    private static partial Regex KeywordClass();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\.(cs|csproj|props|targets|json|jsonl|md|yml|sh|txt|sln)$|(^|/)(run|\.editorconfig|\.gitignore)$")]
    private static partial Regex TextFile();

    [GeneratedRegex(@"(?<![\w.~*}/-])/(tmp|work|home|root|usr/local|Users)/\w[\w./-]*")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://(?<host>[A-Za-z0-9.-]+\.[A-Za-z]{2,})")]
    private static partial Regex Address();

    /// <summary>The homes of the specifications, reserved example names, and what project files and licences name.</summary>
    [GeneratedRegex(@"^(json-schema\.org|(.*\.)?example(\.(com|org|net))?|(.*\.)?(test|invalid)|schemas\.microsoft\.com|(www\.)?w3\.org|(www\.)?rfc-editor\.org|datatracker\.ietf\.org|opensource\.org|spdx\.org|learn\.microsoft\.com|aka\.ms|tc39\.es|(www\.)?unicode\.org|docs\.oasis-open\.org)$")]
    private static partial Regex AllowedHost();
}
