using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>"Link": the channel in which it is pressed joins the group of the code. Pressed twice it is linked once.</summary>
public sealed class ConfirmLink(GroupJoin join, IGroupStore groups, CodeDesk codes, IGroupSchedules schedules)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (plan, refusal) = await join.PlanAsync(click, click.Action.Part(0), cancellation);
        if (plan is null)
        {
            return Reply.Update(refusal!);
        }

        if (!await codes.TakeAsync(plan.Code, click.User, click.ReceivedAt, cancellation))
        {
            return Reply.Update(CodeMessages.UsedUp(CodeKind.Group));
        }

        var linked = await groups.ChangeAsync(
            plan.Host.Id, plan.Guest.Id, (host, guest) => GroupLinks.Join(host, guest, RoomOf(click)), cancellation);
        await codes.UseUpAsync(plan.Code, cancellation);
        if (linked is not var (host, guest) || guest.LinkedTo != host.Id)
        {
            return Reply.Update(GroupLinkMessages.HostIsGone());
        }

        await schedules.ApplyAsync(host, cancellation);
        await schedules.ApplyAsync(guest, cancellation);
        return Reply.Update(GroupLinkMessages.Linked(host));
    }

    private static GroupRoom RoomOf(ButtonClick click) => new(click.Channel)
    {
        ChannelName = click.ChannelNames.GetValueOrDefault(click.Channel.Id) is { } name ? WellFormed.Of(name) : null,
        SetUpBy = click.User with { Name = WellFormed.Of(click.User.Name) },
        PostsSince = click.ReceivedAt,
    };
}
