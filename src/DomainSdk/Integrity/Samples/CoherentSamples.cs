using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>
/// Makes samples hang together: no key of a kind comes twice, and references name an entity of their own document or of one before. Where
/// there is none that fits, what holds the reference is left out if the schema allows that. Quotations are passages of their texts. Each change leaves
/// the document valid.
/// </summary>
internal sealed class CoherentSamples
{
    private const int MostChanges = 300;
    private const int MostCandidates = 8;

    private readonly SchemaNode _schema;
    private readonly FactCollector _collector;
    private readonly Dictionary<string, List<SampledEntity>> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<(string Kind, string Key)> _keys = [];
    private readonly HashSet<string> _kinds;
    private uint _turn;

    private CoherentSamples(SchemaNode schema)
    {
        _schema = schema;
        _collector = new FactCollector(schema.Plan, schema.Index) { DefersQuotations = true };
        _kinds = [.. schema.Plan.Nodes.Select(n => IntegrityVocabulary.Of(schema.Plan).RulesAt(n.Index)?.Entity?.Kind).OfType<string>()];
    }

    /// <summary>What is to be done to samples of a schema; null where it has no integrity keywords.</summary>
    public static CoherentSamples? For(SchemaNode schema)
    {
        var samples = new CoherentSamples(schema);
        return samples._collector.HasKeywords ? samples : null;
    }

    /// <summary>Makes a document fit to those before.</summary>
    /// <param name="document">A valid document without white space between its tokens.</param>
    /// <returns>A valid document; none where a key cannot be told from one that was there.</returns>
    public ReadOnlyMemory<byte>? Join(ReadOnlyMemory<byte> document)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        var edited = new DocumentEdit(_schema, document.ToArray());
        for (var changes = 0; changes < MostChanges; changes++)
        {
            var facts = Collect(edited.Utf8);
            var own = facts.Entities.Select((e, i) => new SampledEntity(e, edited.Literal(e.KeyLocation), i)).ToList();
            if (own.Find(IsTaken(own)) is { } repeated)
            {
                if (!TryRename(edited, repeated, own)) return null;
            }
            else if (facts.References.FirstOrDefault(r => !given.Contains(r.Location.Pointer) && !IsRight(r, own)) is { } wrong)
            {
                if (!TryRedirect(edited, wrong, own) && !TryLeaveOut(edited, wrong)) given.Add(wrong.Location.Pointer);
            }
            else if (facts.Quotations.FirstOrDefault(q => !given.Contains(q.Location.Pointer)) is { } quotation)
            {
                if (!TryFit(edited, quotation, own)) given.Add(quotation.Location.Pointer);
            }
            else
            {
                break;
            }
        }

        Keep(edited.Utf8);
        return edited.Utf8;
    }

    private IntegrityFacts Collect(byte[] utf8)
    {
        var facts = new IntegrityFacts();
        _collector.Collect(JsonText.Parse(utf8).View, 0, DocumentOrigin.WholeFile(null), keepTexts: true, facts);
        return facts;
    }

    /// <summary>Whether a key was there before, in another document or further up in this one.</summary>
    private Predicate<SampledEntity> IsTaken(List<SampledEntity> own)
    {
        var seen = new HashSet<(string, string)>();
        return entity => _keys.Contains((entity.Fact.Kind, entity.Fact.Key)) || !seen.Add((entity.Fact.Kind, entity.Fact.Key));
    }

    private bool TryRename(DocumentEdit edited, SampledEntity entity, List<SampledEntity> own)
    {
        foreach (var literal in entity.OtherKeys())
        {
            var key = JsonText.Parse(literal).Root.GetString();
            if (_keys.Contains((entity.Fact.Kind, key)) || own.Exists(e => e.Fact.Kind == entity.Fact.Kind && e.Fact.Key == key)) continue;
            if (edited.TryReplace(entity.Fact.KeyLocation, literal)) return true;
        }

        return false;
    }

    private bool IsRight(ReferenceFact reference, List<SampledEntity> own) => Candidates(reference, own).Any(e => e.Fact.Key == reference.Key);

    private bool TryRedirect(DocumentEdit edited, ReferenceFact reference, List<SampledEntity> own)
    {
        var candidates = Candidates(reference, own).ToList();
        // Each has its turn, so that not all refer to the same one.
        for (var i = 0; i < Math.Min(candidates.Count, MostCandidates); i++)
            if (edited.TryReplace(reference.Location, candidates[(int)(_turn++ % (uint)candidates.Count)].Literal)) return true;
        return false;
    }

    /// <summary>The entities that a reference can name. One that must not lead back names only what came before its own entity.</summary>
    private IEnumerable<SampledEntity> Candidates(ReferenceFact reference, List<SampledEntity> own)
    {
        var owner = own.FindIndex(e => e.Fact.Kind == reference.OwnerKind && e.Fact.Key == reference.OwnerKey);
        var before = reference.Rule.Acyclic && owner >= 0 ? own.Take(owner) : own;
        var known = _entities.TryGetValue(reference.Rule.Kind, out var list) ? list : [];
        return before.Where(e => e.Fact.Kind == reference.Rule.Kind).Concat(known).Where(e => reference.Rule.Where.All(c => e.Fact.At(c.Path.Text).Any(c.Accepted.Contains)));
    }

    // What no document of the schema declares stands elsewhere, and is left alone.
    private bool TryLeaveOut(DocumentEdit edited, ReferenceFact reference) => _kinds.Contains(reference.Rule.Kind) && edited.TryRemoveAround(reference.Location.Pointer);

    /// <summary>Makes a wrong quotation a right one, or leaves out what it cannot be with; false where there is nothing to be done.</summary>
    private bool TryFit(DocumentEdit edited, QuotationFact quotation, List<SampledEntity> own)
    {
        var unit = QuotationCheck.UnitOf(Resolve(quotation.Unit, own));
        if (Resolve(quotation.Text, own) is not { Text: not null } text || QuotationCheck.Check(quotation.Anchor, text.Text, text.Location, unit) is null) return false;
        if (QuotationFit.TryFit(edited, quotation, text, unit)) return true;
        var surroundings = quotation.Anchor.Prefix ?? quotation.Anchor.Suffix;
        return edited.TryRemoveAround(surroundings?.Location.Pointer ?? quotation.Location.Pointer);
    }

    /// <summary>The value that an operand leads to, by way of one reference at the most.</summary>
    private FactValue? Resolve(FactOperand? operand, List<SampledEntity> own)
    {
        if (operand is null || operand.IsResolved) return operand?.Value;
        if (operand is not { Rest: [var path], Value: { RefersTo: { } kind, Text: { } key } }) return null;
        var known = _entities.TryGetValue(kind, out var list) ? list : [];
        return own.Where(e => e.Fact.Kind == kind).Concat(known).FirstOrDefault(e => e.Fact.Key == key)?.Fact.At(path.Text).FirstOrDefault();
    }

    private void Keep(byte[] utf8)
    {
        foreach (var fact in Collect(utf8).Entities)
        {
            if (!_keys.Add((fact.Kind, fact.Key))) continue;
            if (!_entities.TryGetValue(fact.Kind, out var list)) _entities.Add(fact.Kind, list = []);
            list.Add(new SampledEntity(fact, new DocumentEdit(_schema, utf8).Literal(fact.KeyLocation), list.Count));
        }
    }
}
