using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>Mutations of the members of an object.</summary>
internal static class MemberMutations
{
    private static readonly string[] NewNames = ["extra", "x", "", "__proto__", "$ref", "É", "a/b"];
    private static readonly string[] NewValues = ["null", "true", "0", "\"x\"", "[]", "{}"];

    public static bool Drop(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        if (!TryPick(source, entry, out var name)) return false;
        edit = Edit.Remove(source.Text, name + 1, entry, name);
        return true;
    }

    public static bool Add(MutationSource source, int entry, out Edit edit)
    {
        edit = AddNamed(source, entry, NewName(source, entry));
        return true;
    }

    /// <summary>Adds a member of some name before or behind the others.</summary>
    public static Edit AddNamed(MutationSource source, int entry, string name)
    {
        var view = source.Text.View;
        var member = StringMutations.Quote(name) + ":" + source.Random.Pick(NewValues);
        if (view[entry].Count == 0) return Edit.Insert(entry, view[entry].Start + 1, member);
        return source.Random.Chance(50)
            ? Edit.Insert(entry, view[entry].Start + 1, member + ",")
            : Edit.Insert(entry, view[entry].End - 1, "," + member);
    }

    public static bool Rename(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        if (!TryPick(source, entry, out var name)) return false;
        var old = source.Text.View.GetString(name);
        var renamed = source.Random.Below(4) switch
        {
            0 => old + "x",
            1 => old.Length > 1 ? old.Substring(0, old.Length - 1) : old + "s",
            2 => StringMutations.SwapCase(old),
            _ => NewName(source, entry),
        };
        if (renamed == old) return false;
        edit = Edit.Replace(source.Text, name, StringMutations.Quote(renamed)) with { At = name + 1 };
        return true;
    }

    /// <summary>The same name once more, with the same value or another: of two the last one counts, for whoever looks it up.</summary>
    public static bool Repeat(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        if (!TryPick(source, entry, out var name)) return false;
        var view = source.Text.View;
        var value = source.Random.Chance(50) ? Utf8Text.GetString(view.RawText(name + 1)) : source.Random.Pick(NewValues);
        var member = Utf8Text.GetString(view.RawText(name)) + ":" + value;
        edit = source.Random.Chance(50)
            ? Edit.Insert(name + 1, view[entry].Start + 1, member + ",")
            : Edit.Insert(name + 1, view[entry].End - 1, "," + member);
        return true;
    }

    public static bool Swap(MutationSource source, int entry, out Edit edit)
    {
        var names = source.NamesOf(entry);
        return ItemMutations.TrySwap(source, names, name => name + 1, out edit);
    }

    public static bool EscapeName(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        if (!TryPick(source, entry, out var name) || !StringMutations.TryEscape(source, name, out var json)) return false;
        edit = Edit.Replace(source.Text, name, json) with { At = name + 1 };
        return true;
    }

    /// <summary>Puts the string of another branch where one tells the branches of an alternative apart.</summary>
    public static bool ChangeTag(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var tags = new List<(int Value, string Text)>();
        var unions = source.KeywordsAt<PlanKeyword>(entry).Where(k => k is AnyOfKeyword or OneOfKeyword);
        foreach (var branch in unions.SelectMany(u => u.Subschemas).Select(s => s.Value))
        {
            foreach (var tag in source.Model.FactsOf(branch).Tags)
            {
                var value = source.Text.View.FindMember(entry, System.Text.Encoding.UTF8.GetBytes(tag.Key));
                if (value >= 0) tags.AddRange(tag.Value.Select(text => (value, text)));
            }
        }

        if (tags.Count == 0) return false;
        var (at, chosen) = source.Random.Pick(tags);
        edit = Edit.Replace(source.Text, at, StringMutations.Quote(chosen));
        return true;
    }

    private static string NewName(MutationSource source, int entry)
    {
        const int declared = 50;
        const int anywhere = 50;
        var names = source.KeywordsAt<PropertiesKeyword>(entry).SelectMany(p => p.Members).Select(m => m.Name).ToList();
        if (names.Count > 0 && source.Random.Chance(declared)) return source.Random.Pick(names);
        return source.Model.Names.Count > 0 && source.Random.Chance(anywhere) ? source.Random.Pick(source.Model.Names) : source.Random.Pick(NewNames);
    }

    private static bool TryPick(MutationSource source, int entry, out int name)
    {
        var names = source.NamesOf(entry);
        name = names.Count == 0 ? -1 : source.Random.Pick(names);
        return name >= 0;
    }
}
