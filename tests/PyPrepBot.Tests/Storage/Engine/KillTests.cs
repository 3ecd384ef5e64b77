using PyPrepBot.Tests.Storage.Engine.Crashes;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public class KillTests
{
    private const string ProgramName = "PyPrepBot.CrashTests";

    [Fact]
    public async Task A_killed_process_loses_no_acknowledged_answer()
    {
        // artifacts/bin/<project>/<configuration>
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(here.Parent!.Parent!.FullName, ProgramName, here.Name, ProgramName + ".dll");
        Assert.SkipUnless(File.Exists(program), $"{ProgramName} is not built; building the solution builds it.");

        var report = await new Kills(program, TimeProvider.System).DurableAsync(kills: 25, seed: 5, TestContext.Current.CancellationToken);

        Assert.Empty(report.Complaints);
        Assert.True(report.Acknowledged >= 25);
    }
}
