using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>What all events have.</summary>
internal readonly record struct EventHead(string Key, GroupId Group, DateTimeOffset At);
