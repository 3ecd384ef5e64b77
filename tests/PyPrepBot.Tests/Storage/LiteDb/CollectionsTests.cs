using System.Reflection;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class CollectionsTests
{
    [Fact]
    public void Every_collection_is_made_before_anybody_reads()
    {
        var named = typeof(Collections).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        var states = typeof(StateKinds).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(kind => (string)kind.PropertyType.GetProperty("Collection")!.GetValue(kind.GetValue(null))!);
        var expected = named.Concat(states).Order(StringComparer.Ordinal).ToList();

        Assert.True(expected.Count > 10);
        Assert.Equal(expected, Collections.All.Order(StringComparer.Ordinal));
    }
}
