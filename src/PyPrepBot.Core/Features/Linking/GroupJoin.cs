using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>Looks whether a code would join the room in which it is used with the group it comes from.</summary>
public sealed class GroupJoin(GroupDirectory directory, IGroupStore groups, CodeDesk codes)
{
    /// <summary>What would be joined, or the words why nothing is. Looking changes nothing.</summary>
    public async Task<(JoinPlan? Plan, ChatMessage? Refusal)> PlanAsync(
        Interaction interaction, string typed, CancellationToken cancellation)
    {
        var own = await directory.OwnOfAsync(interaction.Channel, cancellation);
        if (await RefusalAsync(own, interaction, cancellation) is { } refusal)
        {
            return (null, refusal);
        }

        var (code, none) = await codes.ReadAsync(typed, CodeKind.Group, interaction.User, interaction.ReceivedAt, cancellation);
        if (code is null)
        {
            return (null, none);
        }

        if (code.Group == own.Id)
        {
            return (null, GroupLinkMessages.SameGroup());
        }

        return await groups.FindAsync(code.Group, cancellation) is { } host && GroupLinks.MayJoin(host, own)
            ? (new JoinPlan(code, host, own), null)
            : (null, GroupLinkMessages.HostIsGone());
    }

    private async Task<ChatMessage?> RefusalAsync(StudyGroup own, Interaction interaction, CancellationToken cancellation)
    {
        if (own.LinkedTo is { } shared)
        {
            return GroupLinkMessages.LinkedAlready(await groups.FindAsync(shared, cancellation));
        }

        return own.Linked.Count > 0 ? GroupLinkMessages.HasGuests(own)
            : interaction.Channel.Space == interaction.User.Id ? GroupLinkMessages.NoChannel()
            : interaction.Rights.BotIsOutside ? GroupLinkMessages.InviteFirst()
            : null;
    }
}
