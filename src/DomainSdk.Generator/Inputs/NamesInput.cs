using System.Collections.Immutable;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Schema.Json;

namespace DomainSdk.Generator.Inputs;

/// <summary>The <c>DomainSdkNames</c> item as it was read. Equal when the items are: the rest follows from the text.</summary>
internal sealed class NamesInput : IEquatable<NamesInput>
{
    private readonly EquatableArray<ItemFile> _items;
    private readonly NamesFile? _file;

    private NamesInput(EquatableArray<ItemFile> items)
    {
        _items = items;
        if (items.Count > 0 && items[0].Content.IsUtf8) _file = NamesFile.Read(items[0].Content.Utf8, items[0].ProjectPath);
    }

    /// <summary>The names, or null where the project has no record of them.</summary>
    public NameRecord? Record => _file?.Names;

    /// <summary>Reads the item of a project; there should be one at most.</summary>
    /// <param name="items">The items.</param>
    /// <param name="cancellation">Unused: one file is read at a time.</param>
    public static NamesInput Read(ImmutableArray<ItemFile> items, CancellationToken cancellation)
    {
        _ = cancellation;
        return new NamesInput(items.GroupBy(item => item.Content.Path, StringComparer.Ordinal).Select(group => group.First()).ToEquatableArray());
    }

    /// <summary>What there is to say about the file.</summary>
    /// <param name="given">The names given with it.</param>
    public IEnumerable<DiagnosticInfo> Report(NameRecord given)
    {
        foreach (var other in _items.Skip(1))
            yield return DiagnosticInfo.At(ProjectDiagnostics.InvalidSetting, $"The names of a project are in one file, and that is '{_items[0].ProjectPath}': remove this DomainSdkNames item", other.Content);
        if (_items.Count == 0) yield break;
        var content = _items[0].Content;
        if (_file is null)
        {
            yield return DiagnosticInfo.At(ProjectDiagnostics.FileNotUtf8, FileContent.NotUtf8, content);
            yield break;
        }

        var lines = new LineMap(content.Utf8);
        foreach (var remark in _file.Diagnostics.Concat(_file.Compare(given)))
            yield return DiagnosticInfo.At(remark, content, lines);
    }

    /// <inheritdoc/>
    public bool Equals(NamesInput? other) => other is not null && _items == other._items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NamesInput);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.GetHashCode();
}
