using PyPrepBot.Tests.Storage.Engine.Crashes;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public class PowerCutTests
{
    [Fact]
    public async Task A_power_cut_at_any_moment_loses_no_acknowledged_answer()
    {
        var report = await new PowerCuts(new DurableTrial(), seed: 5).RunAsync(cuts: 60, TestContext.Current.CancellationToken);

        Assert.True(report.Complaints.Count == 0, string.Join("\n", report.Complaints));
        Assert.True(report.Acknowledged > 100, $"Only {report.Acknowledged} answers were acknowledged: the cuts came too early.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_cuts_damage_a_store_with_fewer_syncs(bool onceAfterCommit)
    {
        var cuts = new PowerCuts(new PlainTrial(onceAfterCommit), seed: 5) { EndsAtFirstDamage = true };

        // One cut in thirty or so hits a store with one sync; a thousand in vain would mean that the trial sees nothing.
        var report = await cuts.RunAsync(cuts: 1000, TestContext.Current.CancellationToken);

        Assert.NotEmpty(report.Complaints);
    }
}
