using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary><c>/my unlink</c>, from either account: two members again, each with what was answered with it.</summary>
public sealed class UnlinkMember(GroupDirectory directory, ILinkStore links, LinkedNames names, OpenCard card)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        if (await links.OfAsync(group.Id, GroupDirectory.IdOf(command.User), cancellation) is not { } link)
        {
            return Reply.Ephemeral(MemberLinkMessages.NotLinked());
        }

        var key = EventKey.MemberUnlinked(group.Id, link.Alias, command.DeliveryId);
        await links.UnlinkAsync(new MemberUnlinked(key, group.Id, command.ReceivedAt, link.Main, link.Alias), cancellation);
        await card.RedrawAsync(group, command.ReceivedAt, cancellation);
        return Reply.Ephemeral(MemberLinkMessages.Unlinked(await names.OfAsync(group.Id, link, cancellation)));
    }
}
