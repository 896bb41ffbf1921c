using DomainSdk.Build.Checking;

namespace DomainSdk.Build.Tests;

public sealed class DocumentCheckTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Documents_are_checked_by_themselves_and_between_one_another()
    {
        _shop.With("a.json", """{ "id": "a", "follows": "b" }""").With("b.json", """{ "id": 1 }""");
        _shop.With("lines.jsonl", "{ \"id\": \"a\" }\n\n{ \"id\": \"d\", \"follows\": \"e\" }\n");
        Assert.Equal(
            ["a.json(1,25): Error DSDK4002", "b.json(1,9): Error DSDK2001", "lines.jsonl(1,9): Error DSDK4001", "lines.jsonl(3,25): Error DSDK4002"],
            _shop.Build().Findings);
    }

    [Fact]
    public void Unchanged_documents_are_told_again_and_not_checked_again()
    {
        _shop.With("a.json", """{ "id": "a", "follows": "b" }""").With("b.json", """{ "id": 1 }""").With("c.json", """{ "id": "c" }""");
        var first = _shop.Build();
        Assert.Equal(3, first.Checked);
        for (var i = 0; i < 2; i++)
        {
            var again = _shop.Build();
            Assert.Equal(0, again.Checked);
            Assert.Equal(first.Findings, again.Findings);
        }

        _shop.Settle();
        Assert.Equal(0, _shop.Build().Checked);
    }

    [Fact]
    public void Document_that_has_changed_is_checked_alone_and_against_what_the_others_declare()
    {
        _shop.With("a.json", """{ "id": "a", "follows": "b", "placed": "2026-01-02" }""").With("b.json", """{ "id": "b", "state": "sent", "placed": "2026-01-03" }""").With("c.json", """{ "id": "c", "follows": "b" }""");
        _shop.Settle();
        Assert.Equal((3, 0), Counts());

        // The reference of 'a' and the order of its dates hang on 'b', which alone is read again.
        _shop.Write("b.json", """{ "id": "b", "state": "open", "placed": "2026-01-01" }""");
        var broken = _shop.Build();
        Assert.Equal(1, broken.Checked);
        Assert.Equal(["a.json(1,25): Error DSDK4002", "a.json(1,40): Error DSDK4008", "c.json(1,25): Error DSDK4002"], broken.Findings);

        _shop.Write("b.json", """{ "id": "b", "state": "sent", "placed": "2026-01-03" }""");
        Assert.Equal((1, 0), Counts());
    }

    [Fact]
    public void Document_that_has_gone_is_missed_and_one_that_is_new_is_checked()
    {
        _shop.With("a.json", """{ "id": "a", "follows": "b" }""").With("b.json", """{ "id": "b", "state": "sent" }""");
        Assert.Equal((2, 0), Counts());
        _shop.Remove("b.json");
        Assert.Equal((0, 1), Counts());
        _shop.With("c.json", """{ "id": "b", "state": "sent" }""");
        Assert.Equal((1, 0), Counts());
    }

    [Fact]
    public void Same_text_written_again_is_not_checked_again()
    {
        _shop.With("a.json", """{ "id": "a" }""");
        _shop.Build();
        _shop.Write("a.json", """{ "id": "a" }""");
        Assert.Equal(0, _shop.Build().Checked);
    }

    [Fact]
    public void Text_of_the_same_length_and_time_is_noticed_where_the_time_is_too_fresh_to_be_believed()
    {
        _shop.With("a.json", """{ "id": "a" }""");
        _shop.Build();
        var path = Path.Combine(_shop.Folder, "a.json");
        var time = File.GetLastWriteTimeUtc(path);
        _shop.Write("a.json", """{ "ID": "a" }""");
        File.SetLastWriteTimeUtc(path, time);
        Assert.Equal((1, 2), Counts());
    }

    [Fact]
    public void Schema_or_setting_that_has_changed_changes_every_verdict()
    {
        _shop.With("a.json", """{ "id": "a" }""").With("b.json", """{ "id": "b" }""");
        Assert.Equal((2, 0), Counts());
        _shop.Write("schema/order.schema.json", """{ "properties": { "id": { "format": "date" } } }""");
        Assert.Equal((2, 2), Counts());
        _shop.Format = "annotation";
        Assert.Equal((2, 0), Counts());
    }

    [Fact]
    public void Verdicts_that_are_not_whole_are_none()
    {
        _shop.With("a.json", """{ "id": "a", "follows": "b" }""").With("b.json", """{ "id": "b" }""");
        var first = _shop.Build();
        var bytes = File.ReadAllBytes(_shop.Cache);
        for (var length = 0; length < bytes.Length; length += 7)
        {
            File.WriteAllBytes(_shop.Cache, bytes[..length]);
            _shop.Write("b.json", $$"""{ "id": "b", "placed": "{{length}}" }""");
            Assert.Equal(first.Findings, _shop.Build().Findings);
        }
    }

    [Fact]
    public void Document_without_a_schema_is_told()
    {
        _shop.With("a.json", """{ "id": "a" }""", "").With("b.json", """{ "$schema": "./schema/order.schema.json", "id": 1 }""", "").With("c.json", "{}", "schema/ordr.schema.json");
        _shop.With("d.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }""", "");
        _shop.With("e.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "id": "e" }""");
        _shop.With("f.json", "{}", "schema/order.schema.json#/$defs/none").With("g.jsonl", "{ \"$schema\": \"schema/order.schema.json\", \"id\": \"g\" }\n{ \"id\": \"h\" }", "");
        Assert.Equal(
            [
                "a.json(1,1): Error DSDK1902", "b.json(1,50): Error DSDK2001", "c.json(1,1): Error DSDK1902", "d.json(1,1): Error DSDK2114", "e.json(1,1): Warning DSDK2114",
                "f.json(1,1): Error DSDK1903", "g.jsonl(2,1): Error DSDK1902",
            ],
            _shop.Build().Findings);
    }

    [Fact]
    public void Own_schema_is_seen_from_the_document()
    {
        _shop.With("in/a.json", """{ "$schema": "../schema/order.schema.json", "id": 1 }""", "").With("in/b.json", """{ "$schema": "schema/order.schema.json", "id": 1 }""", "");
        _shop.With("schema/c.json", """{ "$schema": "order.schema.json", "id": 1 }""", "").With("d.json", """{ "$schema": "schema/order%2Eschema.json#", "id": 1 }""", "");
        Assert.Equal(["d.json(1,51): Error DSDK2001", "in/a.json(1,51): Error DSDK2001", "in/b.json(1,1): Error DSDK1902", "schema/c.json(1,41): Error DSDK2001"], _shop.Build().Findings);
    }

    [Fact]
    public void Files_that_are_none_are_told()
    {
        _shop.With("a.json", "{ \"id\": \"a\" }").With("gone.json", "{}").With("a.json", "{ \"id\": \"a\" }", "other");
        File.Delete(Path.Combine(_shop.Folder, "gone.json"));
        Directory.CreateDirectory(Path.Combine(_shop.Folder, "folder"));
        _shop.WithFolder("folder");
        for (var i = 0; i < 2; i++) Assert.Equal(["a.json(1,1): Error DSDK1901", "folder(1,1): Error DSDK2110", "gone.json(1,1): Error DSDK2110"], _shop.Build().Findings);
    }

    [Fact]
    public void Member_that_stands_twice_is_information() =>
        Assert.Equal(["a.json(1,14): Info DSDK2113"], _shop.With("a.json", """{ "id": "a", "id": "a" }""").Build().Findings);

    [Fact]
    public void Schema_with_errors_judges_nothing()
    {
        _shop.With("a.json", """{ "id": "a", "follows": "b" }""");
        _shop.Write("schema/order.schema.json", """{ "type": 1 }""");
        Assert.Empty(_shop.Build().Findings);
    }

    private (int Checked, int Findings) Counts()
    {
        var (count, findings) = _shop.Build();
        return (count, findings.Length);
    }
}
