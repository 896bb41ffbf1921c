using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <content>Makes objects.</content>
internal sealed partial class Satisfier
{
    /// <summary>Larger objects are not made.</summary>
    private const int MostMembers = 500;

    /// <summary>Names are told apart by no more patterns than that, as each doubles what is to be looked at.</summary>
    private const int MostPatterns = 6;

    private Outcome BuildObject(Claims claims, IReadOnlyList<Condition> conditions)
    {
        if (_record is not null)
        {
            var names = _record.NotWritten(claims.Applied, (side, node) => claims.Excludes(FactsOf(side, node)));
            claims.Object.Absent.UnionWith(names);
            claims.Object.Mentioned.UnionWith(names);
        }

        if (claims.Excluded.Exists(v => v.Kind == JsonKind.Object && v.Count == 0)) claims.Object.MinProperties = Math.Max(claims.Object.MinProperties, 1);
        return BuildUnlike(claims, OthersOf(claims, JsonKind.Object), 0, unlike => BuildObjectOf(unlike, conditions));
    }

    private Outcome BuildObjectOf(Claims claims, IReadOnlyList<Condition> conditions)
    {
        var target = claims.Object;
        if (target.MinProperties > target.MaxProperties || target.Required.Overlaps(target.Absent) || target.Required.Count > target.MaxProperties) return Outcome.None;
        if (target.MaxProperties == 0) return target.Somewhere.Count > 0 ? Outcome.None : Try("{}", claims, conditions);
        return new ObjectBuild(this, claims, conditions).Build();
    }

    /// <summary>One object: which members there are, then what each is.</summary>
    private sealed class ObjectBuild
    {
        private readonly Satisfier _owner;
        private readonly Claims _claims;
        private readonly ObjectClaims _target;
        private readonly IReadOnlyList<Condition> _conditions;
        private readonly List<EcmaRegex> _patterns;
        private readonly Dictionary<string, List<Condition>> _members = new(StringComparer.Ordinal);
        private Outcome? _unknown;
        private string? _doubt;

        public ObjectBuild(Satisfier owner, Claims claims, IReadOnlyList<Condition> conditions)
        {
            (_owner, _claims, _target, _conditions) = (owner, claims, claims.Object, conditions);
            var sets = _target.Values.Select(v => v.Names).Concat(_target.Somewhere.Select(m => m.Names));
            _patterns = [.. sets.SelectMany(s => s.Patterns).GroupBy(p => p.Pattern, StringComparer.Ordinal).Select(g => g.First())];
        }

        public Outcome Build()
        {
            foreach (var name in _target.Required)
            {
                if (!MayBeNamed(name)) return Outcome.None;
                _members.Add(name, []);
            }

            return Place(0) ?? _unknown ?? Outcome.None;
        }

        /// <summary>Gives each thing that is somewhere a member: one with a name of its own, or one that nothing names.</summary>
        private Outcome? Place(int number)
        {
            if (_owner.IsOut || !HasRoom) return Give(Outcome.Unknown(_owner.OutOfSteps));
            if (number == _target.Somewhere.Count) return Complete();
            var claim = _target.Somewhere[number];
            foreach (var name in _members.Keys.Concat(_target.Mentioned).Distinct(StringComparer.Ordinal).ToList())
            {
                _owner._steps++;
                if (_target.Absent.Contains(name) || !_members.ContainsKey(name) && !MayBeNamed(name)) continue;
                var has = claim.Names.Has(name, pattern => IsMatch(pattern, name));
                if (has is null) Doubt("a pattern that cannot be told to match");
                if (has != true || (claim.Name is not null && NameHolds(claim.Name, name) == false)) continue;
                if (With(name, claim.Value, () => Place(number + 1)) is { } found) return found;
            }

            foreach (var fresh in FreshNames(claim, [.. _members.Keys]))
            {
                if (With(fresh, claim.Value, () => Place(number + 1)) is { } found) return found;
            }

            return null;
        }

        /// <summary>Adds members until there are enough, and makes the values.</summary>
        private Outcome? Complete()
        {
            if (_members.Count > _target.MaxProperties)
            {
                // One name might have served two purposes, but the names were chosen one by one.
                if (_target.Somewhere.Count > 1 && _target.Somewhere.Exists(s => s.Name is not null)) Doubt("'maxProperties' with several names");
                return null;
            }

            if (_target.MinProperties > MostMembers) return Give(Outcome.Unknown($"an object of more than {MostMembers} members"));
            var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
            Outcome? unknown = null;
            foreach (var member in _members)
            {
                var outcome = Value(member.Key, member.Value);
                if (outcome.IsNone) return null;
                if (outcome.Value is null) unknown ??= outcome;
                values[member.Key] = outcome.Value ?? "null";
            }

            if (values.Count < _target.MinProperties) unknown = Fill(values) is { } missing ? unknown ?? missing : unknown;
            if (unknown is { IsNone: true }) return null;
            if (unknown is not null) return Give(unknown);
            return Give(_owner.Confirm("{" + string.Join(",", values.Select(v => Quote(v.Key) + ":" + v.Value)) + "}", _claims, _conditions));
        }

