using DomainSdk.Schema.Evaluation;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>dependentRequired</c> (and <c>dependencies</c>): names that must be present where another is (validation, section 6.5.4).</summary>
internal sealed class DependentRequiredKeyword : Keyword
{
    private readonly (byte[] Trigger, byte[][] Names)[] _dependencies;

    internal DependentRequiredKeyword(KeywordSource source, IReadOnlyList<KeyValuePair<JsonNode, JsonNode[]>> dependencies)
        : base(source)
    {
        Dependencies = [.. dependencies.Select(d => new KeyValuePair<string, string[]>(d.Key.GetString(), [.. d.Value.Select(n => n.GetString())]))];
        _dependencies = [.. dependencies.Select(d => (d.Key.GetUtf8(), d.Value.Select(n => n.GetUtf8()).ToArray()))];
    }

    /// <summary>Per member name, the names it demands.</summary>
    public IReadOnlyList<KeyValuePair<string, string[]>> Dependencies { get; }

    internal override InstanceTypes AppliesTo => InstanceTypes.Object;

    internal override EvaluationStep CreateStep(StepContext context) => new Step(this);

    internal static void Compile(KeywordContext context)
    {
        if (context.Value.Kind != JsonKind.Object)
        {
            context.Invalid(context.Value, "an object of arrays of names");
            return;
        }

        var dependencies = new List<KeyValuePair<JsonNode, JsonNode[]>>();
        foreach (var (name, value) in context.LastMembers(context.Value))
        {
            if (context.TryGetNames(value, out var names)) dependencies.Add(new(name, names));
        }

        context.Add(new DependentRequiredKeyword(context.Source, dependencies));
    }

    private sealed class Step(DependentRequiredKeyword keyword) : EvaluationStep(keyword)
    {
        private HashSet<string>? _declared;

        public override bool Evaluate(ref Evaluator evaluator, int entry)
        {
            var valid = true;
            foreach (var (trigger, names) in keyword._dependencies)
            {
                if (evaluator.View.FindMember(entry, trigger) < 0) continue;
                foreach (var name in names)
                {
                    if (evaluator.View.FindMember(entry, name) >= 0) continue;
                    if (!evaluator.Reports) return false;
                    valid = false;
                    var because = $" although '{Utf8Text.GetString(trigger)}' is present";
                    evaluator.AddError(DiagnosticCatalog.MissingMember, keyword, entry, MissingMembers.Explain(ref evaluator, entry, name, _declared ??= new(evaluator.DeclaredNames(keyword), StringComparer.Ordinal), because));
                }
            }

            return valid;
        }
    }
}
