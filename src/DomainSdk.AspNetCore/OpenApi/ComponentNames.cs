using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DomainSdk.AspNetCore.OpenApi;

/// <summary>The names of components, by the schema that each stands for.</summary>
/// <param name="present">The components that the document has.</param>
internal sealed partial class ComponentNames(IEnumerable<string> present)
{
    private readonly Dictionary<(SchemaSet, string), string> _byLocation = [];
    private readonly HashSet<string> _needed = new(present, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(present, StringComparer.Ordinal);
    private readonly Queue<(string, SchemaNode)> _waiting = [];
    private readonly Dictionary<string, SchemaNode> _idle = new(StringComparer.Ordinal);

    /// <summary>Names the schema of a type.</summary>
    /// <param name="id">The name that the application gives it.</param>
    /// <param name="schema">The schema.</param>
    public void Add(string id, SchemaNode schema)
    {
        _taken.Add(id);
        _byLocation.TryAdd((schema.Set, schema.Location), id);
        if (_needed.Contains(id)) _waiting.Enqueue((id, schema));
        else _idle[id] = schema;
    }

    /// <summary>The name of a schema that another refers to.</summary>
    /// <param name="schema">The schema.</param>
    public string Of(SchemaNode schema)
    {
        if (!_byLocation.TryGetValue((schema.Set, schema.Location), out var id))
        {
            id = Free(schema.Location);
            _byLocation.Add((schema.Set, schema.Location), id);
            _idle.Add(id, schema);
        }

        if (_needed.Add(id) && _idle.Remove(id, out var idle)) _waiting.Enqueue((id, idle));
        return id;
    }

    /// <summary>Whether the document refers to a component.</summary>
    /// <param name="id">Its name.</param>
    public bool IsNeeded(string id) => _needed.Contains(id);

    /// <summary>Takes a component that has not been written.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="schema">The schema.</param>
    public bool TryTake([NotNullWhen(true)] out string? id, [NotNullWhen(true)] out SchemaNode? schema)
    {
        var isThere = _waiting.TryDequeue(out var next);
        (id, schema) = next;
        return isThere;
    }

    // The last word of the pointer, or the name of the file: "…/order.schema.json#/$defs/Line" is "Line".
    private string Free(string location)
    {
        var word = location.TrimEnd('#', '/').Split('/', '#').Last().Split('.')[0];
        word = NotAllowed().Replace(Uri.UnescapeDataString(word), "_");
        if (word.Length == 0) word = "Schema";
        var name = word;
        for (var number = 2; !_taken.Add(name); number++)
            name = word + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    [GeneratedRegex("[^A-Za-z0-9._-]", RegexOptions.CultureInvariant)]
    private static partial Regex NotAllowed();
}
