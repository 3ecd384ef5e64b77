using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>How much of a person goes: what one group keeps, or everything.</summary>
public sealed class ErasureScope(IMemberErasure erasure, IPersonalDataStore data)
{
    public const string Option = "scope";
    public const string Group = "group";
    public const string Everything = "everything";

    public static IReadOnlyList<string> All { get; } = [Group, Everything];

    public static string Read(string? text) => text == Everything ? Everything : Group;

    /// <summary>What is kept about a person in that scope; groups that keep nothing are left out.</summary>
    internal async Task<IReadOnlyList<PersonalData>> ReadAsync(
        string scope, GroupId here, MemberId account, CancellationToken cancellation)
    {
        var groups = scope == Everything ? await erasure.GroupsOfAsync(account, cancellation) : [here];
        var found = new List<PersonalData>();
        foreach (var group in groups)
        {
            found.Add(await data.ReadAsync(group, account, cancellation));
        }

        // A group may know of somebody only as a moderator or as who set it up.
        return scope == Everything ? found : [.. found.Where(kept => !kept.IsEmpty)];
    }
}
