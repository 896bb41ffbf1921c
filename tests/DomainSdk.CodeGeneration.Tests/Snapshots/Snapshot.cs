using DiffEngine;
using DomainSdk.Testing;

namespace DomainSdk.CodeGeneration.Tests.Snapshots;

/// <summary>
/// Text that a test compares with a file beside it, in the convention of Verify: <c>*.verified.cs</c> is what was accepted,
/// <c>*.received.cs</c> what came out instead. Outside CI a difference opens the diff tool of the machine.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares, and leaves a received file where the text differs.</summary>
    /// <param name="folder">The folder of the snapshots.</param>
    /// <param name="name">The name without endings.</param>
    /// <param name="text">What came out; lines end in LF.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? Compare(string folder, string name, string text)
    {
        var verified = Path.Combine(folder, name + ".verified.cs");
        var received = Path.Combine(folder, name + ".received.cs");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, text);
        if (!TestPaths.IsCi && !BuildServerDetector.Detected) DiffRunner.Launch(received, verified);
        return File.Exists(verified) ? $"{name}: differs from what was verified" : $"{name}: was never verified";
    }
}
