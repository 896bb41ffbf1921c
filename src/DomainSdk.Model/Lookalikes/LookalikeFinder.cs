using DomainSdk.Integrity;

namespace DomainSdk.Model.Lookalikes;

/// <summary>Finds entities that have a key of one sort in common; the cost is that of the keys, not of the pairs.</summary>
internal sealed class LookalikeFinder(DomainCorpus corpus)
{
    // A key that so many entities share tells none of them apart.
    private const int MostWithOneKey = 20;

    private readonly SortedDictionary<(int First, int Second), List<string>> _pairs = [];

    public IReadOnlyList<Lookalike> Find()
    {
        var found = new List<Lookalike>();
        var parties = corpus.Parties.DistinctBy(p => p.Key).ToList();
        Match(parties, p => NameKey.Of(p.Value.Name) is { Length: > 0 } key ? [key] : [], (_, _) => "the same name");
        Match(parties, Identifiers, (_, _) => "the same identifier");
        Match(parties, p => Names(p.Value).Select(NameKey.Of).Where(k => k.Length > 0), (a, b) => $"a name in common: '{Names(a.Value).First(n => Names(b.Value).Any(m => NameKey.Of(m) == NameKey.Of(n)))}'");
        Match(parties, p => p.Value is PersonParty ? Initials(p.Value.Name) : [], (a, b) => Differs(a.Value.Name, b.Value.Name) ? "the same family name and initial" : null);
        Match(parties, p => NameKey.Near(p.Value.Name), (_, _) => "names that differ in a letter");
        found.AddRange(Take(parties, PartyId.Kind, (a, b) => a.Value is PersonParty == b.Value is PersonParty));

        var agreements = corpus.Agreements.DistinctBy(a => a.Key).ToList();
        Match(agreements, a => Titles(a.Value).Select(NameKey.Of).Where(k => k.Length > 0), (_, _) => "the same title");
        Match(agreements, a => a.Value.RegistrationNumber is { } number ? [number] : [], (_, _) => "the same registration number");
        Match(agreements, SameParties, (_, _) => "the same parties and date of signature");
        Match(agreements, a => NameKey.Near(a.Value.Title), (_, _) => "titles that differ in a letter");
        found.AddRange(Take(agreements, AgreementId.Kind, (_, _) => true));
        return found;
    }

    private void Match<T>(List<Entity<T>> entities, Func<Entity<T>, IEnumerable<string>> keysOf, Func<Entity<T>, Entity<T>, string?> reason)
        where T : class, IJsonModel<T>
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var key in keysOf(entities[i]).Distinct(StringComparer.Ordinal))
            {
                if (!holders.TryGetValue(key, out var list)) holders[key] = list = [];
                list.Add(i);
            }
        }

        foreach (var list in holders.Values.Where(l => l.Count is > 1 and <= MostWithOneKey))
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count; j++)
                {
                    if (!_pairs.TryGetValue((list[i], list[j]), out var reasons)) _pairs[(list[i], list[j])] = reasons = [];

                    // A stronger reason, which was looked for before, implies the weaker ones.
                    if ((reasons.Count == 0 || list.Count == 2) && reason(entities[list[i]], entities[list[j]]) is { } text && !reasons.Exists(r => r == text || Implies(r, text))) reasons.Add(text);
                }
            }
        }
    }

    private static bool Implies(string known, string reason) =>
        known is "the same name" && (reason.StartsWith("a name in common", StringComparison.Ordinal) || reason is "names that differ in a letter") || known is "the same title" && reason is "titles that differ in a letter";

    private List<Lookalike> Take<T>(List<Entity<T>> entities, string kind, Func<Entity<T>, Entity<T>, bool> canBeOne)
        where T : class, IJsonModel<T>
    {
        var found = new List<Lookalike>();
        foreach (var ((first, second), reasons) in _pairs)
        {
            var (a, b) = (entities[first], entities[second]);
            if (reasons.Count > 0 && canBeOne(a, b)) found.Add(new Lookalike(kind, a.Key, a.KeyLocation, b.Key, b.KeyLocation, reasons));
        }

        _pairs.Clear();
        return found;
    }

    // A capital stands for its state and for its town, so that a metonym is no name of one party alone.
    private static IEnumerable<string> Names(Party party) => ((IEnumerable<OtherName>)(party.OtherNames ?? [])).Where(n => n.Kind != NameKind.Metonym).Select(n => n.Name).Prepend(party.Name);

    private static IEnumerable<string> Identifiers(Entity<Party> party) => ((IEnumerable<Identifier>)(party.Value.Identifiers ?? [])).Select(i => $"{i.Scheme}\n{i.Id}");

    private static IEnumerable<string> Initials(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: > 0 } first, .., var last] ? [$"{char.ToLowerInvariant(first[0])}\n{NameKey.Of(last)}"] : [];

    // 'A. Brisk' can be Ada Brisk; Ada and Anna Brisk are two.
    private static bool Differs(string a, string b)
    {
        var (first, second) = (a.Split(' ')[0].TrimEnd('.'), b.Split(' ')[0].TrimEnd('.'));
        return first.Length == 1 || second.Length == 1 || NameKey.Of(first) == NameKey.Of(second);
    }

    private static IEnumerable<string> Titles(Agreement agreement) => ((IEnumerable<OtherTitle>)(agreement.OtherTitles ?? [])).Select(t => t.Title).Prepend(agreement.Title);

    private static IEnumerable<string> SameParties(Entity<Agreement> agreement)
    {
        var parties = agreement.Value.Participants.Where(p => p.Capacity == ParticipantCapacity.Party).Select(p => p.PartyId.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        return parties.Count < 2 || agreement.Value.DateSigned is not { } date ? [] : [string.Join('\n', parties) + "\n" + date];
    }
}
