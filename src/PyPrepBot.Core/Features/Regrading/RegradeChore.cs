using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Carries out what was decided and then cut short.</summary>
public sealed class RegradeChore(IRegradeStore regrades, RegradeDesk desk) : IGroupChore
{
    public async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var decided in await regrades.UnfinishedAsync(group.Id, cancellation))
        {
            await desk.CarryOutAsync(group, decided, now, cancellation);
        }
    }
}
