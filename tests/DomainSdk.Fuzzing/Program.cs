using System.Globalization;
using DomainSdk.Fuzzing.Running;

namespace DomainSdk.Fuzzing;

/// <summary>
/// <c>dotnet run -c Release --project tests/DomainSdk.Fuzzing -- --minutes 120 --seed 1</c> looks for inputs that the product fails at; what it finds
/// it writes below <c>artifacts/fuzzing</c>, and exits with 1.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            return args is ["worker", var target, var seconds, var seed, var folder, .. var rest]
                ? Worker.Run(target, double.Parse(seconds, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), folder, FuzzOptions.Parse(rest))
                : Campaign.Run(FuzzOptions.Parse(args));
        }
        catch (ArgumentException e)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }
    }
}
