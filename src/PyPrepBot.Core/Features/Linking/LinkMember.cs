using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary><c>/my link</c>: gives a code; with one, this account and the one that was given it are one member from now on.</summary>
public sealed class LinkMember(GroupDirectory directory, ILinkStore links, LinkedNames names, CodeDesk codes, OpenCard card)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        if (await links.OfAsync(group.Id, GroupDirectory.IdOf(command.User), cancellation) is { } link)
        {
            return Reply.Ephemeral(MemberLinkMessages.LinkedAlready(await names.OfAsync(group.Id, link, cancellation)));
        }

        if (group.Linked.Count == 0)
        {
            return Reply.Ephemeral(MemberLinkMessages.GroupIsNotLinked());
        }

        return Reply.Ephemeral(command.Arguments["code"] is { } typed
            ? await ReadAsync(group, typed, command, cancellation)
            : MemberLinkMessages.Given(
                await codes.MakeAsync(CodeKind.Member, group.Id, command.User, command.ReceivedAt, cancellation)));
    }

    private async Task<ChatMessage> ReadAsync(StudyGroup group, string typed, SlashCommand command, CancellationToken cancellation)
    {
        var (code, refusal) = await codes.ReadAsync(typed, CodeKind.Member, command.User, command.ReceivedAt, cancellation);
        if (code is null)
        {
            return refusal!;
        }

        var link = new MemberLink(GroupDirectory.IdOf(code.By), GroupDirectory.IdOf(command.User));
        return link.Main == link.Alias ? MemberLinkMessages.OwnCode()
            : code.Group != group.Id ? MemberLinkMessages.OtherGroup()
            : code.By.Platform == command.User.Platform ? MemberLinkMessages.SamePlatform(code.By.Platform)
            : await links.OfAsync(group.Id, link.Main, cancellation) is not null ? MemberLinkMessages.TheyAreLinked()
            : await UseAsync(group, link, code, command, cancellation);
    }

    private async Task<ChatMessage> UseAsync(
        StudyGroup group, MemberLink link, LinkCode code, SlashCommand command, CancellationToken cancellation)
    {
        if (!await codes.TakeAsync(code, command.User, command.ReceivedAt, cancellation))
        {
            return CodeMessages.UsedUp(CodeKind.Member);
        }

        var key = EventKey.MemberLinked(group.Id, link.Alias, command.DeliveryId);
        var isLinked = await links.LinkAsync(
            new MemberLinked(key, group.Id, command.ReceivedAt, link.Main, link.Alias), cancellation);
        await codes.UseUpAsync(code, cancellation);
        if (!isLinked)
        {
            return MemberLinkMessages.TheyAreLinked();
        }

        await card.RedrawAsync(group, command.ReceivedAt, cancellation);
        return MemberLinkMessages.Linked(await names.OfAsync(group.Id, link, cancellation));
    }
}
