using AcmeOrders;

// Reads the documents, which the build has checked, and tells what they come to.
var folder = Path.Combine(AppContext.BaseDirectory, "documents");
foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order())
{
    if (!Order.TryParse(File.ReadAllBytes(file), out var order, out var result))
    {
        foreach (var error in result.Errors) Console.Error.WriteLine($"{file}: {error}");
        return 1;
    }

    Console.WriteLine($"{order.Id}: {order.Lines.Sum(line => line.Count)} pieces, {order.State}");
}

return 0;
