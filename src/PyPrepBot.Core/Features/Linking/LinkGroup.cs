using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary><c>/group link</c>: gives a code; with one, shows what it would join and changes nothing yet.</summary>
public sealed class LinkGroup(GroupDirectory directory, IGroupStore groups, IMemberStore members, CodeDesk codes, GroupJoin join)
    : IInteractionHandler<SlashCommand>
{
    private const int ActiveDays = 28;

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        if (command.Arguments["code"] is not { } typed)
        {
            return Reply.Ephemeral(await GiveAsync(command, cancellation));
        }

        var (plan, refusal) = await join.PlanAsync(command, typed, cancellation);
        return Reply.Ephemeral(refusal ?? GroupLinkMessages.Plan(
            plan!,
            ChallengeWindows.Next(plan!.Host.Schedule, command.ReceivedAt),
            await ActiveAsync(plan.Host, command.ReceivedAt, cancellation),
            await ActiveAsync(plan.Guest, command.ReceivedAt, cancellation)));
    }

    private async Task<ChatMessage> GiveAsync(SlashCommand command, CancellationToken cancellation)
    {
        var own = await directory.OwnOfAsync(command.Channel, cancellation);
        if (own.LinkedTo is { } shared)
        {
            return GroupLinkMessages.LinkedAlready(await groups.FindAsync(shared, cancellation));
        }

        return own is { IsSetUp: true, Channel: not null }
            ? GroupLinkMessages.Given(await codes.MakeAsync(CodeKind.Group, own.Id, command.User, command.ReceivedAt, cancellation))
            : GroupLinkMessages.SetUpFirst();
    }

    private async Task<int> ActiveAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        return (await members.ActiveAsync(group.Id, today.AddDays(-ActiveDays), cancellation)).Count;
    }
}
