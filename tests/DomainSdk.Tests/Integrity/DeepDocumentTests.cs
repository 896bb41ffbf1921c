namespace DomainSdk.Tests.Integrity;

public sealed class DeepDocumentTests
{
    private const int Levels = 255;

    private const string Tree = """
        {
          "$id": "https://tests.example/tree", "type": "object",
          "properties": { "id": { "type": "string" }, "next": { "type": "array", "items": { "$ref": "#" } } },
          "x-entity": { "kind": "node", "key": "/id" }
        }
        """;

    [Fact]
    public void Entities_of_the_deepest_documents_are_found_on_a_small_stack()
    {
        var schema = CorpusCase.Compile(Tree);
        var document = string.Concat(Enumerable.Range(0, Levels).Select(i => $"{{\"id\":\"n{i}\",\"next\":[")) + string.Concat(Enumerable.Repeat("]}", Levels));
        var found = 0;
        var thread = new Thread(() => found = CorpusCase.FactsOf(document, "tree.json", schema).Entities.Count, 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(Levels, found);
    }
}
