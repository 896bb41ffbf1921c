using System.Globalization;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Satisfaction;

/// <summary>
/// Tells which schemas and keywords of two plans are the same in structure, whatever they are called and wherever they stand: those get one
/// number. Found by refinement: schemas count as equal until something tells them apart.
/// </summary>
internal sealed class SchemaClasses
{
    /// <summary>More rounds than that times schemas are not made; then only a schema and itself are equal.</summary>
    private const long MostWork = 5_000_000;

    private readonly SchemaPlan[] _plans;
    private readonly KeywordTexts _texts;
    private readonly int[][] _classes;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Side, PlanKeyword Keyword), int> _keywords = [];

    public SchemaClasses(SchemaPlan first, SchemaPlan second)
    {
        _plans = [first, second];
        _texts = new KeywordTexts(_plans);
        _classes = [new int[first.Nodes.Count], new int[second.Nodes.Count]];
        Refine();
        IsSame = first.Nodes.Count == second.Nodes.Count && Enumerable.Range(0, first.Nodes.Count).All(AreSame);
    }

    /// <summary>Whether the two plans are the same schema by schema, dynamic scopes included.</summary>
    public bool IsSame { get; }

    /// <summary>The schema that a schema with nothing but a reference stands for.</summary>
    public int Follow(int side, int node) => _texts.Follow(side, node);

    /// <summary>The class of a schema.</summary>
    public int Of(int side, int node) => _classes[side][node];

    /// <summary>The class of a keyword.</summary>
    public int Of(int side, PlanKeyword keyword)
    {
        if (_keywords.TryGetValue((side, keyword), out var number)) return number;
        number = Number("k" + Text(_texts.Of(side, keyword), side));
        _keywords.Add((side, keyword), number);
        return number;
    }

    private void Refine()
    {
        var descriptions = _plans.Select((plan, side) => plan.Nodes.Select(node => _texts.Of(side, node)).ToArray()).ToArray();
        var work = MostWork;
        for (var count = 0; ;)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            int[][] next = [new int[_classes[0].Length], new int[_classes[1].Length]];
            for (var side = 0; side < next.Length; side++)
            {
                for (var node = 0; node < next[side].Length; node++)
                {
                    var text = _classes[side][node].ToString(CultureInfo.InvariantCulture) + "|" + string.Join("\n", descriptions[side][node].Select(d => Text(d, side)));
                    if (!numbers.TryGetValue(text, out var number)) numbers.Add(text, number = numbers.Count);
                    next[side][node] = number;
                    work -= 1 + descriptions[side][node].Length;
                }
            }

            for (var side = 0; side < next.Length; side++) next[side].CopyTo(_classes[side], 0);
            if (numbers.Count == count) return;
            count = numbers.Count;
            if (work < 0) break;
        }

        for (var side = 0; side < _classes.Length; side++)
            for (var node = 0; node < _classes[side].Length; node++) _classes[side][node] = side * _classes[0].Length + node;
    }

    private string Text(KeywordText keyword, int side) =>
        keyword.Nodes.Length == 0 ? keyword.Text : keyword.Text + ">" + string.Join(",", keyword.Nodes.Select(node => _classes[side][_texts.Follow(side, node)]));

    private int Number(string text)
    {
        if (!_numbers.TryGetValue(text, out var number)) _numbers.Add(text, number = _numbers.Count);
        return number;
    }

    private bool AreSame(int node)
    {
        var (first, second) = (_plans[0][node], _plans[1][node]);
        return first.Resource == second.Resource && first.Boolean == second.Boolean
            && _texts.Of(0, first, byPlace: true).Select(Exact).SequenceEqual(_texts.Of(1, second, byPlace: true).Select(Exact));
    }

    private static string Exact(KeywordText keyword) => keyword.Text + ">" + string.Join(",", keyword.Nodes);
}