        /// <summary>Adds members that nothing asks for but their number; null where there are enough of them.</summary>
        private Outcome? Fill(SortedDictionary<string, string> values)
        {
            Outcome? unknown = null;
            foreach (var name in _target.Mentioned)
            {
                if (values.Count >= _target.MinProperties) return null;
                if (values.ContainsKey(name) || _target.Absent.Contains(name) || !MayBeNamed(name)) continue;
                var outcome = Value(name, []);
                if (outcome.Value is not null) values.Add(name, outcome.Value);
                else if (!outcome.IsNone) unknown ??= outcome;
            }

            var any = new MemberClaim(NameSet.All, null, null);
            foreach (var region in Regions(any))
            {
                while (values.Count < _target.MinProperties)
                {
                    if (Fresh(any, region, values.Keys) is not { } name) break;
                    var outcome = Value(name, []);
                    if (outcome.Value is null)
                    {
                        if (!outcome.IsNone) unknown ??= outcome;
                        break;
                    }

                    values.Add(name, outcome.Value);
                }
            }

            if (values.Count >= _target.MinProperties) return null;
            return unknown ?? (_doubt is null ? Outcome.None : Outcome.Unknown(_doubt));
        }

        private Outcome Value(string name, List<Condition> more)
        {
            var conditions = _owner.ConditionsOf(_target, name, out var isKnown);
            if (!isKnown) Doubt("a pattern that cannot be told to match");
            conditions.AddRange(more);
            return _owner.Solve(conditions);
        }

        /// <summary>Names that nothing mentions, one for each way in which the patterns can match.</summary>
        private IEnumerable<string> FreshNames(MemberClaim claim, IReadOnlyCollection<string> taken)
        {
            foreach (var region in Regions(claim))
                if (Fresh(claim, region, taken) is { } name) yield return name;
        }

        private IEnumerable<int> Regions(MemberClaim claim)
        {
            if (claim.Names.One is not null) yield break;
            if (_patterns.Count > MostPatterns) Doubt($"more than {MostPatterns} patterns of names");
            for (var region = 0; region < 1 << Math.Min(_patterns.Count, MostPatterns); region++)
            {
                var has = claim.Names.Has("", pattern => (region & (1 << Index(pattern))) != 0);
                // The empty name stands for any that nothing mentions.
                if (has == true || claim.Names.Except.Contains("")) yield return region;
            }
        }

        private int Index(EcmaRegex pattern) => _patterns.FindIndex(p => p.Pattern == pattern.Pattern);

        /// <summary>A name in a region that is not mentioned; null where there is none, or none is found.</summary>
        private string? Fresh(MemberClaim claim, int region, IEnumerable<string> taken)
        {
            var conditions = new List<Condition> { new Condition.IsString() };
            _owner._steps += 1 + _target.Mentioned.Count;
            conditions.AddRange(_target.Names);
            if (claim.Name is not null) conditions.Add(claim.Name);
            for (var i = 0; i < Math.Min(_patterns.Count, MostPatterns); i++) conditions.Add(new Condition.Matches(_patterns[i], (region & (1 << i)) != 0));
            foreach (var name in _target.Mentioned.Concat(taken).Distinct(StringComparer.Ordinal)) conditions.Add(new Condition.Differs(JsonText.Parse(Quote(name)).Root));
            var outcome = _owner.Solve(conditions);
            if (outcome.Value is not null) return JsonText.Parse(outcome.Value).Root.GetString();
            if (!outcome.IsNone) Doubt(outcome.Obstacle!);
            return null;
        }

        private bool MayBeNamed(string name)
        {
            var mayBe = true;
            foreach (var condition in _target.Names)
            {
                var holds = NameHolds(condition, name);
                if (holds == false) mayBe = false;
            }

            return mayBe;
        }

        private bool? NameHolds(Condition condition, string name)
        {
            var holds = _owner._check.Holds(condition, JsonText.Parse(Quote(name)).Root);
            if (holds is null) Doubt("a name that cannot be judged");
            return holds;
        }

        private static bool? IsMatch(EcmaRegex pattern, string name) =>
            pattern.TryIsMatch(System.Text.Encoding.UTF8.GetBytes(name), out var isMatch) ? isMatch : null;

        private void Doubt(string what)
        {
            _doubt ??= what;
            _unknown ??= Outcome.Unknown(what);
        }

        private Outcome? With(string name, Condition? value, Func<Outcome?> next)
        {
            var isNew = !_members.TryGetValue(name, out var conditions);
            if (isNew) _members.Add(name, conditions = []);
            if (value is not null) conditions!.Add(value);
            var outcome = next();
            if (value is not null) conditions!.RemoveAt(conditions.Count - 1);
            if (isNew) _members.Remove(name);
            return outcome;
        }

        private Outcome? Give(Outcome outcome)
        {
            if (outcome.Value is not null) return outcome;
            if (!outcome.IsNone) _unknown ??= outcome;
            return null;
        }
    }
}
