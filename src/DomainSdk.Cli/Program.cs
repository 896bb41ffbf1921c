#if NATIVE
if (DomainSdk.Cli.Native.PortableTool.Runs(args)) return await DomainSdk.Cli.Native.PortableTool.RunAsync(args).ConfigureAwait(false);
#endif
return await DomainSdk.Cli.CommandLine.RunAsync(args, DomainSdk.Cli.Output.StandardOutput.Open(), Console.Error).ConfigureAwait(false);
