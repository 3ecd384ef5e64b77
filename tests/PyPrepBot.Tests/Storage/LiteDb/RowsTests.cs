using System.Collections;
using System.Globalization;
using System.Reflection;
using LiteDB;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class RowsTests : IDisposable
{
    private readonly LiteDatabase _database = new(new MemoryStream());

    [Fact]
    public void However_many_prefixes_are_read_one_expression_is_compiled()
    {
        _database.RowsUnder("c", "first|");
        var before = Compiled();

        for (var number = 0; number < 200; number++)
        {
            _database.RowsUnder("c", string.Create(CultureInfo.InvariantCulture, $"{number}|"));
        }

        Assert.InRange(Compiled() - before, 0, 20);
    }

    public void Dispose() => _database.Dispose();

    // LiteDB keeps what it compiled in static dictionaries for as long as the process lives.
    private static int Compiled() => typeof(BsonExpression).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Select(field => field.GetValue(null)).OfType<IDictionary>().Sum(cache => cache.Count);
}
