using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>The names of a person's two accounts, the one that boards show first.</summary>
public sealed class LinkedNames(IMemberStore members)
{
    public async Task<(string Main, string Alias)> OfAsync(GroupId group, MemberLink link, CancellationToken cancellation)
    {
        var names = await members.NamesAsync(group, [link.Main, link.Alias], cancellation);
        return (names[link.Main], names[link.Alias]);
    }
}
