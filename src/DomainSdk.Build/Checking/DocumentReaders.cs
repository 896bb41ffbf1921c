using System.Runtime.Loader;

namespace DomainSdk.Build.Checking;

/// <summary>Loads readers of other formats, which packages bring along.</summary>
internal static class DocumentReaders
{
    /// <summary>The readers; one that cannot be loaded is a finding about the project.</summary>
    public static IReadOnlyList<IDocumentReader> Load(IReadOnlyList<ReaderItem> items, List<Finding> findings)
    {
        var readers = new List<IDocumentReader>();
        foreach (var item in items)
        {
            try
            {
                // Into the context of the task, so that there is one DomainSdk only.
                var assembly = AssemblyLoadContext.GetLoadContext(typeof(DocumentReaders).Assembly)!.LoadFromAssemblyPath(item.Path);
                readers.Add((IDocumentReader)Activator.CreateInstance(assembly.GetType(item.Type, throwOnError: true)!)!);
            }
            catch (Exception e) when (e is IOException or BadImageFormatException or TypeLoadException or MissingMethodException or InvalidCastException or ArgumentException or System.Reflection.TargetInvocationException)
            {
                findings.Add(ItemProblems.At(item.Path, DiagnosticCatalog.InvalidSetting, $"The reader of documents '{item.Type}' cannot be loaded: {e.Message}"));
            }
        }

        return readers;
    }
}
