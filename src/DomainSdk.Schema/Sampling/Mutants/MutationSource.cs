using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Sampling;

/// <summary>The document that mutants are made of, and what is known of it.</summary>
internal sealed class MutationSource
{
    private SchemaPlaces? _places;
    private readonly int _node;

    public MutationSource(SamplerModel model, int node, JsonText text, SampleRandom random)
    {
        Model = model;
        Text = text;
        Random = random;
        _node = node;
        Strings = new StringSampler(model, random);
        AddValues(0);
    }

    public SamplerModel Model { get; }

    public JsonText Text { get; }

    public SampleRandom Random { get; }

    public StringSampler Strings { get; }

    /// <summary>The entries of all values; names are none.</summary>
    public List<int> Values { get; } = [];

    /// <summary>Which schemas apply where.</summary>
    public SchemaPlaces Places => _places ??= new SchemaPlaces(Model, Text, _node);

    /// <summary>The keywords of a kind that apply to a value.</summary>
    public IEnumerable<T> KeywordsAt<T>(int entry)
        where T : PlanKeyword => Places.At(entry).SelectMany(node => Model.Plan[node].Keywords).OfType<T>();

    /// <summary>The entries of the names of an object's members.</summary>
    public List<int> NamesOf(int entry)
    {
        var view = Text.View;
        var names = new List<int>(view[entry].Count);
        for (var name = entry + 1; name < view[entry].Next; name = view[name + 1].Next) names.Add(name);
        return names;
    }

    /// <summary>The entries of an array's items.</summary>
    public List<int> ItemsOf(int entry)
    {
        var view = Text.View;
        var items = new List<int>(view[entry].Count);
        for (var item = entry + 1; item < view[entry].Next; item = view[item].Next) items.Add(item);
        return items;
    }

    public string PointerOf(int entry) => new JsonNode(Text, entry).Pointer;

    private void AddValues(int entry)
    {
        Values.Add(entry);
        switch (Text.View.Kind(entry))
        {
            case JsonKind.Object:
                foreach (var name in NamesOf(entry)) AddValues(name + 1);
                break;
            case JsonKind.Array:
                foreach (var item in ItemsOf(entry)) AddValues(item);
                break;
        }
    }
}
