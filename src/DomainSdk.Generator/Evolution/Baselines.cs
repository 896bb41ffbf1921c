using DomainSdk.CodeGeneration.Model;
using DomainSdk.Generator.Inputs;

namespace DomainSdk.Generator.Evolution;

/// <summary>The baselines of the project: schemas as they were, and the changes that are meant.</summary>
/// <param name="items">The items.</param>
internal sealed class Baselines(IReadOnlyList<ItemFile> items)
{
    /// <summary>The versions that a schema is compared with, the last one first.</summary>
    /// <param name="choice">What the item of the schema says.</param>
    public EquatableArray<ItemFile> Versions(BaselineChoice choice)
    {
        var schemas = items.Where(item => !item.IsAcceptedList).ToList();
        if (schemas.FirstOrDefault(item => item.FullPath == choice.Path) is { } file) return [file];
        var folder = choice.Path.TrimEnd('/', '\\');
        var versions = schemas.Where(item => Path.GetDirectoryName(item.FullPath) == folder).OrderByDescending(item => Path.GetFileNameWithoutExtension(item.FullPath), VersionOrder.Instance);
        return (choice.IsTransitive ? versions : versions.Take(1)).ToEquatableArray();
    }

    /// <summary>The list of accepted changes, or null where there is none.</summary>
    /// <param name="choice">What the item of the schema says.</param>
    public ItemFile? Accepted(BaselineChoice choice) => items.FirstOrDefault(item => item.FullPath == choice.AcceptedPath);
}
