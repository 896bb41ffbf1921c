using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Integrity;

/// <summary>Facts in their order, somewhere in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Where the first block begins.</param>
/// <param name="Length">The length of all blocks in bytes.</param>
/// <param name="Count">How many facts there are.</param>
internal sealed record FactRun(SafeFileHandle File, long Offset, long Length, long Count)
{
    /// <summary>What to call the file where it is not what it should be.</summary>
    public string Name { get; init; } = "the temporary file of facts";
}
