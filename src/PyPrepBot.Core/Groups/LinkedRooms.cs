using System.Collections;

namespace PyPrepBot.Core.Groups;

/// <summary>The further rooms of a group. Two lists with the same rooms are the same, whichever store they came from.</summary>
public sealed class LinkedRooms(IEnumerable<GroupRoom> rooms) : IReadOnlyList<GroupRoom>, IEquatable<LinkedRooms>
{
    private readonly GroupRoom[] _rooms = [.. rooms];

    public static LinkedRooms None { get; } = new([]);

    public int Count => _rooms.Length;

    public GroupRoom this[int index] => _rooms[index];

    public bool Equals(LinkedRooms? other) => other is not null && _rooms.AsSpan().SequenceEqual(other._rooms);

    public override bool Equals(object? obj) => Equals(obj as LinkedRooms);

    public override int GetHashCode() => _rooms.Length;

    public IEnumerator<GroupRoom> GetEnumerator() => ((IEnumerable<GroupRoom>)_rooms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
