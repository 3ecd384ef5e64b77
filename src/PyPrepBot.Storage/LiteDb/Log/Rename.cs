using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>A member goes by another name.</summary>
internal readonly record struct Rename(GroupId Group, MemberId Member, string Name);
