using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <param name="Names">By which moderators may have written of them.</param>
internal sealed record PersonInGroup(GroupId Group, Scrubber Scrubber, IReadOnlyList<string> Names);
